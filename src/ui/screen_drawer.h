// The whole screen: draws a state with Dear ImGui and records what it means, and finds out what a
// press on a part of it asks for.
#pragma once

#include <memory>
#include <vector>

#include "app/event.h"
#include "app/state.h"
#include "ui/context.h"
#include "ui/screen.h"
#include "ui/ui.h"

namespace ui {

// Keeps what drawing itself must remember (the last thing revealed). One per page.
class ScreenDrawer {
public:
    explicit ScreenDrawer(Context& context);
    ~ScreenDrawer();

    // Lays the screen out, at most three times until nothing moves any more, and paints it. The
    // picture is valid until the next call.
    ImDrawData& draw(const app::State& state, const View& view, ImVec2 density, Screen& screen);

    // What the user asks for with a press on a node of the last screen, in order; nothing where it
    // is gone or disabled by now.
    std::vector<app::Event> press(const app::State& state, const View& view, const Press& press);

private:
    void draw_all(Ui& ui);

    Context& context_;
    std::unique_ptr<Memory> memory_;
    uint32_t revealed_number_ = 0;
    uint32_t sought_number_ = 0;
    bool scroll_to_sought_ = false;
    std::optional<float> scroll_of_press_;  // that a press brought forth; for the next frame
};

}  // namespace ui
