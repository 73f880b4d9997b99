#include "words/xml_faults.h"

#include "base/text.h"

namespace words {

std::string xml_reference_end(std::string_view name) {
    return base::concat({"';' after '&", name, "'"});
}

std::string xml_space_or_tag_end(std::string_view tag) {
    return base::concat({"white space, '/>' or '>' in the tag <", tag, ">"});
}

std::string xml_attribute_or_tag_end(std::string_view tag) {
    return base::concat({"an attribute, '/>' or '>' in the tag <", tag, ">"});
}

std::string xml_end_tag_end(std::string_view name) {
    return base::concat({"'>' after '</", name, "'"});
}

std::string xml_element(std::string_view name) {
    return base::concat({"the element <", name, ">"});
}

std::string xml_wrong_declared(std::string_view name, std::string_view expected,
                               std::string_view value) {
    return base::concat(
        {"Expected ", expected, " for '", name, "' in the XML declaration, found '", value, "'."});
}

std::string xml_forbidden(std::string_view found) {
    return base::concat({"XML does not allow ", found, "."});
}

std::string xml_no_character(std::string_view reference) {
    return base::concat({"&", reference, "; names no character that XML allows."});
}

std::string xml_unknown_entity(std::string_view name) {
    return base::concat({"The entity &", name,
                         "; is not declared: without a DTD only &lt; &gt; &amp; &apos; and &quot; "
                         "are."});
}

std::string xml_repeated_attribute(std::string_view name, std::string_view tag) {
    return base::concat({"The attribute '", name, "' stands twice in the tag <", tag, ">."});
}

std::string xml_lonely_end_tag(std::string_view name) {
    return base::concat({"The end tag </", name, "> has no start tag."});
}

std::string xml_wrong_end_tag(std::string_view name, std::string_view open_name, size_t open_line) {
    return base::concat({"The end tag </", name, "> does not match <", open_name,
                         "> that began at line ", std::to_string(open_line), "."});
}

std::string xml_entity_declared(std::string_view name) {
    return base::concat({"The DTD declares the entity &", name, ";, which is not resolved."});
}

std::string xml_external_entity_declared(std::string_view name) {
    return base::concat(
        {"The DTD declares the external entity &", name, ";, which is not loaded."});
}

std::string xml_entity_stays(std::string_view name) {
    return base::concat(
        {"&", name, "; refers to an entity of the DTD. Such references stay as they are."});
}

}  // namespace words
