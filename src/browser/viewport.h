// The window that the page is seen through.
#pragma once

namespace browser {

// As web/measures.js knows each member (scripts/generate_web.mjs reads their names and order):
// logical pixels, but for the canvas; the last six are switches.
struct Viewport {
    float width = 0;
    float height = 0;
    float canvas_width = 0;  // device pixels
    float canvas_height = 0;
    float scroll_y = 0;
    float scroll_x = 0;
    float dark = 0;
    float high_contrast = 0;
    float reduced_motion = 0;
    float touch = 0;
    float plain = 0;
    float searched = 0;

    bool is_shown() const { return width > 0 && height > 0; }
};

// Also gives the canvas its size in device pixels: paint right afterwards.
Viewport measure_viewport();

void scroll_page_to(float y);

}  // namespace browser
