#include <doctest/doctest.h>

#include "app/support/story.h"

using namespace story;

namespace {

std::vector<std::string> remarks_after(api::Answer answer, bool xml = false) {
    Story story;
    if (xml) story.on(app::FormatChosen{api::BodyFormat::kXml});
    story.start();
    story.answer(std::move(answer));
    REQUIRE(story.state.loaded->job.has_value());
    return story.state.loaded->remarks;
}

}  // namespace

TEST_CASE("how a response differs from what was asked for is said") {
    using Remarks = std::vector<std::string>;
    const std::string job = R"({"id":"559cbbec14ea67a7cad6c7d8","status":"SUCCESS","outputs":[]})";
    const std::string other = R"({"id":"b","status":"SUCCESS","outputs":[]})";
    CHECK(remarks_after(answer_of(200, job_body("SUCCESS"))).empty());
    CHECK(remarks_after(answer_of(200, job)).empty());
    CHECK(remarks_after(answer_of(200, job_body("SUCCESS", kOtherJobId))) ==
          Remarks{"You asked for job 559cbbec14ea67a7cad6c7d8, but the API returned job "
                  "559cbbec14ea67a7cad6c7d9. What you see is the latter."});
    CHECK(remarks_after(answer_of(200, "[" + other + "," + job + "]")) ==
          Remarks{"The response is a list of 2 jobs. This is the one with the requested ID."});
    CHECK(remarks_after(answer_of(200, "{\"jobs\":[" + other + "," + other + "]}")).back() ==
          "The response is a list of 2 jobs, none with the requested ID. This is the first one.");
    CHECK(remarks_after(answer_of(200, "[" + job + "]")) == Remarks{"The job was found at $[0]."});
    CHECK(remarks_after(answer_of(200, "{\"data\":" + job + "}")) ==
          Remarks{"The job was found at $.data."});
    const std::string xml = "<job><id>559cbbec14ea67a7cad6c7d8</id></job>";
    CHECK(remarks_after(answer_of(200, xml, "application/xml"), true).empty());
    CHECK(remarks_after(answer_of(200, xml, "application/xml")) ==
          Remarks{"You asked for JSON, but the API returned XML."});
    CHECK(remarks_after(answer_of(200, job), true) ==
          Remarks{"You asked for XML, but the API returned JSON."});
    api::Answer redirected = answer_of(200, job);
    redirected.url = "https://elsewhere.example/v1/jobs/559cbbec14ea67a7cad6c7d8";
    CHECK(remarks_after(redirected) == Remarks{"The API redirected from https://api.xvid.com to "
                                               "https://elsewhere.example, which sent this "
                                               "response."});
}

TEST_CASE("asked for again, a job does not turn into another one") {
    Story story;
    story.load(job_body("PROCESSING"));
    story.on(app::Woken{true});
    story.answer(answer_of(200, job_body("SUCCESS", kOtherJobId)));
    CHECK(story.state.loaded->job->status.value == "PROCESSING");
    CHECK(story.state.live.trouble->title == "The API returned another job");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, job_body("SUCCESS", kOtherJobId)));
    CHECK(story.state.loaded->job->status.value == "PROCESSING");
    CHECK(story.state.failed_load->problem.explanation ==
          "It was asked for job 559cbbec14ea67a7cad6c7d8 and returned job "
          "559cbbec14ea67a7cad6c7d9. The response was ignored.");
}
