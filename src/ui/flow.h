// Places controls from left to right, in lines of equal height; a new line begins where one does
// not fit.
#pragma once

namespace ui {

struct Flow {
    float left;
    float right;
    float line_height;
    float x;
    float y;

    // Where a control of this width goes. Takes its place, so ask before reading `y`.
    float place(float width, float gap) {
        if (x > left && x + width > right) new_line();
        const float at = x;
        x += width + gap;
        return at;
    }
    void new_line() {
        x = left;
        y += line_height;
    }
    float width() const { return right - left; }
};

}  // namespace ui
