// Writes an HTML page from texts: whatever is in them, they stay texts.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace report {

// For the content of an element and for attributes in double quotes. What HTML cannot hold is shown
// as a sign: U+2400 and following for control characters, U+FFFD for bytes that are not UTF-8.
std::string escaped(std::string_view text);

// The text of a character reference resolved: the opposite of escaped().
std::string unescaped(std::string_view html);

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

class Html {
public:
    // `<tag name="value">`; close() ends what was opened last.
    void open(std::string_view tag, const Attributes& attributes = {});
    void close();
    void text(std::string_view text);
    // An element with a text; nothing where the text is empty.
    void element(std::string_view tag, std::string_view text, const Attributes& attributes = {});
    void line(std::string_view html) { html_.append(html).append("\n"); }  // as it is

    const std::string& html() const { return html_; }

private:
    std::string html_;
    std::vector<std::string> open_;
};

}  // namespace report
