// Folds and keys of the raw tree.
#include "app/raw_tree.h"

#include <doctest/doctest.h>

#include <vector>

#include "app/raw_view.h"
#include "app/support/story.h"

using namespace story;
using app::TreeKey;
using document::NodeId;

namespace {

// Nodes: 0 root, 1 job, 2 id, 3 outputs, 4 and 6 objects, 5 and 7 their names, 8 tags, 9 and 10 its
// items.
const std::string kBody = R"({"job":{"id":"j1",)"
                          R"("outputs":[{"output_name":"Film"},{"output_name":"film 2"}],)"
                          R"("tags":[1,2]}})";

Story with_body(std::string body = kBody) {
    Story story;
    story.load(std::move(body));
    story.on(app::TabChosen{app::Tab::kRaw});
    return story;
}

std::vector<NodeId> visible(const Story& story) {
    std::vector<NodeId> nodes;
    for (size_t index = 0; index < story.state.raw.rows.size(); ++index) {
        const document::Row row = app::raw_row(story.state, index);
        if (row.kind != document::RowKind::kClose) nodes.push_back(row.node);
    }
    return nodes;
}

NodeId after(Story& story, TreeKey key, NodeId from) {
    story.on(app::TreeKeyPressed{key, from});
    return story.state.raw.selected;
}

using Nodes = std::vector<NodeId>;

}  // namespace

TEST_CASE("levels unfold one after the other, the outermost first") {
    Story story = with_body();
    story.on(app::NodeSelected{0});
    story.on(app::BranchFolded{true});
    CHECK(visible(story) == Nodes{0});
    const Nodes levels[] = {
        {0, 1}, {0, 1, 2, 3, 8}, {0, 1, 2, 3, 4, 6, 8, 9, 10}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
    for (const Nodes& level : levels) {
        story.on(app::LevelUnfolded{});
        CHECK(visible(story) == level);
    }
    story.on(app::LevelUnfolded{});
    CHECK(visible(story) == levels[3]);
}

TEST_CASE("after folding all, each level takes one step") {
    Story story = with_body();
    story.on(app::AllFolded{});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 8});
    story.on(app::LevelUnfolded{});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 6, 8, 9, 10});
    story.on(app::FoldToggled{4});
    story.on(app::LevelUnfolded{});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
}

TEST_CASE("a branch folds and unfolds with all that is in it, and nothing else does") {
    Story story = with_body();
    story.on(app::FoldToggled{8});
    story.on(app::NodeSelected{3});
    story.on(app::BranchFolded{true});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 8});
    story.on(app::FoldToggled{3});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 6, 8});
    story.on(app::BranchFolded{false});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 5, 6, 7, 8});
    // Of a leaf, what it stands in.
    story.on(app::NodeSelected{5});
    story.on(app::BranchFolded{true});
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 6, 7, 8});
    CHECK(story.state.raw.selected == 4);
}

TEST_CASE("up and down go from row to row and stop at the ends; closing brackets are none") {
    Story story = with_body();
    CHECK(after(story, TreeKey::kDown, 0) == 1);
    CHECK(after(story, TreeKey::kDown, 5) == 6);
    CHECK(after(story, TreeKey::kUp, 6) == 5);
    CHECK(after(story, TreeKey::kUp, 0) == 0);
    CHECK(after(story, TreeKey::kDown, 10) == 10);
    CHECK(after(story, TreeKey::kHome, 7) == 0);
    CHECK(after(story, TreeKey::kEnd, 7) == 10);
}

TEST_CASE("right unfolds, then goes inside; left folds, then goes out") {
    Story story = with_body();
    CHECK(after(story, TreeKey::kRight, 3) == 4);
    CHECK(after(story, TreeKey::kLeft, 5) == 4);
    CHECK(after(story, TreeKey::kLeft, 4) == 4);
    CHECK(visible(story) == Nodes{0, 1, 2, 3, 4, 6, 7, 8, 9, 10});
    CHECK(after(story, TreeKey::kLeft, 4) == 3);
    CHECK(after(story, TreeKey::kRight, 4) == 4);
    CHECK(visible(story).size() == 11);
    CHECK(after(story, TreeKey::kRight, 2) == 2);
    CHECK(after(story, TreeKey::kLeft, 0) == 0);
    CHECK(visible(story) == Nodes{0});
}

