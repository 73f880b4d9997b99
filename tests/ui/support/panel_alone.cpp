#include "ui/support/panel_alone.h"

namespace headless {

PanelAlone::PanelAlone(const Page& page, float width, const std::function<void(ui::Ui&)>& draw)
    : canvas_(width) {
    canvas_.view.now_ms = page.view.now_ms;
    canvas_.draw([&](toolkit::Frame& frame) {
        ui::Ui ui(page.state, canvas_.view, memory_, screen_);
        ui.surface = frame.surface;
        draw(ui);
    });
}

}  // namespace headless
