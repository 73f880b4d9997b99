// The explanations of keys are loaded once, with the first job.
#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

constexpr const char* kText = "job/status\tThe state of the job.\tA page\n";

size_t asked(const Story& story) {
    return story.count<app::LoadKeyMeanings>();
}

}  // namespace

TEST_CASE("the first job that is shown asks for the meanings of keys, and no other") {
    Story story;
    story.start();
    CHECK(asked(story) == 0);
    story.answer(answer_of(404, "{}"));
    CHECK(asked(story) == 0);
    story.load(job_body("PROCESSING"));
    CHECK(asked(story) == 1);
    story.on(app::Woken{true, false, true});
    story.answer(answer_of(200, job_body("SUCCESS")));
    CHECK(asked(story) == 0);
    story.load(job_body("SUCCESS", kOtherJobId));
    CHECK(asked(story) == 0);
}

TEST_CASE("a job asks for the meanings of keys whatever it comes from") {
    for (const app::SourceKind kind : {app::SourceKind::kFile, app::SourceKind::kPaste}) {
        Story story;
        story.on(
            app::BodyOpened{{kind, "job.json"}, job_body("SUCCESS"), app::OpeningFault::kNone, 1});
        CHECK(asked(story) == 1);
    }
}

TEST_CASE("keys are explained from when their meanings were loaded") {
    Story story;
    story.load(job_body("SUCCESS"));
    CHECK(story.state.key_table.explained("job/status").empty());
    story.on(app::KeyMeaningsLoaded{kText});
    CHECK(story.state.key_table.explained("job/status") ==
          "The state of the job. Source: MediaHub’s manual, “A page”.");
    CHECK(story.effects.empty());
}
