// Regular expressions, judged by RE2. The input is a letter for the options, the expression, a line
// feed, and the text.
//
// The two dialects differ by design, and are compared only where they do not:
//   \w \s \b know the letters and spaces of Unicode here, those of ASCII there; \s has \v here
//   only; . leaves out \r here only; without case the letters of ASCII fold here, those of Unicode
//   there;
//   [:alpha:] is a class there; bytes that are not UTF-8 are characters here only.
#include <re2/re2.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "document/regex/regex.h"
#include "fuzz/support/check.h"

namespace {

using document::Regex;
using document::RegexMatcher;
using document::RegexOptions;
using support::check;
using Empty = RegexMatcher::Empty;
using Match = std::optional<std::pair<size_t, size_t>>;

bool holds_any(std::string_view expression, std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) {
        if (expression.find(part) != std::string_view::npos) return true;
    }
    return false;
}

bool is_ascii(std::string_view text) {
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x80) return false;
    }
    return true;
}

bool means_the_same(std::string_view expression, std::string_view text,
                    const RegexOptions& options) {
    if (!base::is_valid_utf8(expression) || !base::is_valid_utf8(text)) return false;
    if (holds_any(expression, {"[:"}) || text.find_first_of("\r\v") != std::string_view::npos) {
        return false;
    }
    const bool matches_case = options.match_case && expression.substr(0, 4) != "(?i)";
    if (!matches_case && !is_ascii(expression)) return false;
    const bool is_about_words =
        options.whole_words || holds_any(expression, {"\\w", "\\W", "\\s", "\\S", "\\b", "\\B"});
    return is_ascii(text) || (matches_case && !is_about_words);
}

std::string in_their_words(std::string_view expression, const RegexOptions& options) {
    std::string theirs = "(?:" + std::string(expression) + ")";
    if (options.whole_words) theirs = "\\b" + theirs + "\\b";
    if (options.whole_text) theirs = "\\A" + theirs + "\\z";
    return theirs;
}

Match first_match(const Regex& regex, std::string_view text, Empty empty, size_t budget_each) {
    RegexMatcher matcher(regex, empty);
    matcher.start(0);
    for (;;) {
        size_t budget = budget_each;
        const auto progress = matcher.run(regex, text, budget);
        if (progress == RegexMatcher::Progress::kNone) return std::nullopt;
        if (progress == RegexMatcher::Progress::kFound) break;
    }
    check(matcher.begin() <= matcher.end() && matcher.end() <= text.size());
    return std::pair(matcher.begin(), matcher.end());
}

Match their_match(const RE2& theirs, std::string_view text, size_t from, RE2::Anchor anchor) {
    const re2::StringPiece whole(text.data(), text.size());
    re2::StringPiece found;
    if (!theirs.Match(whole, from, text.size(), anchor, &found, 1)) return std::nullopt;
    const auto begin = static_cast<size_t>(found.data() - whole.data());
    return std::pair(begin, begin + found.size());
}

// The first place where what is liked best there is not empty; in an empty text it may be.
Match their_match_of_something(const RE2& theirs, std::string_view text) {
    for (size_t from = 0; from <= text.size(); ++from) {
        const Match match = their_match(theirs, text, from, RE2::ANCHOR_START);
        if (match && (text.empty() || match->first < match->second)) return match;
        while (from + 1 < text.size() &&
               (static_cast<unsigned char>(text[from + 1]) & 0xC0) == 0x80)
            ++from;
    }
    return std::nullopt;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    constexpr size_t kLongest = 400;
    if (size == 0 || size > kLongest) return 0;
    RegexOptions options;
    options.match_case = (data[0] & 1) == 0;
    options.whole_words = (data[0] & 2) != 0;
    options.whole_text = (data[0] & 4) != 0;
    const std::string_view rest(reinterpret_cast<const char*>(data + 1), size - 1);
    const std::string_view expression = rest.substr(0, rest.find('\n'));
    const std::string_view text = rest.substr(std::min(expression.size() + 1, rest.size()));

    const auto ours = Regex::compile(expression, options);
    if (!ours) {
        check(!ours.error().sentence.empty());
        return 0;
    }
    const Match first = first_match(*ours, text, Empty::kCounts, SIZE_MAX);
    const Match something = first_match(*ours, text, Empty::kIsNone, SIZE_MAX);
    check(first == first_match(*ours, text, Empty::kCounts, 1));
    check(something == first_match(*ours, text, Empty::kIsNone, 1));
    size_t budget = SIZE_MAX;
    check(first.has_value() == document::matches(*ours, text, budget));
    if (!means_the_same(expression, text, options)) return 0;

    RE2::Options their_options;
    their_options.set_log_errors(false);
    their_options.set_case_sensitive(options.match_case);
    const RE2 theirs(in_their_words(expression, options), their_options);
    if (!theirs.ok()) return 0;
    check(first == their_match(theirs, text, 0, RE2::UNANCHORED));
    check(something == their_match_of_something(theirs, text));
    return 0;
}
