// Why a body could not be parsed to its end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace words {

// In every format.

inline constexpr char kBodyIsEmpty[] = "The body is empty.";

// "The body is 300 MB; the limit is 268 MB."
std::string body_too_large(std::string_view size, std::string_view limit);
// "The response declares the encoding utf-7, which is not supported. It was read as UTF-8."
std::string encoding_not_read(std::string_view encoding);
// What else shows how a body is encoded.
inline constexpr char kByteOrderMarkSays[] = "the byte order mark says";
inline constexpr char kFirstBytesSay[] = "the first two bytes say";
inline constexpr char kContentTypeSays[] = "the Content-Type header says";
// "The XML declaration says utf-16, but the byte order mark says UTF-8. The body was read as
// UTF-8."
std::string encodings_contradict(std::string_view declared, std::string_view but,
                                 std::string_view other, std::string_view read_as);
// "The body nests more than 512 levels deep, which is the limit."
std::string body_nests_deeper(size_t limit);
// "The body ends inside a number: it is truncated."
std::string body_ends_inside(std::string_view what);
// "The body ends inside an object that began at line 3: it is truncated."
std::string body_ends_inside(std::string_view what, size_t begin_line);

// "Expected a value, found 'x'."
std::string expected_but_found(std::string_view expected, std::string_view found);
// What was found: "the byte 0xFF, which is not UTF-8", "the invisible character U+0001".
std::string found_invalid_byte(std::string_view hexadecimal);
std::string found_invisible(std::string_view hexadecimal);

// "Parsing stopped at line 3, column 14 (byte 52): Expected a value, found 'x'."
std::string parsing_stopped_at(std::string_view fault);
// "line 3, column 14 (byte 52): Expected a value, found 'x'."
std::string fault_in_body(size_t line, size_t column, size_t offset, std::string_view sentence);

// In JSON.

// What is allowed at a position: "Expected …, found 'x'."
inline constexpr char kJsonValue[] = "a value";
inline constexpr char kJsonValueOrEnd[] = "a value or ']'";
inline constexpr char kJsonValueAfterColon[] = "a value after ':'";
inline constexpr char kJsonValueAfterComma[] = "a value after ','";
inline constexpr char kJsonKeyOrEnd[] = "a key or '}'";
inline constexpr char kJsonKeyAfterComma[] = "a key after ','";
inline constexpr char kJsonQuotedKeyOrEnd[] = "a key in quotes or '}'";
inline constexpr char kJsonQuotedKeyAfterComma[] = "a key in quotes after ','";
inline constexpr char kJsonColon[] = "':' after a key";
inline constexpr char kJsonCommaOrObjectEnd[] = "',' or '}' after a value";
inline constexpr char kJsonCommaOrArrayEnd[] = "',' or ']' after a value";

// What a body can end inside: "The body ends inside …".
inline constexpr char kJsonObject[] = "an object";
inline constexpr char kJsonArray[] = "an array";
inline constexpr char kJsonString[] = "a string";
inline constexpr char kJsonNumber[] = "a number";
std::string json_word(std::string_view word);  // "the word 'true'"

inline constexpr char kJsonGoesOn[] = "More text follows the end of the document.";
// "A string contains the invisible character U+0001, which must be escaped."
std::string json_string_holds(std::string_view found);
// "A backslash in a string must be followed by one of "\/bfnrtu, found 'x'."
std::string json_unknown_escape(std::string_view found);
// "'\u' in a string must be followed by four hexadecimal digits, found 'x'."
std::string json_wrong_digit(std::string_view found);
// "A number needs a digit after '-', found 'x'."
std::string json_number_lacks_digit(std::string_view last, std::string_view found);
// "'nil' is not a JSON value: only true, false, null and numbers have no quotes."
std::string json_unknown_word(std::string_view word);

// In XML.

