#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

const char* const kGone = R"({"message": "Job was deleted"})";

// A job is on the screen, and the load of another, or a reload, has failed.
Story failed_after_job(bool reload) {
    Story story;
    story.load(job_body("SUCCESS"));
    if (reload) {
        story.on(app::ReloadPressed{});
    } else {
        story.start(kOtherJobId);
    }
    story.answer(answer_of(410, kGone));
    return story;
}

}  // namespace

TEST_CASE("a failed load leaves the job on the screen, with the problem above it") {
    for (const bool reload : {false, true}) {
        CAPTURE(reload);
        Story story = failed_after_job(reload);
        const app::State& state = story.state;
        REQUIRE(state.loaded->job.has_value());
        CHECK(state.loaded->exchange.request.id == kJobId);
        REQUIRE(state.failed_load.has_value());
        CHECK(state.failed_load->exchange.request.id == (reload ? kJobId : kOtherJobId));
        CHECK(state.failed_load->problem.title == "This job no longer exists");
        CHECK(state.failed_load->problem.message == "Job was deleted");
        CHECK(state.announcement == "This job no longer exists");
        CHECK(state.shown_request == state.failed_load->number);
        CHECK_FALSE(state.busy());
    }
}

TEST_CASE("one press leads back to the job, in the fields and the address too") {
    Story story = failed_after_job(false);
    CHECK(story.state.form.job_id == kOtherJobId);
    story.on(app::ReturnedToJob{});
    CHECK_FALSE(story.state.failed_load.has_value());
    CHECK(story.state.objects.empty());
    CHECK(story.state.form.job_id == kJobId);
    CHECK(story.shown_in_address().fragment == std::string("job=") + kJobId);
    story.on(app::ReturnedToJob{});
    CHECK(story.effects.empty());
}

TEST_CASE("what failed is tried again with the token of now; the old problem goes at once") {
    for (const bool reload : {false, true}) {
        CAPTURE(reload);
        Story story = failed_after_job(reload);
        story.type_token("another-token");
        story.on(app::FailedLoadRetried{});
        CHECK(story.sent().request.id == (reload ? kJobId : kOtherJobId));
        CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer another-token");
        CHECK_FALSE(story.state.failed_load.has_value());
        story.answer(answer_of(200, job_body("FAILURE", reload ? kJobId : kOtherJobId)));
        CHECK(story.state.loaded->job->status.value == "FAILURE");
        CHECK_FALSE(story.state.failed_load.has_value());
    }
}

TEST_CASE("the body of a failed load can be read in the raw view, and goes with it") {
    Story story = failed_after_job(false);
    const std::string object = story.state.failed_load->object;
    CHECK(object == "failed job/" + std::string(kOtherJobId));
    story.on(app::NodeShownInRaw{document::kNoNode, object});
    CHECK(story.state.raw.body == object);
    story.on(app::ReturnedToJob{});
    CHECK(story.state.raw.body.empty());

    Story without_body;
    without_body.load(job_body("SUCCESS"));
    without_body.on(app::ReloadPressed{});
    without_body.answer(transport_of(api::Transport::kTimedOut));
    CHECK(without_body.state.failed_load->object.empty());
    CHECK(without_body.state.objects.empty());
}

TEST_CASE("the support report is of the load that failed") {
    Story story = failed_after_job(false);
    story.on(app::ReportCopied{});
    CHECK(story.copied().text.find("This job no longer exists") != std::string::npos);
    CHECK(story.copied().text.find(kOtherJobId) != std::string::npos);
    CHECK(story.copied().text.find("SUCCESS") == std::string::npos);
}

TEST_CASE("a job under way goes on being followed after the load of another has failed") {
    Story story;
    story.load(job_body("PROCESSING"));
    story.start(kOtherJobId);
    story.answer(answer_of(404, "{}"));
    CHECK(story.state.live.next_ms.has_value());
    story.on(app::Woken{true});
    CHECK(story.sent().request.id == kJobId);
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(story.state.loaded->job->status.value == "SUCCESS");
    CHECK(story.state.failed_load.has_value());
}

TEST_CASE("what was expanded of a job stays until another one has come") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.on(app::ObjectToggled{{"file", kFileId}});
    story.answer(answer_of(200, R"({"file":{"id":"a"}})"));
    story.start(kOtherJobId);
    CHECK(story.state.objects.count("file/" + std::string(kFileId)) == 1);
    story.answer(answer_of(404, "{}"));
    CHECK(story.state.objects.count("file/" + std::string(kFileId)) == 1);
    story.start(kOtherJobId);
    story.answer(answer_of(200, job_body("SUCCESS", kOtherJobId)));
    CHECK(story.state.objects.empty());
}
