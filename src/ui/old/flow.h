// Places controls from left to right, in lines of equal height; a new line begins where one does
// not fit.
#pragma once

namespace ui::old {

struct Flow {
    float left;
    float right;
    float line_height;
    float x;
    float y;

    // Where a control of this width goes. Takes its place, so ask before reading `y`.
    float place(float width, float gap) {
        keep_together(width);
        const float at = x;
        x += width + gap;
        return at;
    }
    void new_line() {
        x = left;
        y += line_height;
    }
    // What belongs together begins a new line where it would be torn apart.
    void keep_together(float all) {
        if (x > left && x + all > right) new_line();
    }
    float width() const { return right - left; }
};

}  // namespace ui::old
