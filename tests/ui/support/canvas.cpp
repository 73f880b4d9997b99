#include "ui/support/canvas.h"

#include <doctest/doctest.h>

#include "ui/layout.h"
#include "ui/support/fixed_font.h"

namespace headless {
namespace {

void draw_window(ui::Ui& ui, const Canvas::Draw& draw) {
    ui.screen.semantics.clear();
    ui::Window window(ui, ui::kPageWindow, ui::Layer::kScrolled);
    draw(ui);
    ui.screen.page_height = ImGui::GetCursorScreenPos().y - ui.surface.origin.y;
}

}  // namespace

Canvas::Canvas(float width) : context_(fixed_font()) {
    view.width = width;
}

const std::vector<ui::SemanticNode>& Canvas::draw(const Draw& draw) {
    constexpr int kMostLayouts = 10;
    for (layouts = 1; layouts <= kMostLayouts; ++layouts) {
        ui::Ui ui(state, view, memory_, screen_);
        context_.begin(view, ui.theme, {1, 1});
        draw_window(ui, draw);
        vertices = context_.render().TotalVtxCount;
        if (ui.is_settled()) break;
    }
    return screen_.semantics.nodes();
}

std::vector<app::Event> Canvas::press(std::string_view name, const Draw& draw) {
    const ui::SemanticNode& node = (*this)[name];
    ui::Screen screen;
    const ui::Press press{node.id, screen_.semantics.row_of(node)};
    ui::Ui ui(state, view, memory_, screen, {&press, 1});
    context_.begin(view, ui.theme, {1, 1});
    draw_window(ui, draw);
    context_.end();
    return ui.events();
}

const ui::SemanticNode& Canvas::operator[](std::string_view name) const {
    const auto& nodes = screen_.semantics.nodes();
    for (const ui::SemanticNode& node : nodes) {
        if (node.name == name) return node;
    }
    FAIL("nothing is called ", std::string(name));
    return nodes.front();
}

}  // namespace headless
