#include "app/live.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

constexpr int64_t kLoaded_ms = 1'436'335'200'000;

std::string running(int percent, const char* status = "PROCESSING") {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":")" + std::string(status) +
           R"(","percentage_completed":)" + std::to_string(percent) + "}}";
}

api::Answer at(int64_t seconds, api::Answer answer) {
    answer.received_at_ms = kLoaded_ms + seconds * 1000;
    return answer;
}

api::Answer job_at(int64_t seconds, int percent, const char* status = "PROCESSING") {
    return at(seconds, answer_of(200, running(percent, status)));
}

// When the next request is due, in seconds since the job was loaded; −1 for never.
int64_t next_s(const Story& story) {
    const std::optional<int64_t>& next_ms = story.state.live.next_ms;
    return next_ms ? (*next_ms - kLoaded_ms) / 1000 : -1;
}

// The moment that the last event asked to be woken at, in the same way; −2 where it asked nothing.
int64_t woken_s(const Story& story) {
    int64_t seconds = -2;
    for (const app::Effect& effect : story.effects) {
        if (const auto* wake = std::get_if<app::WakeAt>(&effect)) {
            CHECK(seconds == -2);
            seconds = wake->at_ms ? (*wake->at_ms - kLoaded_ms) / 1000 : -1;
        }
    }
    return seconds;
}

void poll(Story& story, api::Answer answer) {
    story.on(app::Woken{true});
    REQUIRE(story.count<app::Send>() == 1);
    story.answer(std::move(answer));
}

}  // namespace

TEST_CASE("a job under way is asked for again by itself until it has ended") {
    Story story;
    story.load(running(10));
    CHECK(woken_s(story) == 5);
    CHECK(app::is_followed(story.state));

    story.on(app::Woken{true});
    CHECK(story.sent_url() == "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json");
    CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer tok-3f9c2a71-secret");
    CHECK(woken_s(story) == -2);
    CHECK(story.state.busy());
    CHECK_FALSE(story.state.is_loading());
    CHECK(story.state.announcement == "Job loaded: PROCESSING, 10\u00a0%");

    story.answer(job_at(6, 15));
    CHECK(story.state.loaded->job->percentage_completed.value == 15);
    CHECK(woken_s(story) == 11);
    CHECK(story.state.changes->count == 1);
    poll(story, job_at(12, 100, "SUCCESS"));
    CHECK(woken_s(story) == -2);
    CHECK(next_s(story) == -1);
    CHECK_FALSE(app::can_be_followed(story.state));
    CHECK(story.state.announcement == "Job updated: SUCCESS, 100\u00a0%");
    story.on(app::Woken{true});
    CHECK(story.effects.empty());
}

TEST_CASE("only jobs that may still change are followed, known ones by themselves") {
    const struct {
        const char* status;
        bool can_be;
        bool is;
    } cases[] = {{"QUEUED", true, true},
                 {"PROCESSING", true, true},
                 {"SUCCESS", false, false},
                 {"FAILURE", false, false},
                 {"ARCHIVING", true, false}};
    for (const auto& each : cases) {
        INFO(std::string(each.status));
        Story story;
        story.load(running(10, each.status));
        CHECK(app::can_be_followed(story.state) == each.can_be);
        CHECK(app::is_followed(story.state) == each.is);
        CHECK(next_s(story) == (each.is ? 5 : -1));
    }
}

