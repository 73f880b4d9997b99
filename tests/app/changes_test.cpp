#include "app/changes.h"

#include <doctest/doctest.h>

#include <set>

#include "app/support/story.h"
#include "document/path/paths.h"
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

void reload(Story& story, std::string text, int64_t received_at_ms = 1436335210000) {
    story.on(app::ReloadPressed{});
    story.answer(at(received_at_ms, std::move(text)));
}

// All marked nodes, as paths.
std::string marked(const Story& story) {
    const document::Document& document = story.state.loaded->document;
    std::string text;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        if (app::mark_of(*story.state.changes, document, node) != nullptr)
            text += document::json_path(document, node) + "\n";
    }
    return text;
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
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 42\u00a0%");
    reload(story, body(61, 70, R"(,"note":"x")"));
    REQUIRE(story.state.changes.has_value());
    const app::Changes& changes = *story.state.changes;
    CHECK(changes.count == 4);
    CHECK(changes.since_ms == 1436335200000);
    CHECK(changes.as_of_ms == 1436335210000);
    CHECK(listed(story) ==
          "$.job.percentage_completed\n$.job.note\n$.job.outputs[0].percentage_completed\n"
          "$.job.updated_at\n");
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61\u00a0%. 4 changes");
    CHECK(document::token(changes.before, changes.listed[0].before) == "42");

    reload(story, body(61, 71));
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61\u00a0%. 2 changes");
    CHECK(listed(story) == "$.job.note\n$.job.outputs[0].percentage_completed\n");
    reload(story, body(61, 71));
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61\u00a0%. No changes");
    CHECK(story.state.changes->count == 2);
    CHECK(story.state.changes->none_since);
}

TEST_CASE("every node of a change is marked, and no other") {
    Story story;
    story.load(body(42, 40));
    reload(story, body(42, 70, R"(,"note":{"deep":[1,2]})"));
    CHECK(marked(story) ==
          "$.job.outputs[0].percentage_completed\n$.job.note\n$.job.note.deep\n"
          "$.job.note.deep[0]\n$.job.note.deep[1]\n");
    const document::Document& document = story.state.loaded->document;
    const app::Changes& changes = *story.state.changes;
    CHECK(app::mark_of(changes, document, document::kNoNode) == nullptr);
    CHECK(app::mark_within(changes, document, document::kNoNode) == nullptr);
    CHECK(app::mark_within(changes, document, document::kRoot) != nullptr);
    const document::NodeId job = document::first_child(document, document::kRoot);
    CHECK(app::mark_within(changes, document, document::find(document, job, "id")) == nullptr);
}

