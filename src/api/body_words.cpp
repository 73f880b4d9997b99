#include "api/body_words.h"

#include <string_view>

#include "api/problems.h"
#include "base/html.h"
#include "base/text.h"

namespace api {
namespace {

constexpr size_t kLongestQuote = 200;
constexpr size_t kSearched_bytes = 64 * 1024;

std::string title_of_page(std::string_view page) {
    const std::string lower = base::lower_ascii(page.substr(0, kSearched_bytes));
    const size_t tag = lower.find("<title");
    if (tag == std::string::npos) return {};
    const size_t begin = lower.find('>', tag);
    const size_t end = begin == std::string::npos ? begin : lower.find("</title", begin);
    if (end == std::string::npos) return {};
    return base::html_to_text(page.substr(begin + 1, end - begin - 1));
}

}  // namespace

std::string words_of_body(const Answer& answer) {
    const std::string_view start = body_start(answer);
    if (base::starts_html_fragment(start))
        return base::shorten(base::html_to_text(start.substr(0, kSearched_bytes)), kLongestQuote);
    if (is_html(answer)) return base::shorten(title_of_page(start), kLongestQuote);
    if (start.empty() || std::string_view("{[\"<").find(start.front()) != std::string_view::npos)
        return {};
    return base::shorten(base::with_single_spaces(start.substr(0, start.find_first_of("\r\n"))),
                         kLongestQuote);
}

}  // namespace api