// What is allowed at a position: "Expected …, found 'x'."
inline constexpr char kXmlReference[] = "a name or '#' after '&'";
std::string xml_reference_end(std::string_view name);  // "';' after '&amp'"
inline constexpr char kXmlTagOutsideRoot[] = "'<' outside the root element";
inline constexpr char kXmlTagName[] = "a name after '<'";
// "white space, '/>' or '>' in the tag <a>"
std::string xml_space_or_tag_end(std::string_view tag);
// "an attribute, '/>' or '>' in the tag <a>"
std::string xml_attribute_or_tag_end(std::string_view tag);
inline constexpr char kXmlEmptyTagEnd[] = "'>' after '/'";
inline constexpr char kXmlEqualsSign[] = "'=' after an attribute name";
inline constexpr char kXmlQuote[] = "a quote after '='";
inline constexpr char kXmlEndTagName[] = "a name after '</'";
std::string xml_end_tag_end(std::string_view name);  // "'>' after '</a'"
inline constexpr char kXmlKnownDeclaration[] = "a comment, a CDATA section or a DOCTYPE after '<!'";
inline constexpr char kXmlInstructionName[] = "a name after '<?'";
inline constexpr char kXmlInstructionEnd[] = "white space or '?>' after an instruction name";
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

// What a body can end inside: "The body ends inside …".
std::string xml_element(std::string_view name);  // "the element <a>"
inline constexpr char kXmlTag[] = "a tag";
inline constexpr char kXmlEndTag[] = "an end tag";
inline constexpr char kXmlValue[] = "an attribute value";
inline constexpr char kXmlComment[] = "a comment";
inline constexpr char kXmlCdata[] = "a CDATA section";
inline constexpr char kXmlInstruction[] = "a processing instruction";
inline constexpr char kXmlDeclaration[] = "a declaration";
inline constexpr char kXmlHead[] = "the XML declaration";
inline constexpr char kXmlDoctype[] = "the DOCTYPE";

inline constexpr char kXmlEndsBeforeRoot[] =
    "The body ends before its root element: it is truncated.";
inline constexpr char kXmlSecondRoot[] = "A second root element begins, but XML allows only one.";
inline constexpr char kXmlSecondDoctype[] = "A second DOCTYPE begins, but XML allows only one.";
inline constexpr char kXmlLateDoctype[] = "A DOCTYPE must come before the root element.";
inline constexpr char kXmlLateHead[] = "An XML declaration is allowed only at the very start.";
inline constexpr char kXmlCdataOutsideRoot[] = "A CDATA section must be inside the root element.";
inline constexpr char kXmlTextHoldsCdataEnd[] =
    "Text contains ']]>', which must be written as ]]&gt;.";
inline constexpr char kXmlValueHoldsTag[] =
    "An attribute value contains '<', which must be written as &lt;.";
inline constexpr char kXmlCommentHoldsDashes[] =
    "A comment contains '--', which XML doesn’t allow.";
// "Expected yes or no for 'standalone' in the XML declaration, found 'maybe'."
std::string xml_wrong_declared(std::string_view name, std::string_view expected,
                               std::string_view value);
// "XML doesn’t allow the invisible character U+0001."
std::string xml_forbidden(std::string_view found);
// "&#0; is not a character that XML 1.0 allows."
std::string xml_no_character(std::string_view reference);
// "The entity &x; is not declared: without a DTD only &lt; &gt; &amp; &apos; and &quot; are."
std::string xml_unknown_entity(std::string_view name);
// "The attribute 'id' appears twice in the tag <a>."
std::string xml_repeated_attribute(std::string_view name, std::string_view tag);
// "The end tag </a> has no start tag."
std::string xml_lonely_end_tag(std::string_view name);
// "The end tag </a> does not match <b> that began at line 3."
std::string xml_wrong_end_tag(std::string_view name, std::string_view open_name, size_t open_line);

// Remarks on a body that could be parsed.
inline constexpr char kXmlDtdIsNotRead[] =
    "The body has a DTD. It is ignored, and nothing that it refers to is loaded.";
// "The DTD declares the entity &x;, which is not resolved."
std::string xml_entity_declared(std::string_view name);
// "The DTD declares the external entity &x;, which is not loaded."
std::string xml_external_entity_declared(std::string_view name);
// "&x; refers to an entity of the DTD and is shown unresolved."
std::string xml_entity_stays(std::string_view name);

}  // namespace words
