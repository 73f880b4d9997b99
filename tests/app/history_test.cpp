#include "app/history.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "document/path/paths.h"
#include "words/live.h"

using namespace story;

namespace {

constexpr int64_t kLoaded_ms = 1'436'335'200'000;

std::string body(int percent, const std::string& more = "") {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":"PROCESSING",)"
           R"("percentage_completed":)" +
           std::to_string(percent) + more + "}}";
}

void reload(Story& story, int64_t second, std::string text, int status = 200) {
    story.on(app::ReloadPressed{});
    api::Answer answer = answer_of(status, std::move(text));
    answer.received_at_ms = kLoaded_ms + second * 1000;
    story.answer(std::move(answer));
}

// "0–10: PROCESSING, 42\u00a0%", in seconds since the first answer, one a line.
std::string kept(const Story& story) {
    std::string text;
    for (const app::KeptAnswer& answer : story.state.history.kept) {
        text += std::to_string((answer.at_ms - kLoaded_ms) / 1000) + "–" +
                std::to_string((answer.until_ms - kLoaded_ms) / 1000) + ": " + answer.status + "\n";
    }
    return text;
}

std::string compared(Story& story) {
    story.on(app::TabChosen{app::Tab::kChanges});
    if (!story.state.history.comparison) return "nothing";
    const app::Comparison& comparison = *story.state.history.comparison;
    if (comparison.older == comparison.newer) return "one answer";
    REQUIRE_FALSE(app::is_comparing(story.state));
    std::string text;
    for (const document::Change& change : comparison.diff.changes) {
        const app::ChangeText told = app::text_of(story.state, change);
        text += told.path + ": " + told.before + " → " + told.after + "\n";
    }
    return text;
}

uint32_t number_at(const Story& story, size_t index) {
    return story.state.history.kept[index].number;
}

}  // namespace

TEST_CASE("answers of one job are kept, equal ones as one") {
    Story story;
    story.load(body(10));
    CHECK_FALSE(app::has_history(story.state));
    CHECK(compared(story) == "nothing");
    reload(story, 5, body(10));
    reload(story, 10, body(20));
    story.on(app::Woken{true});
    api::Answer same = answer_of(200, body(20));
    same.received_at_ms = kLoaded_ms + 15'000;
    story.answer(std::move(same));
    CHECK(kept(story) == "0–5: PROCESSING, 10\u00a0%\n10–15: PROCESSING, 20\u00a0%\n");
    CHECK(app::has_history(story.state));
}

TEST_CASE("the last two are compared, unless others are chosen") {
    Story story;
    story.load(body(10));
    reload(story, 5, body(20));
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 20\n");
    reload(story, 10, body(30, R"(,"note":"x")"));
    CHECK(compared(story) == "$.job.percentage_completed: 20 → 30\n$.job.note:  → \"x\"\n");
    CHECK(app::newer_is_on_screen(story.state));

    story.on(app::AnswerChosen{false, number_at(story, 0)});
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 30\n$.job.note:  → \"x\"\n");
    story.on(app::AnswerChosen{true, number_at(story, 1)});
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 20\n");
    CHECK_FALSE(app::newer_is_on_screen(story.state));
    // Whichever was chosen first, what is told goes from the older to the newer.
    story.on(app::AnswerChosen{false, number_at(story, 2)});
    CHECK(compared(story) == "$.job.percentage_completed: 20 → 30\n$.job.note:  → \"x\"\n");
    story.on(app::AnswerChosen{false, number_at(story, 1)});
    CHECK(compared(story) == "one answer");
}

TEST_CASE("who compares with the last answer goes on to do so with those that come") {
    Story story;
    story.load(body(10));
    reload(story, 5, body(20));
    story.on(app::AnswerChosen{false, number_at(story, 0)});
    story.on(app::AnswerChosen{true, number_at(story, 1)});
    reload(story, 10, body(30));
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 30\n");
}

TEST_CASE("another job begins another history") {
    Story story;
    story.load(body(10));
    reload(story, 5, body(20));
    story.on(app::TabChosen{app::Tab::kChanges});
    story.start(kOtherJobId);
    story.answer(answer_of(200, job_body("QUEUED", kOtherJobId)));
    CHECK(kept(story) == "0–0: QUEUED\n");
    CHECK(story.state.tab == app::Tab::kJob);
    CHECK_FALSE(story.state.history.comparison.has_value());
}

TEST_CASE("an answer without a job takes nothing away and is not kept") {
    Story story;
    story.load(body(10));
    reload(story, 5, body(20));
    reload(story, 10, "{}", 500);
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 20\n");
    CHECK(app::newer_is_on_screen(story.state));
    reload(story, 15, body(20));
    CHECK(kept(story) == "0–0: PROCESSING, 10\u00a0%\n5–15: PROCESSING, 20\u00a0%\n");
    CHECK(compared(story) == "$.job.percentage_completed: 10 → 20\n");
    CHECK(app::newer_is_on_screen(story.state));
}

TEST_CASE("JSON and XML of one job are compared by what they say") {
    Story story;
    story.load(body(10));
    story.on(app::FormatChosen{api::BodyFormat::kXml});
    story.answer(answer_of(200,
                           "<job><id>559cbbec14ea67a7cad6c7d8</id><status>PROCESSING</status>"
                           "<percentage_completed>20</percentage_completed></job>",
                           "application/xml"));
    CHECK(compared(story) == "/job/percentage_completed: 10 → 20\n");
}

