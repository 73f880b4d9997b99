#include "app/loading.h"

#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

TEST_CASE("a job is loaded and shown") {
    Story story;
    story.on(app::Started{"https://api.xvid.com/v1", false, ""});
    story.on(app::ZoneRead{{120, "CEST"}});
    CHECK(story.effects.empty());
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.zone.name == "CEST");

    story.start();
    CHECK(story.sent_url() == "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json");
    CHECK(story.sent().deadline_ms == 60000);
    CHECK(api::TokenReader::authorization(story.sent().token) == "Bearer tok-3f9c2a71-secret");
    CHECK(story.shown_in_address().fragment == std::string("job=") + kJobId);
    CHECK(story.state.announcement == "Loading job 559cbbec14ea67a7cad6c7d8");
    CHECK(story.state.busy());
    CHECK(story.everything_said().find(kToken) == std::string::npos);

    story.on(app::BytesReceived{story.state.last_number, 512, 2048});
    CHECK(story.state.pending->received_bytes == 512);
    CHECK(story.state.pending->total_bytes == 2048);

    story.answer(answer_of(200, seed_body()));
    CHECK(story.count<app::ShowPageSign>() + story.count<app::LoadKeyMeanings>() ==
          story.effects.size());
    CHECK_FALSE(story.state.busy());
    REQUIRE(story.state.loaded.has_value());
    REQUIRE(story.state.loaded->job.has_value());
    CHECK_FALSE(story.state.loaded->problem.has_value());
    CHECK(story.state.loaded->job->id.value == kJobId);
    CHECK(story.state.loaded->document.bytes == seed_body());
    CHECK(story.state.loaded->exchange.body_bytes == seed_body().size());
    CHECK(story.state.loaded->exchange.answer.body.empty());
    CHECK(story.state.announcement == "Job loaded: SUCCESS, 100\u00a0%");
    CHECK(story.everything_said().find(kToken) == std::string::npos);
}

TEST_CASE("Enter in the fields of the connection loads the job") {
    for (const app::Field field :
         {app::Field::kJobId, app::Field::kAccessToken, app::Field::kApiAddress}) {
        CAPTURE(static_cast<int>(field));
        Story story;
        story.type(app::Field::kJobId, kJobId);
        story.type_token();
        story.on(app::FieldSubmitted{field});
        CHECK(story.sent().request.id == kJobId);
    }
}

TEST_CASE("cancelling takes the request back and changes nothing else") {
    Story story;
    story.load(job_body("QUEUED"));
    story.on(app::ReloadPressed{});
    const uint32_t number = story.sent().number;
    story.on(app::CancelPressed{});
    CHECK(story.aborted().number == number);
    CHECK(story.state.announcement == "Cancelled");
    CHECK_FALSE(story.state.busy());

    story.on(app::Answered{number, answer_of(200, job_body("SUCCESS"))});
    CHECK(story.state.loaded->job->status.value == "QUEUED");
    story.on(app::CancelPressed{});
    CHECK(story.effects.empty());
}

TEST_CASE("a cancelled first load leaves the page as it was") {
    Story story;
    story.start();
    story.on(app::CancelPressed{});
    CHECK_FALSE(story.state.loaded.has_value());
    CHECK_FALSE(story.state.pending.has_value());
    CHECK(story.state.form.job_id == kJobId);
    story.on(app::LoadPressed{});
    CHECK(story.sent().number == 2);
}

TEST_CASE("only the newest request counts") {
    Story story;
    story.start();
    const uint32_t older = story.sent().number;
    story.on(app::Toggled{app::Toggle::kHuman});
    const uint32_t newer = story.sent().number;
    CHECK(newer > older);
    CHECK(story.aborted().number == older);

    story.on(app::BytesReceived{older, 77, 99});
    CHECK(story.state.pending->received_bytes == 0);
    story.on(app::Answered{older, answer_of(200, job_body("FAILURE"))});
    CHECK_FALSE(story.state.loaded.has_value());
    CHECK(story.state.busy());

    story.on(app::Answered{newer, answer_of(200, job_body("SUCCESS"))});
    CHECK(story.state.loaded->job->status.value == "SUCCESS");
    story.on(app::Answered{older, answer_of(404, "")});
    story.on(app::Answered{newer, answer_of(404, "")});
    CHECK(story.state.loaded->job->status.value == "SUCCESS");
}

