#include "app/raw_view.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/query.h"

using namespace story;
using document::NodeId;

namespace {

// Nodes: 0 root, 1 job, 2 id, 3 status, 4 outputs, 5 and 7 objects, 6 and 8 their names.
const std::string kBody = R"({"job":{"id":"j1","status":"SUCCESS",)"
                          R"("outputs":[{"output_name":"Film"},{"output_name":"film 2"}]}})";

Story with_body() {
    Story story;
    story.load(kBody);
    story.on(app::TabChosen{app::Tab::kRaw});
    return story;
}

bool is_visible(const Story& story, NodeId node) {
    for (size_t index = 0; index < story.state.raw.rows.size(); ++index) {
        if (app::raw_row(story.state, index).node == node) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the rows of a body are made when they are first looked at") {
    Story story;
    story.load(kBody);
    CHECK(story.state.raw.rows.empty());
    CHECK(story.state.raw.lines.all().empty());
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(story.state.raw.rows.size() == 14);
    CHECK(story.state.raw.lines.all().empty());
    story.on(app::RawModeChosen{app::RawMode::kAsReceived});
    CHECK(story.state.raw.lines.all().size() == 1);
}

TEST_CASE("a big body is cut into lines bit by bit") {
    Story story;
    story.load(std::string(size_t{9} << 20, '\n'));
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(story.state.raw.mode == app::RawMode::kAsReceived);
    const size_t first = story.state.raw.lines.all().size();
    CHECK(first > 0);
    const uint32_t before = story.state.raw.reveal_number;
    story.work_to_the_end();
    CHECK(story.state.raw.lines.all().size() == size_t{9} << 20);
    CHECK(first < story.state.raw.lines.all().size());
    CHECK(story.state.raw.reveal_number == before + 1);
}

TEST_CASE("a new body stands unfolded") {
    const Story story = with_body();
    const app::RawView& raw = story.state.raw;
    CHECK(raw.mode == app::RawMode::kTree);
    CHECK(raw.rows.size() == 14);
    CHECK(raw.selected == document::kNoNode);
}

TEST_CASE("folding hides what is inside, and unfolding brings it back") {
    Story story = with_body();
    story.on(app::FoldToggled{4});
    CHECK(story.state.raw.rows.size() == 7);
    CHECK(story.state.raw.selected == 4);
    CHECK(is_visible(story, 4));
    CHECK_FALSE(is_visible(story, 6));
    story.on(app::FoldToggled{4});
    CHECK(story.state.raw.rows.size() == 14);

    story.on(app::AllFolded{});
    CHECK(story.state.raw.rows.size() == 7);
    CHECK(is_visible(story, 2));
    CHECK_FALSE(is_visible(story, 5));
    story.on(app::AllUnfolded{});
    CHECK(story.state.raw.rows.size() == 14);
}

TEST_CASE("a search finds without regard to case and steps around in a circle") {
    Story story = with_body();
    story.type(app::Field::kSearch, "FILM");
    const app::RawView& raw = story.state.raw;
    REQUIRE(raw.search.found);
    CHECK(raw.search.found->count() == 2);
    CHECK(raw.search.match == 0);
    CHECK(raw.selected == 6);
    story.on(app::MatchStepped{1});
    CHECK(raw.selected == 8);
    story.on(app::MatchStepped{1});
    CHECK(raw.selected == 6);
    story.on(app::MatchStepped{-1});
    CHECK(raw.search.match == 1);
    CHECK(raw.selected == 8);
    story.on(app::FieldSubmitted{app::Field::kSearch});
    CHECK(raw.selected == 6);
    CHECK_FALSE(story.shown_in_address().entry);
}

TEST_CASE("a match inside something folded is unfolded, and brought into view once") {
    Story story = with_body();
    story.on(app::FoldToggled{5});
    story.on(app::FoldToggled{4});
    CHECK_FALSE(is_visible(story, 6));
    const uint32_t before = story.state.raw.reveal_number;
    story.type(app::Field::kSearch, "Film");
    CHECK(is_visible(story, 6));
    CHECK(story.state.raw.reveal_number == before + 1);
}

TEST_CASE("a search for nothing and one without matches select nothing new") {
    Story story = with_body();
    story.on(app::NodeSelected{3});
    story.type(app::Field::kSearch, "no such text");
    CHECK(story.state.raw.search.found->count() == 0);
    story.on(app::MatchStepped{1});
    CHECK(story.state.raw.selected == 3);
    story.type(app::Field::kSearch, "");
    CHECK_FALSE(story.state.raw.search.found);
    CHECK(story.state.raw.selected == 3);
}

TEST_CASE("show in raw turns to the tree, unfolds and selects") {
    Story story = with_body();
    story.on(app::FoldToggled{4});
    story.on(app::RawModeChosen{app::RawMode::kAsReceived});
    const uint32_t before = story.state.raw.reveal_number;
    story.on(app::NodeShownInRaw{8});
    CHECK(story.state.tab == app::Tab::kRaw);
    CHECK(story.state.raw.mode == app::RawMode::kTree);
    CHECK(story.state.raw.selected == 8);
    CHECK(is_visible(story, 8));
    CHECK(story.state.raw.reveal_number == before + 1);
}

TEST_CASE("a node that is not in the body is neither folded, shown nor selected") {
    Story story = with_body();
    story.on(app::FoldToggled{99});
    story.on(app::NodeShownInRaw{document::kNoNode});
    CHECK(story.state.raw.rows.size() == 14);
    CHECK(story.state.raw.selected == document::kNoNode);

    Story empty;
    empty.on(app::FoldToggled{0});
    empty.on(app::AllFolded{});
    empty.on(app::AllUnfolded{});
    empty.on(app::MatchStepped{1});
    empty.type(app::Field::kSearch, "x");
    CHECK(empty.effects.empty());
    CHECK_FALSE(empty.state.raw.search.found);
}

TEST_CASE("a reload of the same tree keeps folds, selection and search") {
    Story story = with_body();
    story.on(app::FoldToggled{4});
    story.type(app::Field::kSearch, "success");
    story.on(app::DetailsToggled{5});
    story.on(app::ReloadPressed{});
    std::string body = kBody;
    body.replace(body.find("SUCCESS"), 7, "FAILURE");
    story.answer(answer_of(200, body));
    CHECK(story.state.raw.rows.size() == 7);
    CHECK(story.state.raw.selected == 3);
    CHECK(story.state.raw.search.text == "success");
    CHECK(story.state.raw.search.found->count() == 0);
    CHECK(story.state.details_toggled.count(5) == 1);
}

TEST_CASE("the path is that of the selected node, in the chosen language, wherever it stands now") {
    Story story = with_body();
    story.on(app::NodeSelected{7});
    CHECK(story.state.raw.selected_path == "$.job.outputs[1]");
    story.on(app::PathLanguageChosen{document::PathLanguage::kJsonPointer});
    CHECK(story.state.raw.selected_path == "/job/outputs/1");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, R"({"job":{"id":"j1","status":"SUCCESS",)"
                                R"("outputs":[{"output_name":"film 2"}]}})"));
    CHECK(story.state.raw.selected == 5);
    CHECK(story.state.raw.selected_path == "/job/outputs/0");
    // The same node of another body.
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, R"({"job":{"id":"j1","state":"SUCCESS",)"
                                R"("list":[{"output_name":"film 2"}]}})"));
    story.on(app::NodeSelected{5});
    CHECK(story.state.raw.selected_path == "/job/list/0");
}

