// The whole screen: draws a state with Dear ImGui and records what it means, and finds out what a
// press on a part of it asks for.
#pragma once

#include <memory>

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

    // What the user asks for with presses on nodes of the last screen, in its order; nothing for
    // those that are gone or disabled by now. Only the row of the first is drawn even out of view.
    std::vector<app::Event> press(const app::State& state, const View& view,
                                  std::span<const Press> presses);

private:
    void draw_all(Ui& ui, bool scroll_to_target);

    Context& context_;
    std::unique_ptr<Memory> memory_;
    uint32_t revealed_number_ = 0;
    uint32_t target_number_ = 0;
};

}  // namespace ui
