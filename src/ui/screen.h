// What one frame gives besides its picture: the meaning of what is on the screen, how
// long the page is, and when the next frame is due.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "ui/semantics.h"

namespace ui {

struct Screen {
    Semantics semantics;
    float page_height = 0;             // how far the page scrolls
    std::optional<float> scroll_to_y;  // where something just chosen is; once per choice
    std::optional<double> repaint_after_s;
    uint32_t clear_color = 0;     // of the background, as ImU32
    size_t output_rows_read = 0;  // how many rows of outputs had to be put into words
};

}  // namespace ui
