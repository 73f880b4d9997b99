// A panel of a page alone, in a window of its own.
#pragma once

#include <functional>
#include <string_view>

#include "toolkit/support/canvas.h"
#include "ui/memory.h"
#include "ui/support/headless.h"
#include "ui/ui.h"

namespace headless {

class PanelAlone {
public:
    PanelAlone(const Page& page, float width, const std::function<void(ui::Ui&)>& draw);

    // Of what it records, by its name.
    const ui::SemanticNode& operator[](std::string_view name) const { return named(screen_, name); }
    const std::vector<ui::SemanticNode>& nodes() const { return screen_.semantics.nodes(); }
    float height() const { return canvas_.screen().page_height; }

private:
    Canvas canvas_;
    ui::Memory memory_;
    ui::Screen screen_;
};

}  // namespace headless
