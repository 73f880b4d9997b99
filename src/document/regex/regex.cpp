#include "document/regex/regex.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "document/regex/parser.h"

namespace document {
namespace {

using Kind = RegexStep::Kind;

char32_t in_other_case(char32_t character) {
    const char32_t lower = character | 0x20;
    return lower >= 'a' && lower <= 'z' ? character ^ 0x20 : character;
}

bool holds(Kind kind, std::string_view text, size_t at) {
    switch (kind) {
        case Kind::kTextBegin: return at == 0;
        case Kind::kTextEnd: return at == text.size();
        default: break;
    }
    const bool edge = is_word_before(text, at) != is_word_at(text, at);
    return edge == (kind == Kind::kWordEdge);
}

}  // namespace

base::Result<Regex> Regex::compile(std::string_view expression, const RegexOptions& options) {
    Regex regex;
    RegexParser parser(regex.program_, expression);
    if (!parser.parse(options)) return base::fail(parser.fault());
    regex.find_first_bytes();
    return regex;
}

bool Regex::takes(const RegexStep& step, char32_t character) const {
    const auto argument = static_cast<char32_t>(step.argument);
    switch (step.kind) {
        case Kind::kCharacter:
            return character == argument ||
                   (!program_.match_case && in_other_case(character) == argument);
        case Kind::kAny: return character != '\n' && character != '\r';
        case Kind::kSet:
            return program_.sets[argument].holds(
                character, program_.match_case ? character : in_other_case(character));
        default: return false;
    }
}

void Regex::find_first_bytes() {
    std::vector<bool> seen(program_.steps.size());
    std::vector<size_t> to_look_at{0};
    while (!to_look_at.empty()) {
        const size_t at = to_look_at.back();
        to_look_at.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        const RegexStep& step = program_.steps[at];
        const size_t target = at + static_cast<size_t>(step.argument);
        switch (step.kind) {
            case Kind::kMatch: break;
            case Kind::kJump: to_look_at.push_back(target); break;
            case Kind::kNextOrTarget:
            case Kind::kTargetOrNext: to_look_at.push_back(target); [[fallthrough]];
            case Kind::kTextBegin:
            case Kind::kTextEnd:
            case Kind::kWordEdge:
            case Kind::kNoWordEdge: to_look_at.push_back(at + 1); break;
            default:
                for (size_t byte = 0; byte < 0x80; ++byte) {
                    if (takes(step, static_cast<char32_t>(byte))) first_bytes_[byte] = true;
                }
                const bool only_ascii = step.kind == Kind::kCharacter && step.argument < 0x80;
                if (!only_ascii) std::fill(first_bytes_.begin() + 0x80, first_bytes_.end(), true);
                break;
        }
    }
}

void RegexMatcher::start(size_t begin) {
    threads_.clear();
    ++place_;
    at_ = begin;
    found_ = false;
}

// All steps that can be reached from `thread` without taking a character, the best first.
void RegexMatcher::add(const Regex& regex, std::string_view text, size_t at, Thread thread) {
    to_add_.assign(1, thread.step);
    while (!to_add_.empty()) {
        const uint32_t index = to_add_.back();
        to_add_.pop_back();
        ++work_;
        if (added_[index] == place_) continue;
        added_[index] = place_;
        const RegexStep& step = regex.steps()[index];
        const uint32_t target = index + static_cast<uint32_t>(step.argument);
        switch (step.kind) {
            case Kind::kJump: to_add_.push_back(target); break;
            case Kind::kNextOrTarget:
                to_add_.push_back(target);
                to_add_.push_back(index + 1);
                break;
            case Kind::kTargetOrNext:
                to_add_.push_back(index + 1);
                to_add_.push_back(target);
                break;
            case Kind::kTextBegin:
            case Kind::kTextEnd:
            case Kind::kWordEdge:
            case Kind::kNoWordEdge:
                if (holds(step.kind, text, at)) to_add_.push_back(index + 1);
                break;
            default: next_.push_back({index, thread.begin}); break;
        }
    }
}

// Lets all threads take the character at at_; returns its size.
size_t RegexMatcher::move_on(const Regex& regex, std::string_view text) {
    const base::CodePoint point =
        at_ < text.size() ? base::decode_utf8(text, at_) : base::CodePoint{0, 0, false};
    const size_t after = at_ + static_cast<size_t>(point.size_bytes);
    next_.clear();
    ++place_;
    work_ += threads_.size();
    for (const Thread& thread : threads_) {
        const RegexStep& step = regex.steps()[thread.step];
        if (step.kind == Kind::kMatch) {
            found_ = true;
            begin_ = thread.begin;
            end_ = at_;
            break;  // later threads have lower priority
        }
        if (point.size_bytes > 0 && regex.takes(step, point.value)) {
            add(regex, text, after, {thread.step + 1, thread.begin});
        }
    }
    std::swap(threads_, next_);
    return after - at_;
}

void RegexMatcher::skip_to_beginning(const Regex& regex, std::string_view text) {
    constexpr size_t kSkippedAtOnce = size_t{64} << 10;  // the budget is asked in between
    const size_t begin = at_;
    const size_t end = std::min(text.size(), begin + kSkippedAtOnce);
    while (at_ < end && !regex.may_begin(text[at_])) ++at_;
    work_ += (at_ - begin) / 8;
}

RegexMatcher::Progress RegexMatcher::run(const Regex& regex, std::string_view text,
                                         size_t& budget) {
    const bool empty_counts = empty_ == Empty::kCounts || text.empty();
    bool is_over = false;
    for (work_ = 0; !is_over && work_ < budget;) {
        if (threads_.empty() && !found_ && !empty_counts) skip_to_beginning(regex, text);
        if (!found_) {
            std::swap(threads_, next_);
            add(regex, text, at_, {0, at_});
            std::swap(threads_, next_);
        }
        const size_t size = move_on(regex, text);
        if (found_ && begin_ == end_ && !empty_counts) found_ = false;
        at_ += size;
        ++work_;
        is_over = size == 0 || (found_ && threads_.empty());
    }
    budget -= std::min(budget, work_);
    if (!is_over) return Progress::kRunning;
    return found_ ? Progress::kFound : Progress::kNone;
}

bool matches(const Regex& regex, std::string_view text, size_t& budget) {
    RegexMatcher matcher(regex, RegexMatcher::Empty::kCounts);
    matcher.start(0);
    return matcher.run(regex, text, budget) == RegexMatcher::Progress::kFound;
}

}  // namespace document
