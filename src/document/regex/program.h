// A compiled regular expression.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/regex/character_set.h"

namespace document {

struct RegexOptions {
    bool match_case = true;  // else the letters of ASCII are the same in both cases
    bool whole_words = false;
    bool whole_text = false;  // the expression is about all of the text
};

// One instruction of a compiled expression. Targets are relative, so that pieces can be copied.
struct RegexStep {
    enum class Kind : uint8_t {
        kCharacter,     // `argument` is the code point
        kAny,           // all but line ends
        kSet,           // `argument` is an index into the sets
        kNextOrTarget,  // goes on behind it, or else at +argument
        kTargetOrNext,  // the other way round
        kJump,          // to +argument
        kTextBegin,
        kTextEnd,
        kWordEdge,
        kNoWordEdge,
        kMatch,
    };
    Kind kind = Kind::kMatch;
    int32_t argument = 0;
};

inline constexpr size_t kRegexStepsMost = 4000;

struct RegexProgram {
    std::vector<RegexStep> steps;
    std::vector<CharacterSet> sets;
    bool match_case = true;
};

}  // namespace document
