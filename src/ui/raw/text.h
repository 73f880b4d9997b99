// What one row of the raw view says: pieces of several colours from left to right. Bytes that are
// not of the body's encoding are shown by their number: \xE9.
#pragma once

#include "document/rows/row_text.h"
#include "document/text/search.h"
#include "ui/ui.h"

namespace ui {

// Behind a piece; 0 for none.
struct Backing {
    Color fill = 0;
    Color outline = 0;
};

// Bytes of the body that are highlighted: what is selected, what was found, where reading stopped.
struct Mark {
    document::Span span;
    Backing backing;
};
// Adds what the search found there; the match that stepping has come to is outlined.
void add_found(const Ui& ui, document::Span within, std::vector<Mark>& marks);

class RawText {
public:
    explicit RawText(const Ui& ui);

    void clear();  // for the next row
    void piece(std::string_view text, Color ink, const Backing& backing = {});
    // A part of the body that begins at `offset`, the marks in it behind it, the last one on top.
    void part(std::string_view text, uint32_t offset, Color ink, const std::vector<Mark>& marks);
    // Said beside the row without being part of the body; behind all pieces.
    void remark(std::string_view text, Color ink);

    std::string_view plain() const { return std::string_view(all_).substr(0, plain_bytes_); }
    size_t invalid_count() const { return invalid_count_; }

    void paint(ImVec2 at) const;

private:
    struct Piece {
        size_t bytes;  // of `all_`, behind those of the pieces before it
        float gap;     // before it
        Color ink;
        Backing backing;
    };
    void add(std::string_view text, float gap, Color ink, const Backing& backing);
    void valid_piece(std::string_view text, Color ink, const Backing& backing);
    void invalid_byte(std::string_view byte);

    const Ui& ui_;
    bool may_be_invalid_;
    bool replaced_;  // what was invalid is U+FFFD in the text
    std::string all_;
    size_t plain_bytes_ = 0;
    std::vector<Piece> pieces_;
    size_t invalid_count_ = 0;
};

Color color_of(const Theme& theme, document::Ink ink);

// As much of a token as is put on the screen; what is copied is never cut.
inline constexpr size_t kShownTokenBytes = 2000;

// How wide a row of so many bytes is at most.
float width_for_bytes(size_t bytes);

// The column of line numbers, at the left of all rows.
class Gutter {
public:
    explicit Gutter(size_t last_line);
    float text_x() const { return width_ + kGap; }  // from the left edge of the row
    float sign_x() const { return width_ + 3; }
    void paint(const Ui& ui, const ImRect& row, std::string_view number) const;

private:
    static constexpr float kGap = 14;
    float width_;
};

// Records text of a row that nothing is done with; it begins `inset` right of the row's corner.
void record_raw_line(Ui& ui, ImVec2 corner, float inset, std::string_view plain, size_t row);

// Which row of the body a node shows, as the raw view counts them.
size_t row_of_body(const app::State& state, const SemanticNode& node);

}  // namespace ui
