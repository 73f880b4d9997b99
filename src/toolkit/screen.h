// What one frame gives besides its picture: the meaning of what is on the screen, how
// long the page is, and when the next frame is due.
#pragma once

#include <cstdint>
#include <optional>

#include "toolkit/semantics.h"

namespace toolkit {

struct Screen {
    Semantics semantics;
    float page_height = 0;             // how far the page scrolls
    std::optional<float> scroll_to_y;  // where something just chosen is; once per choice
    std::optional<double> repaint_after_s;
    uint32_t clear_color = 0;  // of the background, as ImU32
};

}  // namespace toolkit
