// A piece of a page alone: one window of Dear ImGui in which a test draws what it likes, and the
// nodes it records.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "toolkit/context.h"
#include "toolkit/frame.h"

namespace headless {

// The first one of this name, which must be there.
const toolkit::SemanticNode& named(const toolkit::Screen& screen, std::string_view name);

class Canvas {
public:
    explicit Canvas(float width = 400);

    toolkit::View view;

    using Draw = std::function<void(toolkit::Frame&)>;
    // A frame, laid out until nothing moves any more.
    const std::vector<toolkit::SemanticNode>& draw(const Draw& draw);
    // A frame for a press on the node of this name; `draw` must have been drawn before.
    void press(std::string_view name, const Draw& draw);

    int layouts = 0;   // that the last frame took
    int vertices = 0;  // that it painted

    // Of the last frame, by its name.
    const toolkit::SemanticNode& operator[](std::string_view name) const {
        return named(screen_, name);
    }
    const toolkit::Screen& screen() const { return screen_; }

private:
    toolkit::Context context_;
    toolkit::Heights heights_;
    toolkit::Screen screen_;
};

}  // namespace headless
