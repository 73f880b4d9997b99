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

api::Answer elsewhere(bool reachable) {
    api::Answer answer = transport_of(api::Transport::kFailed);
    answer.cross_origin = true;
    answer.reachable = reachable;
    return answer;
}

api::Answer blocked() {
    return elsewhere(true);
}

api::Answer down() {
    return elsewhere(false);
}

api::Answer broken() {
    api::Answer answer = answer_of(200, R"({"job": {"id": "559c)");
    answer.transport = api::Transport::kBroken;
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
        {"502", answer_of(502, page, "text/html"), ProblemKind::kServerError, "Bad gateway", true},
        {"418", answer_of(418, ""), ProblemKind::kUnexpectedStatus, "Unexpected response: 418",
         false},
        {"time", transport_of(Transport::kTimedOut), ProblemKind::kTimedOut, "Request timed out",
         true},
        {"offline", offline(), ProblemKind::kOffline, "You are offline", true},
        {"same origin", transport_of(Transport::kFailed), ProblemKind::kBrokenConnection,
         "The connection broke", true},
        {"CORS", blocked(), ProblemKind::kBlocked, "The browser blocked the response", true},
        {"down", down(), ProblemKind::kUnreachable, "Can’t reach api.xvid.com", true},
        {"broken", broken(), ProblemKind::kBrokenConnection, "The connection broke", true},
        {"policy", refused_by_policy(), ProblemKind::kBlockedByPolicy,
         "This page may not connect to that address", false},
        {"size", transport_of(Transport::kTooLarge), ProblemKind::kTooLarge,
         "The response is too large to show", false},
        {"HTML", answer_of(200, page, "text/html"), ProblemKind::kHtmlInstead,
         "Web page instead of JSON", false},
        {"empty", answer_of(200, ""), ProblemKind::kEmptyBody, "The response is empty", true},
        {"cut", answer_of(200, seed_body().substr(0, 900)), ProblemKind::kTruncated,
         "The response is cut off", true},
        {"text", answer_of(200, "It works!"), ProblemKind::kNotTheFormat,
         "The response is not JSON", false},
        {"error", answer_of(200, kForbidden), ProblemKind::kReportedError,
         "The API reports an error", false},
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

TEST_CASE("what a server says is quoted in every shape, and the token in none") {
    const struct {
        int status;
        std::string body;
        const char* media_type;
        const char* title;
        const char* code;
        const char* message;
    } cases[] = {
        {500, R"({"error":"Something exploded"})", "application/json", "Server error", "",
         "Something exploded"},
        {500, R"({"errors":[{"code":"E1","title":"Database down","detail":"replica lag"}]})",
         "application/json", "Server error", "E1", "Database down · replica lag"},
        {400,
         R"({"error":{"error_code":"0x0050001","error_message":"Invalid Input",)"
         R"("error_detail":"id must be 24 hex digits"}})",
         "application/json", "The API rejected the request", "0x0050001",
         "Invalid Input · id must be 24 hex digits"},
        {403, R"({"error":"insufficient_scope","error_description":"needs mediahub_read"})",
         "application/json", "The token lacks a scope", "insufficient_scope",
         "needs mediahub_read"},
        {503, "<!DOCTYPE html><html><head><title>Scheduled maintenance</title></head></html>",
         "text/html", "The API is unavailable", "", "Scheduled maintenance"},
        {200, R"({"error":{"error_code":"0x0050005","error_message":"Job does not exist"}})",
         "application/json", "The API reports an error", "0x0050005", "Job does not exist"},
        {200,
         "<error><error_code>0x0050005</error_code>"
         "<error_message>Job does not exist</error_message></error>",
         "application/xml", "The API reports an error", "0x0050005", "Job does not exist"},
        {401, "{\"error\":\"bad token " + std::string(kToken) + "\"}", "application/json",
         "The access token was rejected", "", "bad token •••"},
        {410, R"({"message":"Job was deleted"})", "application/json", "This job no longer exists",
         "", "Job was deleted"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        Story story;
        story.start();
        story.answer(answer_of(test.status, test.body, test.media_type));
        const api::Problem& problem = *story.state.loaded->problem;
        CHECK(problem.title == test.title);
        CHECK(problem.code == test.code);
        CHECK(problem.message == test.message);
        CHECK(story.everything_said().find(kToken) == std::string::npos);
    }
}

TEST_CASE("a job that arrived before its connection broke is shown, and the break is said") {
    Story story;
    story.start();
    api::Answer answer = answer_of(200, job_body("SUCCESS"));
    answer.transport = api::Transport::kBroken;
    story.answer(answer);
    CHECK(story.problem_title().empty());
    CHECK(story.state.loaded->remarks ==
          std::vector<std::string>{"The connection broke after the job was received completely."});
}

TEST_CASE("user_data that matches nothing is a state of its own, whatever shape the API gives it") {
    const std::pair<int, const char*> responses[] = {
        {404, "{}"}, {200, "{}"}, {200, "[]"}, {200, R"({"jobs":[]})"}, {200, R"({"job":null})"},
        {200, ""}};
    for (const auto& [status, body] : responses) {
        Story story;
        story.type(app::Field::kUserData, "Y");
        story.start();
        story.answer(answer_of(status, body));
        const api::Problem& problem = *story.state.loaded->problem;
        CHECK(problem.title == "No job matches the user data");
        CHECK(problem.explanation == "The API found no job with this ID and the user_data “Y”.");
        CHECK(problem.what_to_do.front() == "Clear “User data” and load again");
        story.type(app::Field::kUserData, "");
        story.on(app::ReloadPressed{});
        story.answer(answer_of(status, body));
        CHECK(story.problem_title() != "No job matches the user data");
    }
    Story story;
    story.type(app::Field::kUserData, "Y");
    story.load(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","user_data":"X"}})");
    CHECK(story.state.loaded->remarks ==
          std::vector<std::string>{"The job exists, but its user_data is “X”, not “Y”."});
    story.load(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","user_data":null}})");
    CHECK(story.state.loaded->remarks ==
          std::vector<std::string>{"The job exists, but it has no user_data."});
}
