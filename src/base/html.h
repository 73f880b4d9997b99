// What pages and fragments of HTML say as plain text, and what they are recognised by. Nothing here
// parses HTML for display.
#pragma once

#include <string>
#include <string_view>

namespace base {

// A whole page: it begins with a DOCTYPE or <html>.
bool starts_html_page(std::string_view text);

// An element that pages and messages of servers consist of, and no API's response: "br", "div".
bool is_html_element(std::string_view name);

// A piece of a page, such as a message of PHP: it begins with the tag of such an element.
bool starts_html_fragment(std::string_view text);

// What PHP puts into a response, as plain text: "Warning: … in FILE on line 12".
bool is_php_message(std::string_view text);

// Without tags, the usual references decoded, and runs of white space as one space.
std::string html_to_text(std::string_view html);

// Runs of white space as one space, none around.
std::string with_single_spaces(std::string_view text);

}  // namespace base
