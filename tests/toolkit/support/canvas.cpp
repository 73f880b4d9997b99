#include "toolkit/support/canvas.h"

#include <doctest/doctest.h>

#include "toolkit/layout.h"
#include "toolkit/support/fixed_font.h"

namespace headless {

using toolkit::Frame;
using toolkit::SemanticNode;

namespace {

// Returns how high the page is.
float draw_window(Frame& frame, const Canvas::Draw& draw) {
    toolkit::Window window(frame, toolkit::kPageWindow, toolkit::Layer::kScrolled);
    draw(frame);
    return ImGui::GetCursorScreenPos().y - frame.surface.origin.y;
}

}  // namespace

Canvas::Canvas(float width) : context_(fixed_font()) {
    view.width = width;
}

const std::vector<SemanticNode>& Canvas::draw(const Draw& draw) {
    constexpr int kMostLayouts = 10;
    for (layouts = 1; layouts <= kMostLayouts; ++layouts) {
        Frame frame(view, heights_, screen_);
        context_.begin(view, frame.theme, {1, 1});
        screen_.page_height = draw_window(frame, draw);
        vertices = context_.render().TotalVtxCount;
        if (frame.is_settled()) break;
    }
    return screen_.semantics.nodes();
}

void Canvas::press(std::string_view name, const Draw& draw) {
    const SemanticNode& node = (*this)[name];
    toolkit::Screen screen;
    const toolkit::Press press{node.id, screen_.semantics.row_of(node)};
    Frame frame(view, heights_, screen, {&press, 1});
    context_.begin(view, frame.theme, {1, 1});
    draw_window(frame, draw);
    context_.end();
}

const SemanticNode& named(const toolkit::Screen& screen, std::string_view name) {
    const auto& nodes = screen.semantics.nodes();
    for (const SemanticNode& node : nodes) {
        if (node.name == name) return node;
    }
    FAIL("nothing is called ", std::string(name));
    return nodes.front();
}

}  // namespace headless
