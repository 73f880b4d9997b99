#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;
using api::ProblemKind;

namespace {

const char* const kForbidden =
    R"({"error":{"error_code":"0x0010001","error_message":"Invalid access token"}})";

struct Case {
    const char* what;
    api::Answer answer;
    ProblemKind kind;
    const char* title;
    bool retry_helps;
};

api::Answer offline() {
    api::Answer answer = transport_of(api::Transport::kFailed);
    answer.online = false;
    return answer;
}

api::Answer refused_by_policy() {
    api::Answer answer = transport_of(api::Transport::kFailed);
    answer.blocked_by_policy = true;
    return answer;
}

std::vector<Case> all_cases() {
    using api::Transport;
    const std::string page = "<!DOCTYPE html><html><body>Bad gateway</body></html>";
    return {
        {"403", answer_of(403, kForbidden), ProblemKind::kBadToken, "The access token was rejected",
         false},
        {"401", answer_of(401, ""), ProblemKind::kBadToken, "The access token was rejected", false},
        {"404", answer_of(404, "{}"), ProblemKind::kMissing, "Job not found", false},
        {"400", answer_of(400, "{}"), ProblemKind::kBadInput, "The API rejected the request",
         false},
        {"429", answer_of(429, ""), ProblemKind::kRateLimited, "Too many requests", true},
        {"502", answer_of(502, page, "text/html"), ProblemKind::kServerTrouble, "Server error",
         true},
        {"418", answer_of(418, ""), ProblemKind::kUnexpectedStatus, "Unexpected response: 418",
         false},
        {"time", transport_of(Transport::kTimedOut), ProblemKind::kTimedOut, "Request timed out",
         true},
        {"offline", offline(), ProblemKind::kOffline, "You are offline", true},
        {"CORS", transport_of(Transport::kFailed), ProblemKind::kBlocked,
         "The browser blocked the response", true},
        {"policy", refused_by_policy(), ProblemKind::kBlockedByPolicy,
         "This page isn’t allowed to contact that address", false},
        {"size", transport_of(Transport::kTooLarge), ProblemKind::kTooLarge,
         "The response is too large to show", false},
        {"HTML", answer_of(200, page, "text/html"), ProblemKind::kHtmlInstead,
         "Web page instead of JSON", false},
        {"empty", answer_of(200, ""), ProblemKind::kEmptyBody, "The response is empty", true},
        {"cut", answer_of(200, seed_body().substr(0, 900)), ProblemKind::kTruncated,
         "The response is cut off", true},
        {"text", answer_of(200, "It works!"), ProblemKind::kNotTheFormat,
         "The response is not JSON", false},
        {"a list", answer_of(200, "[1, 2]"), ProblemKind::kNotAJob, "No job in this response",
         false},
    };
}

}  // namespace

TEST_CASE("every problem is told by its name, and the token in none of its sentences") {
    for (const Case& each : all_cases()) {
        INFO(std::string(each.what));
        Story story;
        story.start();
        story.answer(each.answer);
        REQUIRE(story.state.loaded.has_value());
        REQUIRE(story.state.loaded->problem.has_value());
        const api::Problem& problem = *story.state.loaded->problem;
        CHECK(problem.kind == each.kind);
        CHECK(problem.title == each.title);
        CHECK(problem.retry_helps == each.retry_helps);
        CHECK_FALSE(problem.explanation.empty());
        CHECK_FALSE(problem.what_to_do.empty());
        CHECK_FALSE(story.state.loaded->job.has_value());
        CHECK(story.state.loaded->document.bytes == each.answer.body);
        CHECK(story.state.announcement == each.title);
        CHECK_FALSE(story.state.busy());
        CHECK(story.effects.empty());
        CHECK(story.everything_said().find(kToken) == std::string::npos);
    }
}

TEST_CASE("the API's own code and message stand beside the diagnosis") {
    Story story;
    story.start();
    story.answer(answer_of(403, kForbidden));
    CHECK(story.state.loaded->problem->code == "0x0010001");
    CHECK(story.state.loaded->problem->message == "Invalid access token");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(502, "<html></html>", "text/html"));
    CHECK(story.state.loaded->problem->code.empty());
    CHECK(story.state.loaded->problem->message.empty());
}

TEST_CASE("after a problem the same job can be asked for again") {
    Story story;
    story.start();
    story.answer(transport_of(api::Transport::kTimedOut));
    story.on(app::ReloadPressed{});
    CHECK(story.sent().request.id == kJobId);
    CHECK(story.problem_title() == "Request timed out");
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(story.problem_title().empty());
    CHECK(story.state.loaded->job->status.value == "SUCCESS");
}

TEST_CASE("a refused token is replaced and the job comes") {
    Story story;
    story.start();
    story.answer(answer_of(403, kForbidden));
    story.type_token("Bearer another-token");
    story.on(app::FieldSubmitted{app::Field::kAccessToken});
    CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer another-token");
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(story.problem_title().empty());
}

TEST_CASE("what did arrive of a cut-off body can be read in the raw view") {
    Story story;
    story.load(seed_body().substr(0, 900));
    story.on(app::TabChosen{app::Tab::kRaw});
    const app::State& state = story.state;
    CHECK(state.loaded->problem->explanation.find("line 1, column 901 (byte 900)") !=
          std::string::npos);
    CHECK(state.raw.mode == app::RawMode::kAsReceived);
    CHECK_FALSE(state.raw.lines.all().empty());
    CHECK(state.raw.rows.size() > 10);
}

TEST_CASE("a body without any JSON is shown as it was received") {
    Story story;
    story.start();
    story.answer(answer_of(502, "<html>\n<body>Bad gateway</body></html>", "text/html"));
    story.on(app::TabChosen{app::Tab::kRaw});
    CHECK(story.state.raw.mode == app::RawMode::kAsReceived);
    CHECK(story.state.raw.lines.all().size() == 2);
    CHECK(story.state.raw.rows.empty());

    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, ""));
    CHECK(story.state.raw.rows.empty());
}

TEST_CASE("after an unreadable body a readable one is shown as a tree again") {
    Story story;
    story.start();
    story.answer(answer_of(502, "<html></html>", "text/html"));
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(story.state.raw.mode == app::RawMode::kTree);
}
