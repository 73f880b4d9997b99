#include "api/body_words.h"

#include <string_view>
#include <utility>

#include "api/problems.h"
#include "base/text.h"

namespace api {
namespace {

constexpr size_t kLongestQuote = 200;
constexpr size_t kSearched_bytes = 64 * 1024;

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
    return std::string(base::trim(result));
}

// The references that titles of error pages have; "&amp;" last, so that nothing is decoded twice.
std::string decoded(std::string text) {
    static constexpr std::pair<std::string_view, std::string_view> kReferences[] = {
        {"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""},
        {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}};
    for (const auto& [reference, letter] : kReferences) base::replace_all(text, reference, letter);
    return text;
}

std::string title_of_page(std::string_view page) {
    const std::string lower = base::lower_ascii(page.substr(0, kSearched_bytes));
    const size_t tag = lower.find("<title");
    if (tag == std::string::npos) return {};
    const size_t begin = lower.find('>', tag);
    const size_t end = begin == std::string::npos ? begin : lower.find("</title", begin);
    if (end == std::string::npos) return {};
    return decoded(with_single_spaces(page.substr(begin + 1, end - begin - 1)));
}

}  // namespace

std::string words_of_body(const Answer& answer) {
    const std::string_view start = body_start(answer);
    if (is_html(answer)) return base::shorten(title_of_page(start), kLongestQuote);
    if (start.empty() || std::string_view("{[\"<").find(start.front()) != std::string_view::npos)
        return {};
    return base::shorten(with_single_spaces(start.substr(0, start.find_first_of("\r\n"))),
                         kLongestQuote);
}

}  // namespace api
