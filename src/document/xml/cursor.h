// Where the XML reader stands in the bytes, and the sentences for what it finds there instead of
// what has to stand there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "document/text/characters.h"

namespace document {

// Bytes that begin no character that XML forbids. U+FFFE and U+FFFF begin with 0xEF, as others do.
constexpr bool is_plain_in_xml(char byte) {
    return byte != '\xEF' && (!is_control(byte) || is_space(byte));
}

class XmlCursor {
public:
    explicit XmlCursor(std::string_view bytes) : bytes_(bytes) {}

    std::string_view bytes() const { return bytes_; }
    size_t at() const { return at_; }
    bool at_end() const { return at_ >= bytes_.size(); }
    char byte() const { return bytes_[at_]; }
    bool sees(std::string_view literal) const {
        return bytes_.substr(at_, literal.size()) == literal;
    }
    Span since(size_t begin) const {
        return {static_cast<uint32_t>(begin), static_cast<uint32_t>(at_)};
    }

    void move_to(size_t offset) { at_ = offset; }
    // Where the body ends within `literal`, that end is where it moves to.
    bool step_over(std::string_view literal);
    bool step_over_space();  // whether there was any
    Span step_over_name();   // empty where none begins

    // Whether XML forbids the character that begins here: a control character, U+FFFE or U+FFFF.
    bool sees_forbidden() const;

    // Moves behind the next `closing`, from `begin` on free of what XML forbids. On failure the
    // body ends inside `what`, or such a character is in it.
    bool step_over_through(std::string_view closing, size_t begin, std::string_view what);

    // A reference: what stands between '&', which has been seen here, and ';'. Moves behind it.
    // Empty where it is none.
    std::string_view step_over_reference();

    // All return false, the problem being set.
    bool fail(size_t offset, std::string sentence);
    bool expected(std::string_view what);                 // found here something else
    bool cut_short(std::string_view what, size_t begin);  // the body ends inside `what`
    bool forbidden_character();

    // What expected() says the body ends inside of, when it ends here.
    void enter(std::string_view what, size_t begin) { inside_ = what, inside_begin_ = begin; }

    std::optional<Problem> problem;

private:
    std::string_view bytes_;
    size_t at_ = 0;
    std::string_view inside_;
    size_t inside_begin_ = 0;
};

}  // namespace document
