// A set of code points, for the brackets and classes of regular expressions.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace document {

inline constexpr char32_t kLastCodePoint = 0x10FFFF;

class CharacterSet {
public:
    void add(char32_t first, char32_t last) { ranges_.push_back({first, last}); }
    // \d \w \s, and what is not in them: \D \W \S. False for any other letter.
    bool add_class(char32_t letter);
    void negate() { negated_ = !negated_; }

    // Of a character that may as well be another one.
    bool holds(char32_t character, char32_t other) const;
    bool empty() const { return ranges_.empty(); }

private:
    std::vector<std::pair<char32_t, char32_t>> ranges_;
    bool negated_ = false;
};

// Letters, digits and "_"; beyond ASCII what is in the blocks of letters.
bool is_word_character(char32_t character);

// Whether such a character begins at `offset`, and whether one ends there.
bool is_word_at(std::string_view text, size_t offset);
bool is_word_before(std::string_view text, size_t offset);

}  // namespace document
