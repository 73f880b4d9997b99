// Words for why a body is no XML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// What may stand at a place: "Expected …, found 'x'."
inline constexpr char kXmlReference[] = "a name or '#' after '&'";
std::string xml_reference_end(std::string_view name);  // "';' after '&amp'"
inline constexpr char kXmlTagOutsideRoot[] = "'<' outside the root element";
inline constexpr char kXmlTagName[] = "a name after '<'";
// "white space, '/>' or '>' in the tag <a>"
std::string xml_space_or_tag_end(std::string_view tag);
// "an attribute, '/>' or '>' in the tag <a>"
std::string xml_attribute_or_tag_end(std::string_view tag);
inline constexpr char kXmlEmptyTagEnd[] = "'>' after '/'";
inline constexpr char kXmlEqualsSign[] = "'=' after the name of an attribute";
inline constexpr char kXmlQuote[] = "a quote after '='";
inline constexpr char kXmlEndTagName[] = "a name after '</'";
std::string xml_end_tag_end(std::string_view name);  // "'>' after '</a'"
inline constexpr char kXmlKnownDeclaration[] = "a comment, a CDATA section or a DOCTYPE after '<!'";
inline constexpr char kXmlInstructionName[] = "a name after '<?'";
inline constexpr char kXmlInstructionEnd[] = "white space or '?>' after the name of an instruction";
inline constexpr char kXmlVersion[] = "'version' in the XML declaration";
inline constexpr char kXmlVersionValue[] = "1.0";
inline constexpr char kXmlEncodingValue[] = "a name such as UTF-8";
inline constexpr char kXmlStandaloneValue[] = "yes or no";
inline constexpr char kXmlHeadEnd[] = "'?>' at the end of the XML declaration";
inline constexpr char kXmlDoctypeSpace[] = "white space after '<!DOCTYPE'";
inline constexpr char kXmlDoctypeName[] = "a name after '<!DOCTYPE'";
inline constexpr char kXmlDoctypeEnd[] = "'>' at the end of the DOCTYPE";
inline constexpr char kXmlDoctypePart[] = "a declaration or ']' in the DOCTYPE";
inline constexpr char kXmlDeclarationEnd[] = "'>' at the end of a declaration";

// What a body may end inside of.
std::string xml_element(std::string_view name);  // "the element <a>"
inline constexpr char kXmlTag[] = "a tag";
inline constexpr char kXmlEndTag[] = "an end tag";
inline constexpr char kXmlValue[] = "the value of an attribute";
inline constexpr char kXmlComment[] = "a comment";
inline constexpr char kXmlCdata[] = "a CDATA section";
inline constexpr char kXmlInstruction[] = "a processing instruction";
inline constexpr char kXmlDeclaration[] = "a declaration";
inline constexpr char kXmlHead[] = "the XML declaration";
inline constexpr char kXmlDoctype[] = "the DOCTYPE";

inline constexpr char kXmlEndsBeforeRoot[] =
    "The body ends before its root element begins: it is truncated.";
inline constexpr char kXmlSecondRoot[] = "A second root element begins: XML has only one.";
inline constexpr char kXmlSecondDoctype[] = "A second DOCTYPE begins: XML has only one.";
inline constexpr char kXmlLateDoctype[] =
    "A DOCTYPE stands behind the beginning of the root element.";
inline constexpr char kXmlLateHead[] = "An XML declaration may stand only at the very start.";
inline constexpr char kXmlCdataOutsideRoot[] = "A CDATA section stands outside the root element.";
inline constexpr char kXmlTextHoldsCdataEnd[] =
    "Text holds ']]>', which has to be written as ]]&gt;.";
inline constexpr char kXmlValueHoldsTag[] =
    "The value of an attribute holds '<', which has to be written as &lt;.";
inline constexpr char kXmlCommentHoldsDashes[] = "A comment holds '--', which XML does not allow.";
// "Expected yes or no for 'standalone' in the XML declaration, found 'maybe'."
std::string xml_wrong_declared(std::string_view name, std::string_view expected,
                               std::string_view value);
// "XML does not allow the invisible character U+0001."
std::string xml_forbidden(std::string_view found);
// "&#0; names no character that XML allows."
std::string xml_no_character(std::string_view reference);
// "The entity &x; is not declared: without a DTD only &lt; &gt; &amp; &apos; and &quot; are."
std::string xml_unknown_entity(std::string_view name);
// "The attribute 'id' stands twice in the tag <a>."
std::string xml_repeated_attribute(std::string_view name, std::string_view tag);
// "The end tag </a> has no start tag."
std::string xml_lonely_end_tag(std::string_view name);
// "The end tag </a> does not match <b> that began at line 3."
std::string xml_wrong_end_tag(std::string_view name, std::string_view open_name, size_t open_line);

// What is worth saying, but hinders nothing.
inline constexpr char kXmlDtdIsNotRead[] =
    "The body has a DTD. It is not read, and nothing it names is loaded.";
// "The DTD declares the entity &x;, which is not resolved."
std::string xml_entity_declared(std::string_view name);
// "The DTD declares the external entity &x;, which is not loaded."
std::string xml_external_entity_declared(std::string_view name);
// "&x; refers to an entity of the DTD. Such references stay as they are."
std::string xml_entity_stays(std::string_view name);

}  // namespace words
