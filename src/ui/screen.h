// The whole screen: one call draws a state with ImGui and records what it means.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "app/state.h"
#include "ui/canvas.h"
#include "ui/semantics.h"

namespace ui {

struct Fonts {
    ImFont* text = nullptr;
    ImFont* semibold = nullptr;
    ImFont* mono = nullptr;
};

// The window as the browser sees it, in logical pixels. `scroll_x` is how far the one open scroller
// (the raw text or a wide table) is moved sideways.
struct View {
    float width = 1280;
    float height = 800;
    float scroll_y = 0;
    float scroll_x = 0;
    bool dark = false;
    bool high_contrast = false;
    bool reduced_motion = false;
    int64_t now_ms = 0;
};

struct Screen {
    Semantics semantics;
    float page_height = 0;             // how far the page scrolls
    std::optional<float> scroll_to_y;  // where something just chosen stands; once per choice
    std::optional<double> repaint_after_s;
    uint32_t clear_color = 0;     // of the ground, as ImU32
    size_t output_rows_read = 0;  // how many rows of outputs had to be put into words
};

struct OutputsMemory;
class LongScroll;
class SiblingPositions;

// Keeps what drawing itself must remember (the last thing revealed). One per page.
class ScreenDrawer {
public:
    ScreenDrawer(Canvas& canvas, Fonts fonts);
    ~ScreenDrawer();

    // Between the canvas's begin() and end().
    void draw(const app::State& state, const View& view, Screen& screen);

private:
    Canvas& canvas_;
    Fonts fonts_;
    uint32_t revealed_number_ = 0;
    uint32_t sought_number_ = 0;
    std::unique_ptr<OutputsMemory> outputs_;
    std::unique_ptr<LongScroll> raw_scroll_;
    std::unique_ptr<SiblingPositions> positions_;
};

}  // namespace ui
