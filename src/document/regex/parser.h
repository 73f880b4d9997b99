// Turns the text of a regular expression into the steps of a RegexProgram.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/regex/program.h"

namespace document {

// The steps of what is read so far stand in order in the program; a group that is open knows where
// its own begin. Nothing is recursive, however deep the groups are.
class RegexParser {
public:
    RegexParser(RegexProgram& program, std::string_view expression)
        : program_(program), expression_(expression) {}

    // False when the expression is wrong; then fault() says why.
    bool parse(const RegexOptions& options);
    const std::string& fault() const { return fault_; }

private:
    struct Group {
        size_t begin = 0;           // of its steps
        size_t alternative = 0;     // of the steps of its current alternative
        std::vector<size_t> jumps;  // to its end, from the ends of its alternatives
        size_t offset = 0;          // of its "("
    };
    struct Counts {
        size_t least = 0;
        size_t most = 0;
        bool no_limit = false;
    };

    bool parse_expression();
    bool parse_piece(char32_t character, size_t offset);
    bool open_group(size_t offset);
    bool close_group(size_t offset);
    void end_alternatives();
    bool next_alternative();
    bool parse_quantifier(char32_t character, size_t offset);
    bool parse_counts(Counts& counts, size_t offset);
    bool repeat(const Counts& counts, bool lazy);
    bool parse_set(size_t offset);
    bool parse_set_item(CharacterSet& set);
    bool parse_set_character(char32_t& character, CharacterSet& set, bool& is_class);
    bool parse_escape(size_t offset);
    bool parse_escaped_character(char32_t& character, size_t offset);

    bool at_end() const { return at_ >= expression_.size(); }
    bool sees(char byte) const { return !at_end() && expression_[at_] == byte; }
    char32_t read();
    std::string quote(size_t offset) const;  // from there to what was read last
    bool add(RegexStep::Kind kind, size_t argument = 0);
    bool insert(size_t at, RegexStep::Kind kind, size_t argument);
    bool fail(size_t offset, std::string_view sentence);
    bool fail_for_size();

    RegexProgram& program_;
    std::string_view expression_;
    size_t at_ = 0;
    std::vector<Group> groups_;
    size_t atom_ = 0;  // where the steps of the last piece begin
    enum class Last : uint8_t { kNothing, kAtom, kCounted, kQuantified } last_ = Last::kNothing;
    std::string fault_;
};

}  // namespace document
