// What the program knows about its window, and the two things it does to it.
#pragma once

#include "ui/view.h"

namespace browser {

// As web/surroundings.js fills it in: logical pixels, but for the canvas.
struct Window {
    float width = 0;
    float height = 0;
    float canvas_width = 0;  // device pixels
    float canvas_height = 0;
    float scroll_y = 0;
    float scroll_x = 0;
    float dark = 0;
    float high_contrast = 0;
    float reduced_motion = 0;

    bool is_shown() const { return width > 0 && height > 0; }
    ui::View view() const;
};

// Also gives the canvas its size in device pixels: paint right afterwards.
Window measure_window();

void scroll_page_to(float y);
void show_page_without_canvas();

// The context of the page's canvas, made current; false where there is no WebGL2.
bool open_context();

}  // namespace browser