TEST_CASE("a star unfolds all siblings") {
    Story story = with_body();
    story.on(app::FoldToggled{4});
    story.on(app::FoldToggled{6});
    CHECK(after(story, TreeKey::kStar, 6) == 6);
    CHECK(visible(story).size() == 11);
}

TEST_CASE("very many rows unfold bit by bit, and are then shown at once") {
    constexpr size_t kItems = 60'000;
    std::string body = "[";
    for (size_t item = 0; item < kItems; ++item) body += item == 0 ? "[1]" : ",[1]";
    Story story = with_body(body + "]");
    story.work_to_the_end();
    story.on(app::AllFolded{});
    CHECK(story.state.raw.rows.size() == kItems + 2);
    story.on(app::LevelUnfolded{});
    CHECK(story.state.busy());
    CHECK(story.state.raw.rows.size() == kItems + 2);
    CHECK(story.work_to_the_end() == 3);
    CHECK(story.state.raw.rows.size() == 3 * kItems + 2);

    story.on(app::AllFolded{});
    story.on(app::TreeKeyPressed{TreeKey::kStar, 5});
    const uint32_t before = story.state.raw.reveal_number;
    story.work_to_the_end();
    CHECK(story.state.raw.rows.size() == 3 * kItems + 2);
    CHECK(story.state.raw.selected == 5);
    CHECK(story.state.raw.reveal_number == before + 1);

    // Another way to fold comes first.
    story.on(app::AllFolded{});
    story.on(app::LevelUnfolded{});
    story.on(app::AllFolded{});
    story.work_to_the_end();
    CHECK(story.state.raw.rows.size() == kItems + 2);
}

TEST_CASE("each key brings its row into view, as little as that takes") {
    Story story = with_body();
    const uint32_t before = story.state.raw.reveal_number;
    after(story, TreeKey::kDown, 0);
    CHECK(story.state.raw.reveal_number == before + 1);
    CHECK(story.state.raw.revealed == app::Revealed::kStep);
}

TEST_CASE("keys and folds do nothing where there is no tree, or no such node") {
    Story story = with_body();
    story.on(app::TreeKeyPressed{TreeKey::kDown, 99});
    story.on(app::TreeKeyPressed{TreeKey::kDown, document::kNoNode});
    story.on(app::BranchFolded{true});
    CHECK(story.state.raw.selected == document::kNoNode);
    CHECK(visible(story).size() == 11);
    story.on(app::RawModeChosen{app::RawMode::kPretty});
    story.on(app::NodeSelected{3});
    story.on(app::AllFolded{});
    story.on(app::LevelUnfolded{});
    CHECK(visible(story).size() == 11);

    Story empty;
    empty.on(app::LevelUnfolded{});
    empty.on(app::BranchFolded{true});
    empty.on(app::TreeKeyPressed{TreeKey::kEnd, 0});
    CHECK(empty.effects.empty());
}

TEST_CASE("XML folds by its elements; attributes belong to their row") {
    Story story = with_body("<job id=\"1\"><outputs><output n=\"2\">x</output></outputs></job>");
    const Nodes all = visible(story);
    REQUIRE(all.size() == 3);
    CHECK(after(story, TreeKey::kLeft, all[0]) == all[0]);
    CHECK(visible(story).size() == 1);
    CHECK(after(story, TreeKey::kLeft, all[0]) == all[0]);
    CHECK(after(story, TreeKey::kRight, all[0]) == all[0]);
    CHECK(after(story, TreeKey::kEnd, all[0]) == all[2]);
    CHECK(after(story, TreeKey::kRight, all[2]) == all[2]);
}
