#include "app/spots.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/query.h"

using app::Spot;
using document::NodeId;
using story::answer_of;
using story::Story;

namespace {

const job::Target kFile{"file", "f1"};

// The same file stands at two places.
const char* const kBody =
    R"({"job":{"id":"j1","status":"SUCCESS","input":{"file":{"id":"f1","href":"/v1/files/f1"}},)"
    R"("outputs":[{"output_name":"a","file":{"id":"f1","href":"/v1/files/f1"}},)"
    R"({"output_name":"b","file":{"id":"f2","href":"/v1/files/f2"}}]}})";
const char* const kFileBody =
    R"({"file":{"id":"f1","owner":{"id":"u1","href":"/v1/users/u1"},"size":5}})";

NodeId child(const document::Document& document, NodeId node, const char* key) {
    const NodeId found = document::find(document, node, key);
    REQUIRE(found != document::kNoNode);
    return found;
}

NodeId input_file(const Story& story) {
    return story.state.loaded->job->input.file.node;
}
const job::Output& output(const Story& story, size_t index) {
    return story.state.loaded->job->outputs.value[index];
}

const document::Document& document_of(const Story& story, const char* object) {
    const document::Document* document = app::document_of(story.state, object);
    REQUIRE(document != nullptr);
    return *document;
}

// The file is open at the input, and in it the user.
Story opened() {
    Story story;
    story.load(kBody);
    story.on(app::ObjectToggled{kFile, {input_file(story)}});
    story.answer(answer_of(200, kFileBody));
    const document::Document& file = document_of(story, "file/f1");
    const NodeId owner = child(file, app::resource_root(file), "owner");
    story.on(app::ObjectToggled{{"user", "u1"}, {input_file(story), owner}});
    story.answer(answer_of(200, R"({"user":{"id":"u1","email":"a@b.example"}})"));
    return story;
}

}  // namespace

TEST_CASE("an object is open at one place and closed at another, and asked for once") {
    Story story = opened();
    const Spot other{output(story, 0).file.node};
    CHECK(app::is_open(story.state, {input_file(story)}, false));
    CHECK_FALSE(app::is_open(story.state, other, false));
    story.on(app::ObjectToggled{kFile, other});
    CHECK(story.effects.empty());
    CHECK(app::is_open(story.state, other, false));
    story.on(app::ObjectToggled{kFile, {input_file(story)}});
    CHECK_FALSE(app::is_open(story.state, {input_file(story)}, false));
    CHECK(app::is_open(story.state, other, false));
}

TEST_CASE("what came with the answer opens and closes without a request") {
    Story story;
    story.load(kBody);
    CHECK(app::is_open(story.state, {7}, true));
    story.on(app::SpotOpened{{7}, false});
    CHECK_FALSE(app::is_open(story.state, {7}, true));
    CHECK_FALSE(app::is_open(story.state, {7, 1}, false));
    CHECK(story.effects.empty());
}

TEST_CASE("what is open stays so where a reload brings the same parts elsewhere") {
    Story story = opened();
    story.on(app::ReloadPressed{});
    story.answer(answer_of(
        200, R"({"job":{"new":[1,2,3],"input":{"more":1,"file":{"id":"f1","href":"/v1/files/f1"}},)"
             R"("id":"j1","status":"SUCCESS"}})"));
    const document::Document& file = document_of(story, "file/f1");
    const NodeId owner = child(file, app::resource_root(file), "owner");
    CHECK(app::is_open(story.state, {input_file(story)}, false));
    CHECK(app::is_open(story.state, {input_file(story), owner}, false));
    CHECK(story.state.spots.size() == 2);

    story.on(app::ObjectReloaded{kFile});
    story.answer(answer_of(
        200, R"({"file":{"size":6,"id":"f1","owner":{"id":"u1","href":"/v1/users/u1"}}})"));
    const document::Document& again = document_of(story, "file/f1");
    const NodeId moved = child(again, app::resource_root(again), "owner");
    CHECK(moved != owner);
    CHECK(app::is_open(story.state, {input_file(story), moved}, false));

    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, R"({"job":{"id":"j1","status":"SUCCESS"}})"));
    CHECK(story.state.spots.empty());
}

TEST_CASE("another job begins with nothing opened") {
    Story story = opened();
    story.type(app::Field::kJobId, story::kOtherJobId);
    story.on(app::LoadPressed{});
    CHECK_FALSE(story.state.spots.empty());
    story.answer(story::answer_of(200, story::job_body("QUEUED", story::kOtherJobId)));
    CHECK(story.state.spots.empty());
}

TEST_CASE("the way to a fact of an output opens its details, in a row that no filter hides") {
    Story story;
    story.load(kBody);
    story.type(app::Field::kOutputFilter, "nothing like this");
    const NodeId name = output(story, 1).output_name.node;
    story.on(app::ScrollTargetChosen{name});
    CHECK(story.state.outputs.filter.empty());
    CHECK(app::details_open(story.state, output(story, 1)));
    CHECK_FALSE(app::details_open(story.state, output(story, 0)));
    CHECK(story.state.scroll_target.node == name);
    CHECK(story.state.scroll_target.number == 1);
    CHECK(story.state.tab == app::Tab::kJob);
    CHECK(story.state.announcement == "Shown in job: Output b · name");
    story.on(app::ScrollTargetChosen{name});
    CHECK(app::details_open(story.state, output(story, 1)));
    CHECK(story.state.scroll_target.number == 2);
}

TEST_CASE(
    "the way to a fact of an object opens that where it was opened last, with all around it") {
    Story story = opened();
    const document::Document& file = document_of(story, "file/f1");
    const NodeId owner = child(file, app::resource_root(file), "owner");
    const Spot at_file{input_file(story)};
    const Spot at_user{input_file(story), owner};
    story.on(app::ObjectToggled{{"user", "u1"}, at_user});
    story.on(app::ObjectToggled{kFile, at_file});
    story.on(app::TabChosen{app::Tab::kRaw});
    const document::Document& user = document_of(story, "user/u1");
    const NodeId email = child(user, app::resource_root(user), "email");
    story.on(app::ScrollTargetChosen{email, "user/u1"});
    CHECK(app::is_open(story.state, at_file, false));
    CHECK(app::is_open(story.state, at_user, false));
    CHECK(story.state.scroll_target.object == "user/u1");
    CHECK(story.state.tab == app::Tab::kJob);
}

TEST_CASE("a place that is not there is not scrolled to") {
    Story story;
    story.on(app::ScrollTargetChosen{1});
    story.load(kBody);
    story.on(app::ScrollTargetChosen{document::kNoNode});
    story.on(app::ScrollTargetChosen{100'000});
    story.on(app::ScrollTargetChosen{1, "file/f1"});
    CHECK(story.state.scroll_target.number == 0);
}
