// A piece of a page alone: one window of Dear ImGui in which a test draws what it likes, and the
// nodes it records.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "ui/context.h"
#include "ui/memory.h"
#include "ui/screen.h"
#include "ui/ui.h"

namespace headless {

class Canvas {
public:
    explicit Canvas(float width = 400);

    app::State state;
    ui::View view;

    using Draw = std::function<void(ui::Ui&)>;
    // A frame, laid out until nothing moves any more.
    const std::vector<ui::SemanticNode>& draw(const Draw& draw);
    // What a press on the node of this name asks for; `draw` must have been drawn before.
    std::vector<app::Event> press(std::string_view name, const Draw& draw);

    int layouts = 0;   // that the last frame took
    int vertices = 0;  // that it painted

    // Of the last frame, by its name.
    const ui::SemanticNode& operator[](std::string_view name) const;
    const ui::Screen& screen() const { return screen_; }

private:
    ui::Context context_;
    ui::Memory memory_;
    ui::Screen screen_;
};

}  // namespace headless
