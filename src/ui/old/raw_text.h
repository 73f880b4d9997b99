// One row of the raw view: coloured pieces from left to right, while the row's plain text is put
// together. Bytes that are not of the body's encoding stand out as what they are: \xE9.
#pragma once

#include <string>
#include <string_view>

#include "document/row_text.h"
#include "document/search.h"
#include "ui/old/frame.h"

namespace ui::old {

// Behind a piece; 0 for none.
struct Ground {
    Color fill = 0;
    Color outline = 0;
};

class RawText {
public:
    RawText(Frame& frame, float x, float y, bool painted);

    void piece(std::string_view text, Color color, const Ground& ground = {});
    // Said beside the row without being part of the body.
    void remark(std::string_view text, Color color);

    float x() const { return x_; }
    const std::string& plain() const { return plain_; }
    size_t invalid_count() const { return invalid_count_; }

private:
    void valid_piece(std::string_view text, Color color, const Ground& ground);
    void invalid_byte(std::string_view byte);

    Frame& frame_;
    float x_;
    float y_;
    bool painted_;
    bool may_be_invalid_;
    bool replaced_;  // what was invalid stands in the text as U+FFFD
    std::string plain_;
    size_t invalid_count_ = 0;
};

TextStyle raw_style(Color color);
Color color_of(const Theme& theme, document::Ink ink);

// Of a match of the search; the one that stepping has come to is outlined.
Ground ground_of(const Frame& frame, const document::Match& match);

// As much of a token as is put on the screen; what is copied is never cut.
inline constexpr size_t kShownTokenBytes = 2000;
std::string_view shown_part(std::string_view token);

// How wide the column of line numbers is, and how wide a row of so many bytes is at most.
float gutter_width(const Frame& frame, size_t last_line);
float width_for_bytes(const Frame& frame, size_t bytes);
void draw_line_number(Frame& frame, float right, float y, std::string_view number);

}  // namespace ui::old
