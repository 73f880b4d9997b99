#include "base/html.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace base {
namespace {

std::string without_tags(std::string_view html) {
    std::string text;
    while (!html.empty()) {
        const size_t begin = std::min(html.find('<'), html.size());
        text += html.substr(0, begin);
        const size_t end = html.find('>', begin);
        html.remove_prefix(end == std::string_view::npos ? html.size() : end + 1);
    }
    return text;
}

// "&amp;" last, so that nothing is decoded twice.
std::string decoded(std::string text) {
    static constexpr std::pair<std::string_view, std::string_view> kReferences[] = {
        {"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""},
        {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}};
    for (const auto& [reference, letter] : kReferences) replace_all(text, reference, letter);
    return text;
}

}  // namespace

bool starts_html_page(std::string_view text) {
    return starts_ignoring_case(text, "<!doctype html") || starts_ignoring_case(text, "<html");
}

bool is_html_element(std::string_view name) {
    static constexpr std::string_view kElements[] = {"b",   "body", "br",   "center", "div",
                                                     "h1",  "head", "hr",   "html",   "p",
                                                     "pre", "span", "table"};
    return std::any_of(std::begin(kElements), std::end(kElements),
                       [name](std::string_view each) { return equals_ignoring_case(each, name); });
}

bool starts_html_fragment(std::string_view text) {
    if (text.empty() || text.front() != '<' || starts_html_page(text)) return false;
    const size_t end = text.find_first_of(" \t\r\n/>", 1);
    return end != std::string_view::npos && is_html_element(text.substr(1, end - 1));
}

bool is_php_message(std::string_view text) {
    static constexpr std::string_view kKinds[] = {
        "Warning:", "Notice:", "Deprecated:", "Fatal error:", "Parse error:"};
    return text.find(" on line ") != std::string_view::npos &&
           std::any_of(std::begin(kKinds), std::end(kKinds),
                       [text](std::string_view kind) { return starts_ignoring_case(text, kind); });
}

std::string html_to_text(std::string_view html) {
    return with_single_spaces(decoded(without_tags(html)));
}

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        const bool is_space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        if (!is_space) {
            result += letter;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return std::string(trim(result));
}

}  // namespace base
