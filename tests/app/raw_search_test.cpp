#include "app/raw_search.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/query.h"
#include "words/raw.h"

using namespace story;
using app::SearchSwitch;
using document::NodeId;

namespace {

// Nodes: 0 root, 1 job, 2 id, 3 status, 4 created_at, 5 outputs, 6 and 9 objects, 7 and 10 their
// names, 8 and 11 their sizes.
constexpr const char* kBody =
    R"({"job":{"id":"j1","status":"SUCCESS","created_at":1436335151874,"outputs":[)"
    R"({"output_name":"Film","size":8094037},{"output_name":"film 2","size":17}]}})";

Story with_body(const char* body = kBody) {
    Story story;
    story.load(body);
    story.on(app::TabChosen{app::Tab::kRaw});
    return story;
}

const app::RawSearch& search_of(const Story& story) {
    return story.state.raw.search;
}

std::vector<NodeId> nodes_found(const Story& story) {
    std::vector<NodeId> nodes;
    for (const document::Match& match : search_of(story).found->matches()) {
        nodes.push_back(match.node);
    }
    return nodes;
}

std::string big_body() {
    std::string body = R"({"job":{"id":"1","status":"SUCCESS","list":[0)";
    for (int count = 0; count < 300'000; ++count) body += ",1";
    return body + R"(],"last":"needle"}})";
}

}  // namespace

TEST_CASE("values are found as the views say them") {
    Story story = with_body();
    story.type(app::Field::kSearch, "Jul 2015");
    CHECK(nodes_found(story) == std::vector<NodeId>{4});
    CHECK(story.state.raw.selected == 4);
    CHECK(story.state.announcement == "1 match");
    story.type(app::Field::kSearch, "8.09 MB");
    CHECK(nodes_found(story) == std::vector<NodeId>{8});
    story.type(app::Field::kSearch, "nowhere");
    CHECK(story.state.announcement == "No matches");
}

TEST_CASE("the switches of the search start it anew") {
    Story story = with_body();
    story.type(app::Field::kSearch, "film");
    CHECK(nodes_found(story) == std::vector<NodeId>{7, 10});
    story.on(app::SearchSwitchFlipped{SearchSwitch::kMatchCase});
    CHECK(nodes_found(story) == std::vector<NodeId>{10});
    CHECK(story.state.raw.selected == 10);
    story.on(app::SearchSwitchFlipped{SearchSwitch::kMatchCase});
    story.type(app::Field::kSearch, "name");
    CHECK(nodes_found(story) == std::vector<NodeId>{7, 10});
    story.on(app::SearchSwitchFlipped{SearchSwitch::kWholeWords});
    CHECK(nodes_found(story).empty());
    story.on(app::SearchSwitchFlipped{SearchSwitch::kWholeWords});
    story.on(app::SearchSwitchFlipped{SearchSwitch::kRegularExpression});
    story.type(app::Field::kSearch, "^(film|j)");
    CHECK(nodes_found(story) == std::vector<NodeId>{1, 2, 7, 10});
}

TEST_CASE("a wrong expression finds nothing and says why") {
    Story story = with_body();
    story.on(app::SearchSwitchFlipped{SearchSwitch::kRegularExpression});
    story.type(app::Field::kSearch, "film(");
    CHECK(search_of(story).fault == "Position 5: this “(” is never closed.");
    CHECK_FALSE(search_of(story).found);
    story.on(app::MatchStepped{1});
    CHECK(story.state.raw.selected == document::kNoNode);
    story.type(app::Field::kSearch, "film()");
    CHECK(search_of(story).fault.empty());
    CHECK(nodes_found(story).size() == 2);
}

TEST_CASE("stepping says where it is") {
    Story story = with_body();
    story.type(app::Field::kSearch, "film");
    story.on(app::MatchStepped{1});
    CHECK(story.state.announcement == "Match 2 of 2");
    story.on(app::MatchStepped{1});
    CHECK(story.state.announcement == "Match 1 of 2");
    story.on(app::MatchStepped{-1});
    CHECK(search_of(story).match == 1);
}

TEST_CASE("a big body is searched in slices, and the search can be cancelled") {
    Story story;
    story.load(big_body());
    story.work_to_the_end();
    story.on(app::TabChosen{app::Tab::kRaw});
    story.type(app::Field::kSearch, "needle");
    CHECK(story.count<app::ContinueSoon>() == 1);
    CHECK(search_of(story).running);
    CHECK(story.state.busy());
    const NodeId before = search_of(story).found->at();
    story.on(app::TimeToContinue{});
    CHECK(search_of(story).found->at() > before);
    story.on(app::SearchCancelled{});
    CHECK_FALSE(search_of(story).running);
    CHECK(search_of(story).cancelled);
    story.work_to_the_end();
    CHECK(search_of(story).found->count() == 0);

    story.type(app::Field::kSearch, "needle");
    CHECK(story.work_to_the_end() > 2);
    CHECK(search_of(story).found->count() == 1);
    CHECK(story.state.raw.selected == 300'006);
}

TEST_CASE("a filter keeps what its path selects, and the way to it") {
    Story story = with_body();
    const size_t all = story.state.raw.rows.size();
    story.type(app::Field::kPathFilter, "$.job.outputs[?@.size > 100]");
    CHECK(story.state.raw.filter.count == 1);
    CHECK(story.state.raw.rows.size() == 10);
    CHECK(story.state.announcement == "1 node selected");
    story.type(app::Field::kPathFilter, "$.job.outputs[?@.size >");
    CHECK(story.state.raw.filter.fault ==
          "Position 24: expected a value, or a path that begins with “@” or “$”.");
    CHECK(story.state.raw.rows.size() == 10);
    story.type(app::Field::kPathFilter, "$..nothing");
    CHECK(story.state.raw.filter.fault.empty());
    CHECK(story.state.raw.rows.size() == 0);
    story.on(app::FilterCleared{});
    CHECK(story.state.raw.rows.size() == all);
    CHECK(story.state.raw.filter.text.empty());
    story.type(app::Field::kPathFilter, "$.job.id");
    CHECK(story.state.raw.rows.size() == 5);
    story.type(app::Field::kPathFilter, "");
    CHECK(story.state.raw.rows.size() == all);
}

TEST_CASE("a filter narrows the search, and gives way to what is shown from elsewhere") {
    Story story = with_body();
    story.type(app::Field::kSearch, "film");
    CHECK(nodes_found(story).size() == 2);
    story.type(app::Field::kPathFilter, "$.job.outputs[1]");
    CHECK(nodes_found(story) == std::vector<NodeId>{10});
    story.on(app::NodeShownInRaw{2});
    CHECK(story.state.raw.filter.text.empty());
    CHECK(story.state.raw.selected == 2);
    CHECK(nodes_found(story).size() == 2);
}

TEST_CASE("a new body is searched and filtered like the one before") {
    Story story = with_body();
    story.type(app::Field::kSearch, "film");
    story.type(app::Field::kPathFilter, "$..output_name");
    story.on(app::ReloadPressed{});
    std::string body = kBody;
    body.replace(body.find("film 2"), 6, "bananas");
    story.answer(answer_of(200, body));
    CHECK(story.state.raw.filter.count == 2);
    CHECK(nodes_found(story) == std::vector<NodeId>{7});
}

TEST_CASE("what cannot be read is not searched, and the search is kept for what can") {
    Story story;
    story.load("film, and nothing that can be read");
    story.on(app::TabChosen{app::Tab::kRaw});
    story.type(app::Field::kSearch, "film");
    story.type(app::Field::kPathFilter, "$..output_name");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, "nothing that can be read"));
    CHECK_FALSE(search_of(story).found);
    CHECK_FALSE(story.state.raw.filter.kept);
    CHECK(search_of(story).text == "film");
}

TEST_CASE("a big body is filtered in slices") {
    Story story;
    story.load(big_body());
    story.work_to_the_end();
    story.on(app::TabChosen{app::Tab::kRaw});
    story.type(app::Field::kPathFilter, "$..[?@ == 'needle']");
    CHECK(story.state.raw.filter.running);
    CHECK(story.work_to_the_end() > 2);
    CHECK(story.state.raw.filter.count == 1);
    CHECK(story.state.raw.rows.size() == 5);
}

TEST_CASE("the matches are counted in words") {
    Story story = with_body();
    const auto said = [&] { return app::match_text(search_of(story)); };
    CHECK(said().empty());
    story.type(app::Field::kSearch, "film");
    CHECK(said() == "1 of 2");
    story.on(app::MatchStepped{1});
    CHECK(said() == "2 of 2");
    story.type(app::Field::kSearch, "nowhere");
    CHECK(said() == words::kNoMatch);
}