TEST_CASE("marks fade in steps after twenty seconds, and are gone after thirty") {
    const auto strength = [](int64_t now_ms) { return app::strength_of(1000, now_ms); };
    CHECK(strength(1000).share == 1);
    CHECK(strength(1000).next_ms == 20'000);
    CHECK(strength(500).share == 1);  // a clock that was set back
    CHECK(strength(20'999).share == 1);
    CHECK(strength(20'999).next_ms == 1);
    double last = 1;
    for (int64_t now_ms = 21'000; now_ms < 31'000; now_ms += 2'000) {
        CHECK(strength(now_ms).share < last);
        CHECK(strength(now_ms).share > 0);
        CHECK(strength(now_ms).next_ms == 2'000);
        CHECK(strength(now_ms + 1'999).share == strength(now_ms).share);
        last = strength(now_ms).share;
    }
    CHECK(strength(31'000).share == 0);
    CHECK(strength(31'000).next_ms == 0);
}

TEST_CASE("an answer every few seconds: what changed last stays listed, marks last their time") {
    Story story;
    story.load(body(42, 40));
    reload(story, body(42, 70), 1436335202000);
    reload(story, body(61, 70), 1436335204000);
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61\u00a0%. 2 changes");
    CHECK(listed(story) == "$.job.percentage_completed\n$.job.updated_at\n");
    CHECK(marked(story) ==
          "$.job.updated_at\n$.job.outputs[0].percentage_completed\n"
          "$.job.percentage_completed\n");

    reload(story, body(61, 70), 1436335206000);
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 61\u00a0%. No changes");
    const app::Changes& changes = *story.state.changes;
    CHECK(changes.none_since);
    CHECK(changes.count == 2);
    CHECK(changes.since_ms == 1436335202000);
    CHECK(changes.as_of_ms == 1436335204000);
    CHECK(listed(story) == "$.job.percentage_completed\n$.job.updated_at\n");
    CHECK(document::token(changes.before, changes.listed[0].before) == "42");

    // The one that changed first is marked no longer; what is new stands before what is marked.
    reload(story, body(61, 70, R"(,"note":1)"), 1436335232500);
    CHECK(marked(story) == "$.job.updated_at\n$.job.percentage_completed\n$.job.note\n");
    CHECK_FALSE(story.state.changes->none_since);
    CHECK(listed(story) == "$.job.note\n");
    for (const app::Mark& mark : story.state.changes->marks) {
        CHECK(mark.before == document::kNoNode);
    }
}

TEST_CASE("outputs are the same by their names, wherever they stand") {
    Story story;
    const auto outputs = [](const char* list) {
        return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","outputs":[)" + std::string(list) +
               R"(],"status":"PROCESSING"}})";
    };
    story.load(outputs(R"({"output_name":"a","percentage_completed":1},)"
                       R"({"output_name":"b","percentage_completed":2})"));
    const auto node_of = [&story](size_t index) {
        return story.state.loaded->job->outputs.value[index].node;
    };
    story.on(app::DetailsToggled{node_of(1)});
    reload(story, outputs(R"({"output_name":"new","percentage_completed":0},)"
                          R"({"output_name":"a","percentage_completed":1},)"
                          R"({"output_name":"b","percentage_completed":5})"));
    CHECK(listed(story) == "$.job.outputs[0]\n$.job.outputs[2].percentage_completed\n");
    CHECK(story.state.details_toggled == std::set<document::NodeId>{node_of(2)});
    reload(story, outputs(R"({"output_name":"b","percentage_completed":5},)"
                          R"({"output_name":"a","percentage_completed":1})"));
    CHECK(listed(story) == "$.job.outputs[0]\n");
    CHECK(story.state.changes->listed[0].kind == document::ChangeKind::kRemoved);
    CHECK(story.state.details_toggled == std::set<document::NodeId>{node_of(0)});
    reload(story, outputs(R"({"output_name":"a","percentage_completed":1})"));
    CHECK(story.state.details_toggled.empty());
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
    story.on(app::ExpandKindToggled{"user"});
    story.answer(
        answer_of(200, R"({"job":{"id":"1","status":"SUCCESS","user":{"id":"u1","name":"Ann"}}})"));
    CHECK(story.state.announcement == "Job loaded: SUCCESS");
    CHECK(listed(story) == "$.job.status\n");
    CHECK_FALSE(story.state.changes->none_since);
}

TEST_CASE("what an object changed since it was read last is marked in it, and said") {
    Story story;
    story.load(body(42, 40));
    const job::Target file{"file", "f1"};
    const auto answer = [&story](int64_t received_at_ms, const char* text) {
        story.answer(at(received_at_ms, text));
    };
    story.on(app::ObjectToggled{file});
    answer(1436335201000, R"({"file":{"id":"f1","size":10,"user":{"id":"u","name":"Ann"}}})");
    CHECK(story.state.announcement == "Expanded file/f1");
    const app::Object& object = story.state.objects.at("file/f1");
    CHECK_FALSE(object.changes.has_value());
    story.on(app::ObjectReloaded{file});
    answer(1436335205000, R"({"file":{"id":"f1","size":12,"user":{"id":"u","name":"Ann"}}})");
    CHECK(story.state.announcement == "Expanded file/f1. 1 change");
    REQUIRE(object.changes.has_value());
    CHECK(object.changes->since_ms == 1436335201000);
    CHECK(object.changes->marks.size() == 1);
    CHECK(document::json_path(*object.document, object.changes->marks[0].node) == "$.file.size");
    story.on(app::ObjectReloaded{file});
    story.answer(answer_of(404, ""));
    CHECK(object.changes->count == 1);
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
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 63\u00a0%");
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
