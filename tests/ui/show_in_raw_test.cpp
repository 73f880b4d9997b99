#include <doctest/doctest.h>

#include <string>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;

namespace {

// The sign that shows a fact in the raw view names the fact.
std::optional<app::NodeShownInRaw> to_raw(Page& page, const char* label) {
    const ui::SemanticNode* button =
        headless::find_exactly(page, Role::kButton, std::string("Show ") + label + " in raw");
    return button == nullptr ? std::nullopt : page.event_of<app::NodeShownInRaw>(*button);
}

}  // namespace

TEST_CASE("every fact shows where the answer says it") {
    Page page;
    page.load(headless::failure_body());
    page.draw();
    const job::Job& job = *page.state.loaded->job;
    const std::pair<const char*, document::NodeId> facts[] = {
        {"Status", job.status.node},
        {"Progress", job.percentage_completed.node},
        {"Error code", job.error_code.node},
        {"Error message", job.error_msg.node},
        {"Created", job.created_at.node},
        {"Finished", job.finished_at.node},
        {"File", job.input.input_name.node},
        {"pipeline", job.pipeline.node},
        {"ID", job.id.node},
    };
    for (const auto& [label, node] : facts) {
        const std::string tried(label);
        CAPTURE(tried);
        const auto shown = to_raw(page, label);
        REQUIRE(shown.has_value());
        CHECK(shown->node == node);
        CHECK(shown->object.empty());
    }
    CHECK(!to_raw(page, "Version"));  // not in this response
}

TEST_CASE("a fact of an expanded object shows where that object's answer says it") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"},
                                     {page.state.loaded->job->input.file.node}});
    api::Answer answer;
    answer.status = 200;
    answer.body = R"({"file":{"id":"559cbbe7a636e56d8ae111f0","storage":null,"size":8094037}})";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
    for (const auto& [label, node] : {std::pair{"size", 4u}, {"storage", 3u}}) {
        const auto shown = to_raw(page, label);
        REQUIRE(shown.has_value());
        CHECK(shown->node == node);
        CHECK(shown->object == "file/559cbbe7a636e56d8ae111f0");
    }
}