TEST_CASE("another tree begins unfolded and with nothing selected") {
    Story story = with_body();
    story.on(app::FoldToggled{4});
    story.on(app::DetailsToggled{5});
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, job_body("SUCCESS", "j1")));
    CHECK(story.state.raw.rows.size() == 6);
    CHECK(story.state.raw.selected == document::kNoNode);
    CHECK(story.state.details_toggled.empty());
}

TEST_CASE("of what a narrow window folds away one part is open at a time") {
    Story story = with_body();
    CHECK(story.state.raw.menu == app::RawMenu::kNone);
    story.on(app::RawMenuToggled{app::RawMenu::kTools});
    CHECK(story.state.raw.menu == app::RawMenu::kTools);
    story.on(app::RawMenuToggled{app::RawMenu::kRow});
    CHECK(story.state.raw.menu == app::RawMenu::kRow);
    story.on(app::RawMenuToggled{app::RawMenu::kRow});
    CHECK(story.state.raw.menu == app::RawMenu::kNone);
}

TEST_CASE("choosing how the body is shown closes the choice, and nothing else") {
    Story story = with_body();
    story.on(app::RawMenuToggled{app::RawMenu::kModes});
    story.on(app::RawModeChosen{app::RawMode::kPretty});
    CHECK(story.state.raw.menu == app::RawMenu::kNone);
    story.on(app::RawMenuToggled{app::RawMenu::kTools});
    story.on(app::RawModeChosen{app::RawMode::kTree});
    CHECK(story.state.raw.menu == app::RawMenu::kTools);
}
