// Text of XML 1.0 without its markup: references, CDATA sections, line ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace document {

inline constexpr std::string_view kCdataBegin = "<![CDATA[";
inline constexpr std::string_view kCdataEnd = "]]>";

// Where the text is: in an attribute, tabs and line ends are spaces.
enum class TextPlace : bool { kContent, kAttribute };

// What `raw` (without an attribute's quotes) spells, always valid UTF-8. Comments and instructions
// are left out; references to entities that XML itself does not know stay as they are. Of more than
// `limit` bytes the beginning, which ends between two characters.
std::string decode_xml(std::string_view raw, TextPlace place,
                       size_t limit = std::string_view::npos);

// Whether decode_xml would change anything.
bool needs_xml_decoding(std::string_view raw);

// The character that the reference between '&' and ';' names: "lt", "#233", "#xE9". Empty for
// other entities and for what is no character of XML.
std::optional<char32_t> referenced_character(std::string_view name);

// Whether the content of an element without elements says nothing: it is empty, or holds only
// comments and white space with a line feed, which is how elements are laid out.
bool is_layout(std::string_view content);

// The name without its prefix.
std::string_view local_name(std::string_view name);

}  // namespace document
