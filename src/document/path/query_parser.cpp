#include "document/path/query_parser.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "document/json/strings.h"
#include "document/text/characters.h"
#include "document/text/expression_fault.h"
#include "words/path_faults.h"

namespace document {

bool PathQueryParser::parse() {
    if (byte() != '$') return fail(0, words::kPathBeginning);
    QueryId id = 0;
    if (!parse_steps(id)) return false;
    return at_end() || fail(at_, words::kPathNextStep);
}

// From "$" or "@" on, which has been seen.
bool PathQueryParser::parse_steps(QueryId& id) {
    id = static_cast<QueryId>(query_.queries.size());
    query_.queries.emplace_back();
    PathSteps steps;
    steps.from_root = byte() == '$';
    ++at_;
    if (!parse_segments(steps)) return false;
    query_.queries[id] = std::move(steps);
    return true;
}

bool PathQueryParser::parse_segments(PathSteps& steps) {
    for (;;) {
        const size_t before = at_;
        skip_space();
        if (byte() == '[') {
            steps.segments.emplace_back();
            if (!parse_brackets(steps.segments.back())) return false;
        } else if (byte() == '.') {
            ++at_;
            if (!parse_segment(steps, step_over("."))) return false;
        } else {
            at_ = before;
            return true;
        }
    }
}

bool PathQueryParser::parse_segment(PathSteps& steps, bool descendants) {
    PathSegment segment;
    segment.descendants = descendants;
    if (descendants && byte() == '[') {
        if (!parse_brackets(segment)) return false;
    } else {
        PathSelector selector;
        if (!step_over("*")) {
            selector.kind = PathSelector::Kind::kName;
            if (!starts_path_name(byte())) {
                return fail(at_,
                            descendants ? words::kPathNameAfterDots : words::kPathNameAfterDot);
            }
            const size_t end = skip(text_, at_, continues_path_name);
            selector.name = text_.substr(at_, end - at_);
            at_ = end;
        }
        segment.selectors.push_back(std::move(selector));
    }
    steps.segments.push_back(std::move(segment));
    return true;
}

bool PathQueryParser::parse_brackets(PathSegment& segment) {
    const size_t begin = at_++;
    for (;;) {
        skip_space();
        PathSelector& selector = segment.selectors.emplace_back();
        if (at_end()) return fail(begin, words::kPathOpenBracket);
        if (!parse_selector(selector)) return false;
        skip_space();
        if (step_over("]")) return true;
        if (at_end()) return fail(begin, words::kPathOpenBracket);
        if (!step_over(",")) return fail(at_, words::kPathNextInBrackets);
    }
}

bool PathQueryParser::parse_selector(PathSelector& selector) {
    const char first = byte();
    if (first == '"' || first == '\'') {
        selector.kind = PathSelector::Kind::kName;
        return parse_string(selector.name);
    }
    if (step_over("*")) return true;
    if (step_over("?")) {
        selector.kind = PathSelector::Kind::kFilter;
        return parse_or(selector.filter);
    }
    if (is_digit(first) || first == '-' || first == ':') return parse_slice(selector);
    return fail(at_, words::kPathInBrackets);
}

bool PathQueryParser::parse_slice(PathSelector& selector) {
    selector.kind = PathSelector::Kind::kIndex;
    if (byte() != ':' && !parse_integer(selector.begin)) return false;
    const size_t behind = at_;
    skip_space();
    if (!step_over(":")) {
        at_ = behind;
        return true;
    }
    selector.kind = PathSelector::Kind::kSlice;
    const auto next_number = [this](std::optional<int64_t>& number) {
        skip_space();
        return (!is_digit(byte()) && byte() != '-') || parse_integer(number);
    };
    if (!next_number(selector.end)) return false;
    skip_space();
    if (!step_over(":")) return true;
    std::optional<int64_t> step;
    if (!next_number(step)) return false;
    selector.step = step.value_or(1);
    return true;
}

bool PathQueryParser::parse_integer(std::optional<int64_t>& value) {
    constexpr size_t kDigitsMost = 16;
    constexpr int64_t kMost = 9007199254740991;  // what every reader of JSON can tell apart
    const size_t begin = at_;
    const bool negative = step_over("-");
    const size_t first = at_;
    at_ = skip(text_, at_, is_digit);
    int64_t read = 0;
    const std::string_view digits = text_.substr(first, std::min(at_ - first, kDigitsMost + 1));
    for (const char digit : digits) read = read * 10 + (digit - '0');
    const bool plain = !digits.empty() && (digits.front() != '0' || (digits == "0" && !negative));
    if (!plain) return fail(begin, words::kPathWholeNumbers);
    if (digits.size() > kDigitsMost || read > kMost) {
        return fail(begin, words::kPathLargestNumber);
    }
    value = negative ? -read : read;
    return true;
}

bool PathQueryParser::parse_string(std::string& text) {
    const size_t begin = at_;
    const char quote = text_[at_++];
    while (!at_end() && byte() != quote) {
        if (is_control(byte())) return fail(at_, words::kPathControl);
        if (byte() == '\\') {
            if (!parse_escape(text, quote)) return false;
        } else {
            text.push_back(text_[at_++]);
        }
    }
    return step_over(text_.substr(begin, 1)) || fail(begin, words::kPathOpenString);
}

// As in JSON; and the quote that surrounds the string is the one to be escaped.
bool PathQueryParser::parse_escape(std::string& text, char quote) {
    const size_t begin = at_++;
    const char letter = byte();
    if (letter == quote) {
        text.push_back(letter);
        ++at_;
        return true;
    }
    constexpr std::string_view kKnown = "\\/bfnrtu";
    const bool known = letter != '\0' && kKnown.find(letter) != std::string_view::npos;
    ++at_;
    if (known && letter != 'u') {
        text += decode_string(text_.substr(begin, 2));
        return true;
    }
    // One escape, or the two of a pair of surrogates.
    for (const size_t size : {size_t{6}, size_t{12}}) {
        if (!known || begin + size > text_.size()) break;
        const std::string decoded = decode_string(text_.substr(begin, size));
        if (decoded.front() == '\\' || decoded.starts_with("\uFFFD")) continue;
        at_ = begin + size;
        text += decoded;
        return true;
    }
    return fail(begin, words::kPathUnknownEscape);
}

ExpressionId PathQueryParser::add(PathExpression expression) {
    query_.expressions.push_back(std::move(expression));
    return static_cast<ExpressionId>(query_.expressions.size() - 1);
}

void PathQueryParser::skip_space() {
    at_ = skip(text_, at_, is_space);
}

bool PathQueryParser::step_over(std::string_view literal) {
    if (text_.substr(std::min(at_, text_.size()), literal.size()) != literal) return false;
    at_ += literal.size();
    return true;
}

bool PathQueryParser::fail(size_t offset, std::string_view sentence) {
    fault_ = fault_at(text_, offset, sentence);
    return false;
}

base::Result<PathQuery> PathQuery::compile(std::string_view text) {
    PathQuery query;
    PathQueryParser parser(query, text);
    if (!parser.parse()) return base::fail(parser.fault());
    return query;
}

}  // namespace document
