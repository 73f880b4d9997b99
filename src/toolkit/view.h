// The window as the browser sees it, and the unit of everything on the screen: logical pixels.
#pragma once

#include <cstdint>

namespace toolkit {

// x and y from the top left of the page, or of the window for what stays in place.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;
    float right() const { return x + width; }
    float bottom() const { return y + height; }
    bool operator==(const Rect&) const = default;
};

// What scrolls with the page, and what stays in place above it.
enum class Layer : uint8_t { kScrolled, kFixed };

enum class Face : uint8_t { kText, kSemibold, kMono };

// `scroll_x` is how far the one open scroller (the raw text or a wide table) is moved
// horizontally.
struct View {
    float width = 1280;
    float height = 800;
    float scroll_y = 0;
    float scroll_x = 0;
    bool dark = false;
    bool high_contrast = false;
    bool reduced_motion = false;
    bool touch = false;     // the user points with a finger
    bool plain = false;     // the page shows its elements in place of the canvas
    bool painted = true;    // on the canvas; where it is not, no glyph is drawn
    bool searched = false;  // by the browser's own search
    int64_t now_ms = 0;
    bool operator==(const View&) const = default;
};

}  // namespace toolkit
