// Where the rows of the raw view stand on the page, and which of them are in the window. There may
// be millions of them.
#pragma once

#include <cstddef>

#include "ui/old/frame.h"

namespace ui::old {

inline constexpr float kRowHeight = 21;

class RawPlaces {
public:
    // `top` is the page's y of the first row. Asks for another frame where scrolling needs one.
    RawPlaces(Frame& frame, float top, size_t count);

    float height() const;  // on the page
    float y_of(size_t row) const;

    // Calls `draw(row)` for the rows in and right around the window; for all where they are few,
    // so that the browser finds and selects text in them.
    template <typename Draw>
    void each(Draw draw) const {
        for (const Range& range : {before_, shown_, after_}) {
            for (size_t row = range.first; row < range.last; ++row) draw(row);
        }
    }

    // Scrolls so that the row stands a third down the window, or just inside it. Its surroundings
    // are recorded in this frame already, so that it can have the focus.
    void reveal(size_t row, bool just_inside);

private:
    struct Range {
        size_t first = 0;
        size_t last = 0;
    };
    Range rows_around(double content_y) const;

    Frame& frame_;
    double top_;
    size_t count_;
    double content_y_;  // what stands at the top of the window in this frame
    Range before_, shown_, after_;
};

}  // namespace ui::old
