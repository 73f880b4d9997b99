// Names and character data of XML 1.0 (fifth edition) made of any text.
#pragma once

#include <string>
#include <string_view>

namespace server {

// An element's name for `key`. What a name cannot hold is written _xHHHH_ with the code point in
// four or more hexadecimal digits, as ISO 9075-14 does ("a b" is a_x0020_b); so are a colon, a
// letter that would begin the reserved "xml", and an underscore before "x", so that every name can
// be read back. The empty key is _x_.
std::string xml_name(std::string_view key);

// What one entry of a list called `plural` is called: "output" for "outputs", "entry" for
// "entries", "address" for "addresses"; "item" for what is no plural, such as "status".
std::string singular_of(std::string_view plural);

// Appends `text` as character data. A carriage return becomes &#13;, since readers would make a
// line feed of it; a line feed becomes &#10; where there is only white space, which readers would
// take for the layout of elements. The characters that XML 1.0 cannot hold in any spelling (U+0000
// to U+001F but for tab, line feed and carriage return; U+FFFE and U+FFFF) and bytes that are not
// UTF-8 become U+FFFD.
void append_xml_text(std::string& into, std::string_view text);

}  // namespace server