TEST_CASE("answers that say the same are asked for less often and are not read again") {
    Story story;
    story.load(running(10));
    const document::Node* nodes = story.state.loaded->document.nodes.data();
    for (const int64_t second : {5, 10, 20}) poll(story, job_at(second, 10));
    CHECK(story.state.loaded->document.nodes.data() == nodes);
    CHECK(story.state.loaded->exchange.answer.received_at_ms == kLoaded_ms + 20'000);
    CHECK(story.state.loaded->exchange.answer.body.empty());
    CHECK(story.state.loaded->exchange.body_bytes == running(10).size());
    CHECK(next_s(story) == 30);
    CHECK(story.state.observations.made.size() == 4);
    poll(story, job_at(30, 11));
    CHECK(next_s(story) == 35);
}

TEST_CASE("a failed poll leaves the job where it is and says when it is tried again") {
    Story story;
    story.load(running(10));
    poll(story, at(5, transport_of(api::Transport::kTimedOut)));
    REQUIRE(story.state.loaded->job.has_value());
    CHECK(story.problem_title().empty());
    CHECK(story.state.live.trouble->title == "Request timed out");
    CHECK(story.state.announcement == "Couldn’t refresh: Request timed out");
    CHECK(woken_s(story) == 15);
    poll(story, at(15, answer_of(200, R"({"job":)")));
    CHECK(story.state.live.trouble->title == "The response is cut off");
    CHECK(next_s(story) == 35);
    CHECK(story.state.loaded->document.bytes == running(10));

    api::Answer limited = answer_of(429, "{}");
    limited.headers.emplace_back("Retry-After", "90");
    poll(story, at(35, limited));
    CHECK(next_s(story) == 125);
    poll(story, job_at(125, 12));
    CHECK_FALSE(story.state.live.trouble.has_value());
    CHECK(story.state.announcement == "Job updated: PROCESSING, 12\u00a0%");
    CHECK(next_s(story) == 130);
    CHECK(story.everything_said().find(kToken) == std::string::npos);
}

TEST_CASE("the same trouble is said once") {
    Story story;
    story.load(running(10));
    poll(story, at(5, answer_of(500, "{}")));
    story.on(app::CopyFinished{"body", true});
    poll(story, at(15, answer_of(500, "{}")));
    CHECK(story.state.announcement == "Copied the body");
}

TEST_CASE("a refusal ends the polling; the switch takes it up again") {
    for (const int status : {401, 403, 404}) {
        CAPTURE(status);
        Story story;
        story.load(running(10));
        poll(story, at(5, answer_of(status, "{}")));
        CHECK(story.state.loaded->job.has_value());
        CHECK(next_s(story) == -1);
        CHECK_FALSE(app::is_followed(story.state));
        CHECK(app::can_be_followed(story.state));
        story.on(app::Woken{true});
        CHECK(story.count<app::Send>() == 0);

        story.on(app::LiveToggled{});
        CHECK_FALSE(story.state.live.trouble.has_value());
        CHECK(woken_s(story) == 10);
        poll(story, job_at(60, 20));
        CHECK(next_s(story) == 65);
    }
}

TEST_CASE("polls use the token and the options that the job was loaded with") {
    Story story;
    story.load(running(10));
    story.type_token("half-typed-other");
    story.type(app::Field::kApiAddress, "https://elsewhere.example");
    story.type(app::Field::kMoreKinds, "not; sendable");
    story.on(app::Woken{true});
    CHECK(story.sent_url() == "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json");
    CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer tok-3f9c2a71-secret");
}

TEST_CASE("the switch pauses, also a request on its way, and resumes at once") {
    Story story;
    story.load(running(10));
    story.on(app::LiveToggled{});
    CHECK(woken_s(story) == -1);
    CHECK_FALSE(app::is_followed(story.state));
    story.on(app::LiveToggled{});
    CHECK(woken_s(story) == 5);
    story.on(app::Woken{true});
    const uint32_t number = story.sent().number;
    story.on(app::LiveToggled{});
    CHECK(story.aborted().number == number);
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.requests.front().progress == app::Progress::kGivenUp);
    story.on(app::ReloadPressed{});
    story.answer(job_at(100, 30));
    CHECK(next_s(story) == -1);
}

TEST_CASE("another job is followed afresh, the same one as it was chosen") {
    Story story;
    story.load(running(10));
    story.on(app::LiveToggled{});
    story.start(kOtherJobId);
    story.answer(job_at(9, 10));
    CHECK(next_s(story) == 14);
}

