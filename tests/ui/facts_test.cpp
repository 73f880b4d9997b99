#include "ui/facts.h"

#include <doctest/doctest.h>

#include "ui/support/panel_alone.h"

namespace {

// Where these texts are, of two facts "A" and "B" that say "1" and "2".
struct Drawn {
    ui::Rect first_label, first_value, second_label;
};

Drawn draw(float width, int most_beside = 2) {
    headless::Page page;
    const headless::PanelAlone panel(page, width, [&](ui::Ui& ui) {
        ui::Facts facts(ui, ui::kLabelColumn, most_beside);
        facts.text("A", "1");
        facts.text("B", "2");
    });
    return {panel["A"].bounds, panel["1"].bounds, panel["B"].bounds};
}

}  // namespace

TEST_CASE("where there is little room, a label is nearer to its own value than to the one above") {
    const Drawn drawn = draw(300);
    CHECK(drawn.first_value.x == drawn.first_label.x);
    CHECK(drawn.first_value.y == drawn.first_label.bottom());
    CHECK(drawn.second_label.y >= drawn.first_value.bottom() + 8);
}

TEST_CASE("a value is beside its label, and two facts where there is much room for it") {
    const Drawn drawn = draw(1000);
    CHECK(drawn.first_value.x > drawn.first_label.right());
    CHECK(drawn.second_label.y > drawn.first_label.y);
    const Drawn wide = draw(1500);
    CHECK(wide.second_label.y == wide.first_label.y);
    CHECK(wide.second_label.x > wide.first_value.right());
    CHECK(draw(1500, 1).second_label.y > wide.first_label.y);
}