TEST_CASE("reloading asks for the job on the screen, not for the one being typed") {
    Story story;
    story.on(app::ReloadPressed{});
    CHECK(story.effects.empty());
    story.load(job_body("QUEUED"));
    story.type(app::Field::kJobId, kOtherJobId);
    story.on(app::ReloadPressed{});
    CHECK(story.sent().request.id == kJobId);
    CHECK(story.count<app::ShowInAddress>() == 0);
    CHECK(story.state.loaded->job->status.value == "QUEUED");
}

TEST_CASE("a second job takes the place of the first") {
    Story story;
    story.load(seed_body());
    story.on(app::ObjectToggled{{"file", kFileId}});
    story.answer(answer_of(200, R"({"file":{"id":"559cbbe7a636e56d8ae111f0","size":1}})"));
    story.on(app::DetailsToggled{3});
    CHECK(story.state.objects.size() == 1);

    story.type(app::Field::kJobId, kOtherJobId);
    story.on(app::LoadPressed{});
    CHECK(story.sent().request.id == kOtherJobId);
    CHECK(story.shown_in_address().fragment == std::string("job=") + kOtherJobId);
    CHECK(story.state.objects.size() == 1);

    story.answer(answer_of(200, job_body("QUEUED", kOtherJobId)));
    CHECK(story.state.objects.empty());
    CHECK(story.state.loaded->job->id.value == kOtherJobId);
    CHECK(story.state.loaded->job->outputs.presence == job::Presence::kAbsent);
    CHECK(story.state.details_toggled.empty());
    CHECK(story.state.announcement == "Job loaded: QUEUED");
}

TEST_CASE("an object of the first job, asked for and not yet here, is given up with that job") {
    Story story;
    story.load(seed_body());
    story.on(app::ObjectToggled{{"file", kFileId}});
    const uint32_t number = story.sent().number;
    story.type(app::Field::kJobId, kOtherJobId);
    story.on(app::LoadPressed{});
    CHECK(story.count<app::Abort>() == 0);
    story.answer(answer_of(200, job_body("QUEUED", kOtherJobId)));
    CHECK(story.aborted().number == number);
    story.on(app::Answered{number, answer_of(200, R"({"file":{"id":"x"}})")});
    CHECK(story.state.objects.empty());
}

TEST_CASE("a big answer is read after a frame that says so, and can be given up before") {
    const std::string big =
        R"({"job":{"status":"SUCCESS","x":")" + std::string(5'000'000, 'x') + R"("}})";
    Story story;
    story.start();
    story.on(app::Answered{story.state.last_number, answer_of(200, big)});
    CHECK_FALSE(story.state.loaded.has_value());
    CHECK(story.state.busy());
    CHECK(story.count<app::ContinueSoon>() == 1);
    story.on(app::TimeToContinue{});
    REQUIRE(story.state.loaded.has_value());
    CHECK(story.state.loaded->document.received() == big);

    story.on(app::ReloadPressed{});
    story.on(app::Answered{story.state.last_number, answer_of(200, big + " ")});
    story.on(app::CancelPressed{});
    story.work_to_the_end();
    CHECK_FALSE(story.state.busy());
    CHECK(story.state.loaded->document.received() == big);
}

TEST_CASE("one press that leaves a changed field and means a button sends one request") {
    Story story;
    story.load(job_body("SUCCESS"));
    story.type(app::Field::kUserData, "marker");
    story.on(app::FieldLeft{app::Field::kUserData});
    CHECK(story.count<app::Send>() == 1);
    for (const app::Event& press :
         {app::Event(app::ReloadPressed{}), app::Event(app::LoadPressed{})}) {
        story.on(press);
        CHECK(story.count<app::Send>() == 0);
        CHECK(story.count<app::Abort>() == 0);
        CHECK(story.state.is_loading());
    }
    CHECK(story.state.pending->fresh);
    // Another token makes it another request.
    story.type_token("another-token");
    story.on(app::ReloadPressed{});
    CHECK(story.count<app::Send>() == 1);
}