TEST_CASE("hidden, the page asks once a minute; cut off, it does not; back again, it does") {
    Story story;
    story.load(running(10));
    story.on(app::Woken{false, true, true});
    CHECK(woken_s(story) == 60);
    story.on(app::Woken{false, false, true});
    CHECK(woken_s(story) == 5);
    story.on(app::Woken{false, false, false});
    CHECK(woken_s(story) == -1);
    story.on(app::Woken{false, false, true});
    CHECK(woken_s(story) == 5);
    for (const int64_t second : {5, 15, 35}) poll(story, at(second, answer_of(409, "{}")));
    CHECK(next_s(story) == 75);
    story.on(app::Woken{false, false, false});
    story.on(app::Woken{false, false, true});
    CHECK(woken_s(story) == 40);
}

TEST_CASE("an API on this device is asked without a network") {
    Story story;
    story.type(app::Field::kApiAddress, "http://127.0.0.1:8080/v1");
    story.load(running(10));
    story.on(app::Woken{false, false, false});
    CHECK(next_s(story) == 5);
}

TEST_CASE("a user's own request comes before a poll") {
    Story story;
    story.load(running(10));
    story.on(app::Woken{true});
    const uint32_t poll_number = story.sent().number;
    story.on(app::ReloadPressed{});
    CHECK(story.aborted().number == poll_number);
    CHECK(story.state.is_loading());
    story.on(app::Woken{true});
    CHECK(story.count<app::Send>() == 0);
    story.on(app::CancelPressed{});
    CHECK_FALSE(app::is_followed(story.state));
    CHECK(next_s(story) == -1);
}

TEST_CASE("listeners hear of another status, a tenth of the way and an output that is done") {
    const auto body = [](int percent, int output) {
        return R"({"job":{"id":"j","status":"PROCESSING","percentage_completed":)" +
               std::to_string(percent) + R"(,"outputs":[{"percentage_completed":)" +
               std::to_string(output) + "}]}}";
    };
    Story story;
    story.load(body(11, 20));
    const struct {
        int percent;
        int output;
        const char* said;
    } polls[] = {{15, 40, "Job loaded: PROCESSING, 11\u00a0%"},
                 {19, 99, "Job loaded: PROCESSING, 11\u00a0%"},
                 {20, 99, "Job updated: PROCESSING, 20\u00a0%"},
                 {21, 99, "Job updated: PROCESSING, 20\u00a0%"},
                 {22, 100, "Job updated: PROCESSING, 22\u00a0%"}};
    int64_t second = 0;
    for (const auto& each : polls) {
        poll(story, at(second += 5, answer_of(200, body(each.percent, each.output))));
        CHECK(story.state.announcement == each.said);
    }
}

TEST_CASE(
    "polls push no other request out of the list, nor the one that is looked at out of sight") {
    Story story;
    story.load(running(10));
    const uint32_t first = story.state.last_number;
    story.on(app::ObjectToggled{{"file", kFileId}});
    story.answer(answer_of(404, "{}"));
    const uint32_t object = story.state.last_number;
    poll(story, job_at(5, 11));
    CHECK(story.state.shown_request == story.state.last_number);
    story.on(app::RequestChosen{object});
    for (int64_t index = 2; index < 50; ++index) poll(story, job_at(5 * index, 11));
    CHECK(story.state.shown_request == object);
    CHECK(story.state.requests.size() == app::kRequestsKept);
    CHECK(story.state.requests.back().number == first);
    CHECK(std::next(story.state.requests.rbegin())->number == object);
}

TEST_CASE("three odd responses in a row end the following, two do not") {
    const api::Answer odd[] = {answer_of(200, "{}"), answer_of(200, "<!DOCTYPE html>", "text/html"),
                               answer_of(502, "")};
    for (const api::Answer& answer : odd) {
        Story story;
        story.load(running(10));
        poll(story, at(5, answer));
        poll(story, at(15, answer));
        CHECK(app::is_followed(story.state));
        poll(story, at(35, answer_of(200, running(11))));
        poll(story, at(40, answer));
        poll(story, at(50, answer));
        poll(story, at(70, answer));
        CHECK_FALSE(app::is_followed(story.state));
        CHECK(next_s(story) == -1);
        story.on(app::LiveToggled{});
        CHECK(app::is_followed(story.state));
    }
}
