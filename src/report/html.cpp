#include "report/html.h"

#include "base/text.h"

namespace report {
namespace {

constexpr std::pair<std::string_view, std::string_view> kReferences[] = {
    {"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""},
    {"&#39;", "'"}, {"&#13;", "\r"}, {"&amp;", "&"},  // the last, so that it makes no new ones
};

std::string_view reference_of(char32_t letter) {
    switch (letter) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\r': return "&#13;";
        default: return {};
    }
}

// Instead of what HTML forbids (HTML, 13.2.3.5): controls and noncharacters.
char32_t allowed(char32_t letter) {
    constexpr char32_t kControlPictures = 0x2400;
    if (letter == '\n' || letter == '\t') return letter;
    if (letter < 0x20) return kControlPictures + letter;
    if (letter == 0x7f) return 0x2421;
    const bool is_noncharacter =
        (letter >= 0xfdd0 && letter <= 0xfdef) || (letter & 0xfffe) == 0xfffe;
    return (letter >= 0x80 && letter < 0xa0) || is_noncharacter ? 0xfffd : letter;
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        at += static_cast<size_t>(point.size_bytes);
        const std::string_view reference = reference_of(point.value);
        if (reference.empty()) {
            base::append_utf8(html, allowed(point.value));
        } else {
            html += reference;
        }
    }
    return html;
}

std::string unescaped(std::string_view html) {
    std::string text(html);
    for (const auto& [reference, letter] : kReferences) base::replace_all(text, reference, letter);
    return text;
}

void Html::open(std::string_view tag, const Attributes& attributes) {
    html_ += base::concat({"<", tag});
    for (const auto& [name, value] : attributes)
        html_ += base::concat({" ", name, "=\"", escaped(value), "\""});
    html_ += ">";
    open_.emplace_back(tag);
}

void Html::close() {
    html_ += base::concat({"</", open_.back(), ">\n"});
    open_.pop_back();
}

void Html::text(std::string_view text) {
    html_ += escaped(text);
}

void Html::element(std::string_view tag, std::string_view words, const Attributes& attributes) {
    if (words.empty()) return;
    open(tag, attributes);
    text(words);
    close();
}

}  // namespace report
