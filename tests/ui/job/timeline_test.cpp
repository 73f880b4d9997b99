#include "ui/panels.h"

#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/panel_alone.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;

namespace {

const char* const kCreated = "created 05:58:04 UTC";
const char* const kFinished = "finished 05:59:11 UTC";

// The timeline alone, of a job with these members.
class Timeline {
public:
    Timeline(const std::string& members, float width) {
        Page page;
        page.load(R"({"job":{"id":"j1",)" + members + "}}");
        panel.emplace(page, width, [](ui::Ui& ui) { draw_timeline(ui, {}, ui.theme.succeeded); });
    }
    ui::Rect operator[](const char* name) const { return (*panel)[name].bounds; }

    std::optional<headless::PanelAlone> panel;
};

const std::string kSuccess =
    R"("status":"SUCCESS","created_at":1436335084087,"finished_at":1436335151874)";

}  // namespace

TEST_CASE("what is below the bar reaches from edge to edge, and goes in lines where it must") {
    const Timeline wide(kSuccess, 900);
    const ui::Rect bar = wide["Progress of the job"];
    CHECK(bar.x == 0);
    CHECK(bar.width == 900);
    CHECK(wide[kCreated].x == 0);
    CHECK(wide[kCreated].y > bar.bottom());
    CHECK(wide[kFinished].right() == doctest::Approx(900).epsilon(0.005));
    CHECK(wide[kFinished].y == wide[kCreated].y);

    const Timeline narrow(kSuccess, 200);
    CHECK(narrow[kCreated].x == 0);
    CHECK(narrow[kFinished].x == 0);
    CHECK(narrow[kFinished].y > narrow[kCreated].bottom());
    for (const ui::SemanticNode& node : narrow.panel->nodes()) CHECK(node.bounds.right() <= 201);
}

TEST_CASE("a moment says exactly when, by keyboard too") {
    const Timeline timeline(kSuccess, 900);
    const ui::SemanticNode& created = (*timeline.panel)[kCreated];
    CHECK(created.description == "1436335084087\u00a0ms since 1970 · 2015-07-08T05:58:04.087Z");
    CHECK(created.stop);
}

TEST_CASE("the value of the bar is how far the job is, where that is known") {
    const struct {
        const char* members;
        std::optional<double> percent;
    } cases[] = {
        {R"("status":"SUCCESS")", 100},
        {R"("status":"SUCCESS","percentage_completed":42)", 42},
        {R"("status":"QUEUED")", 0},
        {R"("status":"PROCESSING","percentage_completed":7)", 7},
        {R"("status":"PROCESSING")", {}},
        {R"("status":"FAILURE")", {}},
        {R"("status":"FAILURE","percentage_completed":64)", 64},
    };
    for (const auto& each : cases) {
        CAPTURE(each.members);
        const Timeline timeline(each.members, 900);
        CHECK((*timeline.panel)["Progress of the job"].now == each.percent);
    }
}
