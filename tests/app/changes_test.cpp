#include "app/changes.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/paths.h"
#include "document/query.h"

using namespace story;

namespace {

std::string body(int percent, int output_percent, const char* more = "") {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","updated_at":)" +
           std::to_string(1436335100000 + percent) +
           R"(,"outputs":[{"output_name":"film","percentage_completed":)" +
           std::to_string(output_percent) + R"(}],"status":"PROCESSING","percentage_completed":)" +
           std::to_string(percent) + more + "}}";
}

api::Answer at(int64_t received_at_ms, std::string text) {
    api::Answer answer = answer_of(200, std::move(text));
    answer.received_at_ms = received_at_ms;
    return answer;
}

void reload(Story& story, std::string text) {
    story.on(app::ReloadPressed{});
    story.answer(at(1436335210000, std::move(text)));
}

// What is listed, as paths.
std::string listed(const Story& story) {
    std::string text;
    for (const document::Change& change : story.state.changes->listed) {
        const bool removed = change.after == document::kNoNode;
        const document::Document& document =
            removed ? story.state.changes->before : story.state.loaded->document;
        text += document::json_path(document, removed ? change.before : change.after) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a reload lists what changed, the job's own values first and what always changes last") {
    Story story;
    story.load(body(42, 40));
    CHECK_FALSE(story.state.changes.has_value());
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 42 %");
    reload(story, body(61, 70, R"(,"note":"x")"));
    REQUIRE(story.state.changes.has_value());
    const app::Changes& changes = *story.state.changes;
    CHECK(changes.count == 4);
    CHECK(changes.since_ms == 1436335200000);
    CHECK(changes.as_of_ms == 1436335210000);
    CHECK(listed(story) ==
          "$.job.percentage_completed\n$.job.note\n$.job.outputs[0].percentage_completed\n"
          "$.job.updated_at\n");
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61 %. 4 changes");
    CHECK(document::token(changes.before, changes.listed[0].before) == "42");

    reload(story, body(61, 71));
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61 %. 2 changes");
    CHECK(listed(story) == "$.job.note\n$.job.outputs[0].percentage_completed\n");
    reload(story, body(61, 71));
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61 %. No changes");
    CHECK(story.state.changes->count == 0);
}

TEST_CASE("every node of a change is marked, and no other") {
    Story story;
    story.load(body(42, 40));
    reload(story, body(42, 70, R"(,"note":{"deep":[1,2]})"));
    const document::Document& document = story.state.loaded->document;
    std::string marked;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (app::change_of(*story.state.changes, document, node) != nullptr)
            marked += document::json_path(document, node) + "\n";
    }
    CHECK(marked ==
          "$.job.outputs[0].percentage_completed\n$.job.note\n$.job.note.deep\n"
          "$.job.note.deep[0]\n$.job.note.deep[1]\n");
    CHECK(app::change_of(*story.state.changes, document, document::kNoNode) == nullptr);
}

TEST_CASE("marks are gone after a minute") {
    app::Changes changes;
    changes.as_of_ms = 1000;
    changes.count = 1;
    CHECK(app::marked_for_ms(changes, 1000) == 60000);
    CHECK(app::marked_for_ms(changes, 60999) == 1);
    CHECK(app::marked_for_ms(changes, 61000) == 0);
    CHECK(app::marked_for_ms(changes, 500) == 60000);  // a clock that was set back
    changes.count = 0;
    CHECK(app::marked_for_ms(changes, 1000) == 0);
}

TEST_CASE("other options bring and take keys: only values in both answers are compared") {
    Story story;
    story.load(R"({"job":{"id":"1","status":"QUEUED","user":{"id":"u1"}}})");
    story.on(app::ExpandKindToggled{"user"});
    story.answer(
        answer_of(200, R"({"job":{"id":"1","status":"QUEUED","user":{"id":"u1","name":"Ann"}}})"));
    CHECK_FALSE(story.state.changes.has_value());
    CHECK(story.state.announcement == "Job loaded: QUEUED");
    story.on(app::ExpandKindToggled{"user"});
    story.answer(answer_of(200, R"({"job":{"id":"1","status":"SUCCESS","user":{"id":"u1"}}})"));
    CHECK(story.state.announcement == "Job loaded: SUCCESS. 1 change");
    CHECK(listed(story) == "$.job.status\n");
}

TEST_CASE("nothing is compared with another job, or with what is no job") {
    Story story;
    story.load(body(42, 40));
    story.start(kOtherJobId);
    story.answer(answer_of(200, body(61, 40)));
    CHECK_FALSE(story.state.changes.has_value());
    reload(story, body(62, 40));
    CHECK(story.state.changes.has_value());
    story.on(app::ReloadPressed{});
    story.answer(answer_of(500, ""));
    CHECK_FALSE(story.state.changes.has_value());
    reload(story, body(63, 40));
    CHECK_FALSE(story.state.changes.has_value());
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 63 %");
}

TEST_CASE("the list is unfolded, and folded again with another job") {
    Story story;
    story.load(body(42, 40));
    story.on(app::ChangesUnfolded{});
    CHECK(story.state.all_changes_listed);
    reload(story, body(43, 40));
    CHECK(story.state.all_changes_listed);
    story.start(kOtherJobId);
    CHECK_FALSE(story.state.all_changes_listed);
}
