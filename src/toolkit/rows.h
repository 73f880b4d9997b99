// Rows of one height, of which there may be millions: an ImGuiListClipper over those in and around
// the window. The page may be shorter than all rows together (LongScroll), and a float does not
// hold the place of the millionth row exactly, so the clipper counts from a row near the window.
#pragma once

#include <cstddef>
#include <vector>

#include "toolkit/frame.h"
#include "toolkit/long_scroll.h"
#include "toolkit/recorded.h"

namespace toolkit {

inline constexpr float kRowHeight = 24;

class Rows {
public:
    // Of `count` rows, so wide, where the cursor is. Asks for another frame where scrolling needs
    // one.
    Rows(Frame& frame, LongScroll& scroll, size_t count, float width, const Recorded& recorded);

    // Scrolls so that the row is a third down the window, or just inside it. It is drawn in this
    // frame already, with those around it, so that it can have the focus.
    void reveal(size_t row, bool just_inside);
    // Draws the row wherever it is: something in it is pressed.
    void include(size_t row) { drawn_.push_back({row, row + 1}); }

    // Calls `draw(row)`, which submits one item, from the first row to the last; for all rows where
    // they are few, so that the browser finds and selects text in them.
    template <typename Draw>
    void draw(Draw draw) {
        begin();
        while (clipper_.Step()) {
            for (int row = clipper_.DisplayStart; row < clipper_.DisplayEnd; ++row)
                draw(base_ + static_cast<size_t>(row));
        }
        end();
    }

private:
    struct Range {
        size_t first;
        size_t last;
    };
    Range rows_around(double content_y) const;
    float y_of(size_t row) const;  // on the canvas
    void begin();
    void end();

    Frame& frame_;
    LongScroll& scroll_;
    size_t count_;
    float width_;
    ImVec2 top_;        // of the first row, as if the page were as high as all rows
    double content_y_;  // what is at the top of the window in this frame
    std::vector<Range> drawn_;
    size_t base_ = 0;  // the row that the clipper counts from
    float furthest_y_ = 0;
    ImGuiListClipper clipper_;
};

}  // namespace toolkit
