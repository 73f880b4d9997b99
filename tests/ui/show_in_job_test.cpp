// From the raw view to the job view: what shows the selected node is marked and scrolled to.
#include <doctest/doctest.h>

#include "document/path/paths.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

document::NodeId node_at(const document::Document& document, const std::string& path) {
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (document::json_path(document, node) == path) return node;
    }
    FAIL("no node at ", path);
    return document::kNoNode;
}

// Chooses the node in the raw view and presses "Show in job"; where the page is scrolled to.
std::optional<float> show(Page& page, const std::string& path, const std::string& object = {}) {
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    page.dispatch(app::RawBodyChosen{object});
    const document::Document& document =
        object.empty() ? page.state.loaded->document : *page.state.objects.at(object).document;
    page.dispatch(app::NodeSelected{node_at(document, path)});
    page.draw();
    const ui::SemanticNode* button = find_exactly(page, Role::kButton, "Show in job");
    REQUIRE(button != nullptr);
    page.activate(*button);
    const auto target = page.draw_once().scroll_to_y;
    if (target) page.view.scroll_y = *target;
    page.draw();
    return target;
}

std::vector<const ui::SemanticNode*> marked(const Page& page) {
    std::vector<const ui::SemanticNode*> found;
    for (const ui::SemanticNode& node : page.screen().semantics.nodes()) {
        if (node.current) found.push_back(&node);
    }
    return found;
}

}  // namespace

TEST_CASE("a fact of the job is marked and in view") {
    Page page;
    page.load(headless::seed_body());
    CHECK(show(page, "$.job.version").has_value());
    CHECK(page.state.tab == app::Tab::kJob);
    REQUIRE(marked(page).size() == 1);
    CHECK(marked(page)[0]->name == "1");
    const ui::Rect& at = marked(page)[0]->bounds;
    CHECK(at.y >= page.view.scroll_y);
    CHECK(at.bottom() <= page.view.scroll_y + page.view.height);
    // It is scrolled to once, and stays marked until another tab is looked at.
    CHECK_FALSE(page.draw_once().scroll_to_y.has_value());
    page.dispatch(app::TabChosen{app::Tab::kJob});
    page.draw();
    CHECK(marked(page).empty());
}

TEST_CASE("every leaf of the job has a place in the job view") {
    Page page;
    page.load(headless::seed_body());
    const document::Document document = page.state.loaded->document;
    for (document::NodeId node = 2; node < document.nodes.size(); ++node) {
        if (document[node].child_count > 0) continue;
        const std::string path = document::json_path(document, node);
        INFO(path);
        show(page, path);
        CHECK(marked(page).size() == 1);
    }
}

TEST_CASE("the details of an output open, however far down it stands and whatever is filtered") {
    Page page;
    page.load(headless::outputs_body(600));
    page.dispatch(app::FieldTyped{app::Field::kOutputFilter, "film_0001"});
    const auto target = show(page, "$.job.outputs[555].output_name");
    REQUIRE(target.has_value());
    CHECK(*target > 10000);
    CHECK(page.state.outputs.filter.empty());
    REQUIRE(marked(page).size() == 1);
    CHECK(marked(page)[0]->bounds.y > page.view.scroll_y);
    CHECK(marked(page)[0]->bounds.bottom() < page.view.scroll_y + page.view.height);
}

TEST_CASE("what stands in an object asked for by itself is shown there") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"},
                                     {page.state.loaded->job->input.file.node}});
    api::Answer answer;
    answer.status = 200;
    answer.body = R"({"file":{"id":"559cbbe7a636e56d8ae111f0","filename":"movie.mp4"}})";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"},
                                     {page.state.loaded->job->input.file.node}});
    show(page, "$.file.filename", "file/559cbbe7a636e56d8ae111f0");
    REQUIRE(marked(page).size() == 1);
    CHECK(marked(page)[0]->name.find("movie.mp4") != std::string::npos);
}

TEST_CASE("what the job view does not show by itself has no way there") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::TabChosen{app::Tab::kRaw});
    for (const document::NodeId node : {0u, 1u}) {
        page.dispatch(app::NodeSelected{node});
        page.draw();
        CHECK(find_exactly(page, Role::kButton, "Show in job") == nullptr);
    }
    page.load("{\"error_code\":\"0x1\"}", 404);
    page.dispatch(app::NodeSelected{1});
    page.draw();
    CHECK(find_exactly(page, Role::kButton, "Show in job") == nullptr);
}
