// Regular expressions over UTF-8. All ways to match are followed in parallel (Thompson, Pike), so
// the time is at most proportional to the text times the expression, and no expression can freeze
// the page. Supports . [ ] ( ) (?: ) | * + ? {2,5} ^ $ \d \w \s \b, their opposites in capitals,
// lazy quantifiers, \t \n \r \f \v \x41 \u0041, and (?i) at the beginning; which covers I-Regexp
// (RFC 9485) except \p.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "document/regex/program.h"

namespace document {

class Regex {
public:
    // What is wrong is said with its place: "Position 4: this “(” is never closed." Positions count
    // code points from 1.
    static base::Result<Regex> compile(std::string_view expression,
                                       const RegexOptions& options = {});

    const std::vector<RegexStep>& steps() const { return program_.steps; }
    bool takes(const RegexStep& step, char32_t character) const;
    // Whether a match that is not empty may begin with this byte.
    bool may_begin(char first_byte) const {
        return first_bytes_[static_cast<unsigned char>(first_byte)];
    }

private:
    void find_first_bytes();

    RegexProgram program_;
    std::array<bool, 256> first_bytes_{};
};

// Looks for a regex in a text, and can be interrupted. The regex and the text must be the same
// in every call.
class RegexMatcher {
public:
    enum class Progress : uint8_t { kRunning, kFound, kNone };

    enum class Empty : bool { kIsNone, kCounts };  // matches that are empty, of texts that are not

    explicit RegexMatcher(const Regex& regex, Empty empty = Empty::kIsNone)
        : empty_(empty), added_(regex.steps().size()) {}

    // Restarts: looks for the first match from `begin`.
    void start(size_t begin);

    // Takes what it does from `budget`; kRunning when that is used up. Of several matches at one
    // place it is the one that comes first in the expression, as long as its quantifiers like it.
    Progress run(const Regex& regex, std::string_view text, size_t& budget);

    // Where the match is, after kFound.
    size_t begin() const { return begin_; }
    size_t end() const { return end_; }

private:
    struct Thread {
        uint32_t step;
        size_t begin;
    };

    void skip_to_beginning(const Regex& regex, std::string_view text);
    void add(const Regex& regex, std::string_view text, size_t at, Thread thread);
    size_t move_on(const Regex& regex, std::string_view text);

    std::vector<Thread> threads_;  // at at_; the first has the highest priority
    std::vector<Thread> next_;
    std::vector<uint32_t> to_add_;
    Empty empty_;
    std::vector<uint64_t> added_;  // of each step: the place where it was last added
    uint64_t place_ = 0;           // grows with every character looked at
    size_t work_ = 0;              // done in this call
    size_t at_ = 0;
    size_t begin_ = 0;
    size_t end_ = 0;
    bool found_ = false;
};

// Whether the regex matches anywhere, also with an empty match. Subtracts its steps from
// `budget`, and is false when that is used up.
bool matches(const Regex& regex, std::string_view text, size_t& budget);

}  // namespace document
