#include "words/body_faults.h"

#include "base/text.h"

namespace words {
std::string body_too_large(std::string_view size, std::string_view limit) {
    return base::concat({"The body is ", size, "; the limit is ", limit, "."});
}

std::string encoding_not_read(std::string_view encoding) {
    return base::concat({"The response declares the encoding ", encoding,
                         ", which is not supported. It was read as UTF-8."});
}

std::string encodings_contradict(std::string_view declared, std::string_view but,
                                 std::string_view other, std::string_view read_as) {
    return base::concat({"The XML declaration says ", declared, ", but ", but, " ", other,
                         ". The body was read as ", read_as, "."});
}

std::string body_nests_deeper(size_t limit) {
    return base::concat(
        {"The body nests more than ", std::to_string(limit), " levels deep, which is the limit."});
}

std::string body_ends_inside(std::string_view what) {
    return base::concat({"The body ends inside ", what, ": it is truncated."});
}

std::string body_ends_inside(std::string_view what, size_t begin_line) {
    return base::concat({"The body ends inside ", what, " that began at line ",
                         std::to_string(begin_line), ": it is truncated."});
}

std::string expected_but_found(std::string_view expected, std::string_view found) {
    return base::concat({"Expected ", expected, ", found ", found, "."});
}

std::string found_invalid_byte(std::string_view hexadecimal) {
    return base::concat({"the byte 0x", hexadecimal, ", which is not UTF-8"});
}

std::string found_invisible(std::string_view hexadecimal) {
    return base::concat({"the invisible character U+", hexadecimal});
}

std::string parsing_stopped_at(std::string_view fault) {
    return base::concat({"Parsing stopped at ", fault});
}

std::string fault_in_body(size_t line, size_t column, size_t offset, std::string_view sentence) {
    return base::concat({"line ", std::to_string(line), ", column ", std::to_string(column),
                         " (byte ", std::to_string(offset), "): ", sentence});
}

std::string json_word(std::string_view word) {
    return base::concat({"the word '", word, "'"});
}

std::string json_string_holds(std::string_view found) {
    return base::concat({"A string contains ", found, ", which must be escaped."});
}

std::string json_unknown_escape(std::string_view found) {
    return base::concat(
        {"A backslash in a string must be followed by one of \"\\/bfnrtu, found ", found, "."});
}

std::string json_wrong_digit(std::string_view found) {
    return base::concat(
        {"'\\u' in a string must be followed by four hexadecimal digits, found ", found, "."});
}

std::string json_number_lacks_digit(std::string_view last, std::string_view found) {
    return base::concat({"A number needs a digit after '", last, "', found ", found, "."});
}

std::string json_unknown_word(std::string_view word) {
    return base::concat(
        {"'", word, "' is not a JSON value: only true, false, null and numbers have no quotes."});
}

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
    return base::concat({"XML doesn’t allow ", found, "."});
}

std::string xml_no_character(std::string_view reference) {
    return base::concat({"&", reference, "; is not a character that XML 1.0 allows."});
}

std::string xml_unknown_entity(std::string_view name) {
    return base::concat({"The entity &", name,
                         "; is not declared: without a DTD only &lt; &gt; &amp; &apos; and &quot; "
                         "are."});
}

std::string xml_repeated_attribute(std::string_view name, std::string_view tag) {
    return base::concat({"The attribute '", name, "' appears twice in the tag <", tag, ">."});
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
    return base::concat({"&", name, "; refers to an entity of the DTD and is shown unresolved."});
}

}  // namespace words