TEST_CASE("no more than twenty answers are kept") {
    Story story;
    story.load(body(0));
    reload(story, 1, body(1));
    const uint32_t first = number_at(story, 0);
    story.on(app::AnswerChosen{false, first});
    for (int second = 2; second < 30; ++second) reload(story, second, body(second));
    REQUIRE(story.state.history.kept.size() == app::kMostAnswersKept);
    CHECK(story.state.history.kept.front().status == "PROCESSING, 10\u00a0%");
    CHECK(compared(story) == "$.job.percentage_completed: 28 → 29\n");
}

TEST_CASE("no more than 100 MB are kept, but always the last answer") {
    Story story;
    const std::string large = R"(,"x":")" + std::string(30'000'000, 'x') + R"(")";
    story.load(body(0, large));
    for (int second = 1; second < 5; ++second) reload(story, second, body(second, large));
    CHECK(story.state.history.kept.size() == 3);
}

TEST_CASE("large answers are compared in steps, each after a frame that says so") {
    Story story;
    const std::string large = R"(,"x":")" + std::string(3'000'000, 'x') + R"(")";
    story.load(body(0, large));
    reload(story, 1, body(1, large));
    story.on(app::TabChosen{app::Tab::kChanges});
    CHECK(app::is_comparing(story.state));
    CHECK(story.state.busy());
    story.work_to_the_end();
    CHECK_FALSE(app::is_comparing(story.state));
    CHECK(compared(story) == "$.job.percentage_completed: 0 → 1\n");
}

TEST_CASE("what is copied tells the times, the paths and the values, without secrets") {
    Story story;
    story.load(body(10, R"(,"gone":{"a":1,"b":2},"to":"ftp://me:old-secret@h/")"));
    reload(
        story, 65,
        body(20, R"(,"to":"ftp://me:new-secret@h/","list":[1,")" + std::string(kToken) + R"("])"));
    compared(story);
    story.on(app::ComparisonCopied{});
    CHECK(story.copied().what == "changes");
    CHECK(story.copied().text ==
          "Changes of https://api.xvid.com/v1/559cbbec14ea67a7cad6c7d8\n"
          "from 2015-07-08T06:00:00.000Z\nto   2015-07-08T06:01:05.000Z\n\n"
          "~ $.job.percentage_completed: 10 -> 20\n"
          "~ $.job.to: \"ftp://•••@h/\" -> \"ftp://•••@h/\"\n"
          "+ $.job.list: 2 items\n"
          "- $.job.gone: 2 keys\n");
    reload(story, 70, body(20, R"(,"to":"ftp://me:new-secret@h/","list":[1,"y"])"));
    compared(story);
    story.on(app::ComparisonCopied{});
    CHECK(story.copied().text.find(kToken) == std::string::npos);
    CHECK(story.copied().text.find("~ $.job.list[1]: \"•••\" -> \"y\"") != std::string::npos);
}

TEST_CASE("rows of the raw tree know what happened to them") {
    Story story;
    story.load(body(10, R"(,"gone":1)"));
    reload(story, 5, body(20, R"(,"new":1)"));
    story.on(app::TabChosen{app::Tab::kRaw});
    const document::Document& document = story.state.loaded->document;
    std::string text;
    for (document::NodeId node = 0; node < document.nodes.size(); ++node) {
        const document::Change* change = app::marked_change(story.state, node);
        if (change == nullptr) continue;
        text += document::json_path(document, node) + " " +
                std::to_string(static_cast<int>(change->kind)) + "\n";
    }
    CHECK(text == "$.job 1\n$.job.percentage_completed 2\n$.job.new 0\n");
}

TEST_CASE("what is folded, selected and open stays where it is, wherever an answer puts it") {
    Story story;
    const auto outputs = [](const char* names) {
        std::string text = R"(,"outputs":[)";
        for (const char* name = names; *name != '\0'; ++name) {
            if (name != names) text += ",";
            text += std::string(R"({"output_name":")") + *name + R"(","file":{"id":"f"}})";
        }
        return text + "]";
    };
    const auto node_at = [&story](const char* path) {
        const document::Document& document = story.state.loaded->document;
        document::NodeId node = 0;
        while (node < document.nodes.size() && document::json_path(document, node) != path) ++node;
        return node;
    };
    story.load(body(10, outputs("abc")));
    story.on(app::TabChosen{app::Tab::kRaw});
    story.on(app::DetailsToggled{node_at("$.job.outputs[0]")});
    story.on(app::DetailsToggled{node_at("$.job.outputs[1]")});
    story.on(app::FoldToggled{node_at("$.job.outputs[2]")});
    reload(story, 5, body(20, outputs("xcab") + R"(,"more":1)"));
    const std::set<document::NodeId> open = {node_at("$.job.outputs[2]"),
                                             node_at("$.job.outputs[3]")};
    CHECK(story.state.details_toggled == open);
    CHECK(story.state.raw.folds[node_at("$.job.outputs[1]")]);
    CHECK(story.state.raw.selected == node_at("$.job.outputs[1]"));
    CHECK(std::count(story.state.raw.folds.begin(), story.state.raw.folds.end(), true) == 1);
    reload(story, 10, body(20, outputs("x")));
    CHECK(story.state.details_toggled.empty());
    CHECK(story.state.raw.selected == document::kNoNode);
}

TEST_CASE("changes are counted by their kinds") {
    document::Diff diff;
    const auto add = [&](document::ChangeKind kind) {
        diff.changes.emplace_back();
        diff.changes.back().kind = kind;
        ++diff.count;
    };
    add(document::ChangeKind::kChanged);
    add(document::ChangeKind::kAdded);
    add(document::ChangeKind::kChanged);
    const std::string counted = words::count_added(1) + ", " + words::count_changed(2);
    CHECK(app::counts_of(diff) == counted);
    diff.count = 7;
    CHECK(app::counts_of(diff) == words::first_changes(7, 3, counted));
}
