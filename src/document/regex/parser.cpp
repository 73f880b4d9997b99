#include "document/regex/parser.h"

#include <algorithm>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/text/expression_fault.h"
#include "words/queries.h"

namespace document {
namespace {

using Kind = RegexStep::Kind;

// Where it is the beginning of the expression, upper and lower case are the same in all of it.
constexpr std::string_view kIgnoreCase = "(?i)";

char32_t in_one_case(char32_t character) {
    return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
}

}  // namespace

bool RegexParser::parse(const RegexOptions& options) {
    const bool ignores_case = expression_.substr(0, kIgnoreCase.size()) == kIgnoreCase;
    if (ignores_case) at_ = kIgnoreCase.size();
    program_.match_case = options.match_case && !ignores_case;
    if (options.whole_text) add(Kind::kTextBegin);
    if (options.whole_words) add(Kind::kWordEdge);
    groups_.push_back({program_.steps.size(), program_.steps.size(), {}, 0});
    if (!parse_expression()) return false;
    if (options.whole_words) add(Kind::kWordEdge);
    if (options.whole_text) add(Kind::kTextEnd);
    return add(Kind::kMatch);
}

bool RegexParser::parse_expression() {
    while (!at_end()) {
        const size_t offset = at_;
        if (!parse_piece(read(), offset)) return false;
    }
    if (groups_.size() > 1) return fail(groups_.back().offset, words::kRegexOpenGroup);
    end_alternatives();
    return true;
}

bool RegexParser::parse_piece(char32_t character, size_t offset) {
    switch (character) {
        case '|': return next_alternative();
        case ')': return close_group(offset);
        case '(': return open_group(offset);
        case '*':
        case '+':
        case '?':
        case '{': return parse_quantifier(character, offset);
        case '^':
        case '$':
            last_ = Last::kNothing;
            return add(character == '^' ? Kind::kTextBegin : Kind::kTextEnd);
        default: break;
    }
    atom_ = program_.steps.size();
    last_ = Last::kAtom;
    switch (character) {
        case '.': return add(Kind::kAny);
        case '[': return parse_set(offset);
        case '\\': return parse_escape(offset);
        default: return add(Kind::kCharacter, character);
    }
}

bool RegexParser::open_group(size_t offset) {
    if (sees('?')) {
        ++at_;
        if (!sees(':')) {
            return fail(offset, words::kRegexGroupKind);
        }
        ++at_;
    }
    const size_t begin = program_.steps.size();
    groups_.push_back({begin, begin, {}, offset});
    last_ = Last::kNothing;
    return true;
}

bool RegexParser::close_group(size_t offset) {
    if (groups_.size() == 1) return fail(offset, words::kRegexGroupEnd);
    end_alternatives();
    atom_ = groups_.back().begin;
    last_ = Last::kAtom;
    groups_.pop_back();
    return true;
}

void RegexParser::end_alternatives() {
    for (const size_t jump : groups_.back().jumps) {
        program_.steps[jump].argument = static_cast<int32_t>(program_.steps.size() - jump);
    }
}

bool RegexParser::next_alternative() {
    Group& group = groups_.back();
    const size_t length = program_.steps.size() - group.alternative;
    if (!insert(group.alternative, Kind::kNextOrTarget, length + 2)) return false;
    group.jumps.push_back(program_.steps.size());
    group.alternative = program_.steps.size() + 1;
    last_ = Last::kNothing;
    return add(Kind::kJump);
}

bool RegexParser::parse_quantifier(char32_t character, size_t offset) {
    Counts counts{character == '+' ? size_t{1} : 0, 1, character != '?'};
    const bool counted = character == '{';
    if (counted && !parse_counts(counts, offset)) return false;
    const bool repeatable = last_ == Last::kAtom || (counted && last_ == Last::kCounted);
    if (!repeatable) {
        return fail(offset, words::regex_nothing_to_repeat(quote(offset)));
    }
    const bool lazy = sees('?');
    if (lazy) ++at_;
    last_ = counted ? Last::kCounted : Last::kQuantified;
    return repeat(counts, lazy);
}

// "{2}", "{2,}" or "{2,5}", of which the bracket is read.
bool RegexParser::parse_counts(Counts& counts, size_t offset) {
    constexpr size_t kMost = 1000;
    const auto number = [this](size_t& value) {
        const size_t begin = at_;
        for (value = 0; !at_end() && is_digit(expression_[at_]); ++at_) {
            value = std::min(value * 10 + static_cast<size_t>(expression_[at_] - '0'), kMost + 1);
        }
        return at_ > begin;
    };
    bool read = number(counts.least);
    counts.most = counts.least;
    counts.no_limit = false;
    if (read && sees(',')) {
        ++at_;
        counts.no_limit = !number(counts.most);
    }
    read = read && sees('}');
    if (!read) return fail(offset, words::kRegexCount);
    ++at_;
    if (std::max(counts.least, counts.most) > kMost) {
        return fail(offset, words::kRegexLargestCount);
    }
    if (!counts.no_limit && counts.most < counts.least) {
        return fail(offset, words::regex_count_falls(quote(offset)));
    }
    return true;
}

// The piece is written out as often as it has to be there, then as often as it may. Without a limit
// the last copy is gone through again. A loop that is entered only if it is wanted, and left at its
// end, keeps the order of (|a)*: a round that matches nothing is the last one.
bool RegexParser::repeat(const Counts& counts, bool lazy) {
    std::vector<RegexStep>& steps = program_.steps;
    const std::vector<RegexStep> piece(steps.begin() + static_cast<std::ptrdiff_t>(atom_),
                                       steps.end());
    const size_t copies = counts.no_limit ? std::max<size_t>(counts.least, 1) : counts.most;
    const size_t copy_size = piece.size() + 2;
    if (copies * copy_size > kRegexStepsMost) return fail_for_size();
    steps.resize(atom_);
    const auto add_piece = [&] { steps.insert(steps.end(), piece.begin(), piece.end()); };
    for (size_t copy = 0; copy < counts.least; ++copy) add_piece();
    const Kind enter = lazy ? Kind::kTargetOrNext : Kind::kNextOrTarget;
    const Kind repeat = lazy ? Kind::kNextOrTarget : Kind::kTargetOrNext;
    if (counts.no_limit) {
        if (counts.least == 0) {
            add(enter, piece.size() + 2);
            add_piece();
        }
        return add(repeat, -piece.size());
    }
    for (size_t left = counts.most - counts.least; left > 0; --left) {
        add(enter, left * (piece.size() + 1));
        add_piece();
    }
    return steps.size() <= kRegexStepsMost || fail_for_size();
}

bool RegexParser::parse_set(size_t offset) {
    CharacterSet set;
    if (sees('^')) {
        ++at_;
        set.negate();
    }
    while (!sees(']')) {
        if (at_end()) return fail(offset, words::kRegexOpenSet);
        if (!parse_set_item(set)) return false;
    }
    ++at_;
    if (set.empty()) return fail(offset, words::kRegexEmptySet);
    program_.sets.push_back(std::move(set));
    return add(Kind::kSet, program_.sets.size() - 1);
}

bool RegexParser::parse_set_item(CharacterSet& set) {
    const size_t offset = at_;
    char32_t first = 0;
    bool is_class = false;
    if (!parse_set_character(first, set, is_class)) return false;
    const bool is_range = sees('-') && expression_.substr(at_ + 1, 1) != "]" &&
                          at_ + 1 < expression_.size() && !is_class;
    char32_t last = first;
    if (is_range) {
        ++at_;
        if (!parse_set_character(last, set, is_class)) return false;
        if (is_class || last < first) return fail(offset, words::regex_no_range(quote(offset)));
    }
    if (!is_class) set.add(first, last);
    return true;
}

bool RegexParser::parse_set_character(char32_t& character, CharacterSet& set, bool& is_class) {
    const size_t offset = at_;
    character = read();
    if (character != '\\') return true;
    is_class = !at_end() && set.add_class(static_cast<unsigned char>(expression_[at_]));
    if (!is_class) return parse_escaped_character(character, offset);
    ++at_;
    return true;
}

bool RegexParser::parse_escape(size_t offset) {
    CharacterSet set;
    const char32_t letter = at_end() ? 0 : static_cast<unsigned char>(expression_[at_]);
    if (letter == 'b' || letter == 'B') {
        ++at_;
        last_ = Last::kNothing;
        return add(letter == 'b' ? Kind::kWordEdge : Kind::kNoWordEdge);
    }
    if (set.add_class(letter)) {
        ++at_;
        program_.sets.push_back(std::move(set));
        return add(Kind::kSet, program_.sets.size() - 1);
    }
    char32_t character = 0;
    return parse_escaped_character(character, offset) && add(Kind::kCharacter, character);
}

// What follows a backslash, if it is one character.
bool RegexParser::parse_escaped_character(char32_t& character, size_t offset) {
    if (at_end()) return fail(offset, words::kRegexBackslash);
    character = read();
    const bool is_alphanumeric = character < 0x80 && (is_letter(static_cast<char>(character)) ||
                                                      is_digit(static_cast<char>(character)));
    if (!is_alphanumeric) return true;
    constexpr std::string_view kLetters = "tnrfv";
    const size_t letter = kLetters.find(static_cast<char>(character));
    if (letter != std::string_view::npos) {
        character = static_cast<unsigned char>("\t\n\r\f\v"[letter]);
        return true;
    }
    size_t digits = character == 'x' ? 2 : character == 'u' ? 4 : 0;
    if (digits == 0) return fail(offset, words::regex_means_nothing(quote(offset)));
    const std::string_view hexadecimal = expression_.substr(at_, digits);
    if (skip(hexadecimal, 0, is_hex_digit) < digits) {
        return fail(offset, digits == 2 ? words::regex_needs_two_digits(quote(offset))
                                        : words::regex_needs_four_digits(quote(offset)));
    }
    at_ += digits;
    character = 0;
    for (const char digit : hexadecimal) character = character * 16 + hex_value(digit);
    return true;
}

char32_t RegexParser::read() {
    const base::CodePoint point = base::decode_utf8(expression_, at_);
    at_ += static_cast<size_t>(point.size_bytes);
    return point.value;
}

std::string RegexParser::quote(size_t offset) const {
    return std::string(expression_.substr(offset, at_ - offset));
}

bool RegexParser::add(Kind kind, size_t argument) {
    return insert(program_.steps.size(), kind, argument);
}

bool RegexParser::insert(size_t at, Kind kind, size_t argument) {
    std::vector<RegexStep>& steps = program_.steps;
    if (steps.size() >= kRegexStepsMost) return fail_for_size();
    if (kind == Kind::kCharacter && !program_.match_case) {
        argument = in_one_case(static_cast<char32_t>(argument));
    }
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at),
                 {kind, static_cast<int32_t>(argument)});
    return true;
}

bool RegexParser::fail(size_t offset, std::string_view sentence) {
    fault_ = fault_at(expression_, offset, sentence);
    return false;
}

bool RegexParser::fail_for_size() {
    fault_ = words::kRegexTooLarge;
    return false;
}

}  // namespace document
