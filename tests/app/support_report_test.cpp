#include "app/support_report.h"

#include <doctest/doctest.h>

#include "app/support/story.h"
#include "base/no_break.h"
#include "base/version.h"
#include "words/numbers.h"

using namespace story;

namespace {

const char* const kFailedJob =
    R"({"job":{"id":"65d4b3f014ea67a7cad6d003","status":"FAILURE","created_at":1708438512212,)"
    R"("finished_at":1708438524212,"updated_at":1708438505212,"outputs":[{"percentage_completed":100},)"
    R"({"output_name":"hd","error_code":"0x0050012",)"
    R"("error_msg":"cannot write ftp://me:secret@host/x\nDetail 2"}]}})";

api::Answer at_a_known_time(api::Answer answer) {
    answer.received_at_ms = 1708438600000;
    answer.duration_ms = 90;
    answer.status_text = answer.status == 200 ? "OK" : "";
    return answer;
}

std::string report_of(api::Answer answer) {
    Story story;
    story.start("65d4b3f014ea67a7cad6d003");
    story.answer(at_a_known_time(std::move(answer)));
    story.on(app::ReportCopied{});
    CHECK(story.copied().what == "support report");
    return story.copied().text;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the report on a failed job") {
    CHECK(
        report_of(answer_of(200, kFailedJob)) ==
        "Jobglass support report\n"
        "\n"
        "Jobglass version: " +
            std::string(base::kVersion) +
            "\n"
            "Job: 65d4b3f014ea67a7cad6d003\n"
            "As of: 2024-02-20T14:16:40.000Z by this computer’s clock\n"
            "Status: FAILURE\n"
            "Summary: Failed after 12 s\n"
            "Details: 1 of 2 outputs failed · stopped Tue 20 Feb 2024, 14:15:24 UTC\n"
            "Created: 2024-02-20T14:15:12.212Z (1708438512212)\n"
            "Finished: 2024-02-20T14:15:24.212Z (1708438524212)\n"
            "Updated: 2024-02-20T14:15:05.212Z (1708438505212)\n"
            "\n"
            "Failure of output “hd”\n"
            "Code: 0x0050012\n"
            "Message: cannot write ftp://•••@host/x\n"
            "    Detail 2\n"
            "Meaning: MediaHub’s manual doesn’t explain this code.\n"
            "Likely cause: Unknown. See the message. The code’s prefix marks a job error.\n"
            "Next step: Check that the input file plays and that the preset suits it. Then submit "
            "the job again. If it fails again, give Xvid support the job ID and this code.\n"
            "Retry: Unknown. Retry once to see if it recurs.\n"
            "\n"
            "Contradictions in the response\n"
            "- updated_at is 7 s earlier than created_at.\n"
            "\n"
            "Request and response\n"
            "API address: https://api.xvid.com/v1\n"
            "Request: GET https://api.xvid.com/v1/jobs/65d4b3f014ea67a7cad6d003?format=json\n"
            "Response: HTTP 200 OK\n"
            "Size: " +
            base::with_plain_spaces(
                words::format_bytes(static_cast<int64_t>(std::string(kFailedJob).size()))) +
            "\n"
            "Time: 90 ms\n"
            "cURL: curl --compressed -H \"Authorization: Bearer $MEDIAHUB_TOKEN\" -H 'Accept: "
            "application/json' "
            "'https://api.xvid.com/v1/jobs/65d4b3f014ea67a7cad6d003?format=json'\n");
}

TEST_CASE("the report tells times in the user's zone too, and by what others find the request") {
    Story story;
    story.state.zone = {60, "CET"};
    story.start("65d4b3f014ea67a7cad6d003");
    api::Answer answer = at_a_known_time(answer_of(
        200, R"({"job":{"status":"SUCCESS","created_at":1708438512212,"started_at":1708438513000,)"
             R"("pipeline":{"id":"p1"},"input":{"file":{"id":"f1"}},"error_msg":"oh"}})"));
    answer.headers.push_back({"x-request-id", "req-7"});
    answer.headers.push_back({"CF-Ray", "ray-9"});
    answer.headers.push_back({"set-cookie", "session=1"});
    story.answer(std::move(answer));
    story.on(app::ReportCopied{});
    const std::string report = story.copied().text;
    for (const char* part :
         {"As of: 2024-02-20T14:16:40.000Z, Tue 20 Feb 2024, 15:16:40 CET by this computer’s "
          "clock\n",
          "Pipeline: p1\n", "Input file: f1\n",
          "Started: 2024-02-20T14:15:13.000Z, Tue 20 Feb 2024, 15:15:13 CET (1708438513000)\n",
          "X-Request-Id: req-7\n", "CF-Ray: ray-9\n", "Effect: The job still succeeded.\n"}) {
        CAPTURE(part);
        CHECK(has(report, part));
    }
    CHECK_FALSE(has(report, "session=1"));
}

TEST_CASE("the report on a refused token") {
    const std::string report = report_of(answer_of(
        403, R"({"error":{"error_code":"0x0000003","error_message":"Invalid access token"}})"));
    for (const char* part :
         {"Job: 65d4b3f014ea67a7cad6d003\n", "Problem: The access token was rejected\n",
          "API code: 0x0000003\n", "API message: Invalid access token\n", "Response: HTTP 403\n",
          "$MEDIAHUB_TOKEN"}) {
        CAPTURE(part);
        CHECK(has(report, part));
    }
    CHECK_FALSE(has(report, "Status:"));
}

TEST_CASE("the report where no answer came says so") {
    for (const api::Transport transport : {api::Transport::kTimedOut, api::Transport::kFailed}) {
        const std::string report = report_of(transport_of(transport));
        CHECK(has(report, "Response: none that this page can read\n"));
        CHECK(has(report, "\nProblem: "));
        CHECK(has(report, "\nExplanation: "));
    }
}

TEST_CASE("the token is in no report, not even where the answer repeats it") {
    const std::string echo = std::string("Bad token ") + kToken + " (" + kToken + ")";
    const std::string reports[] = {
        report_of(answer_of(200, R"({"job":{"status":"FAILURE","error_msg":")" + echo + R"("}})")),
        report_of(answer_of(400, R"({"error":{"error_message":")" + echo + R"("}})"))};
    for (const std::string& report : reports) {
        CHECK_FALSE(has(report, kToken));
        CHECK(has(report, "Bad token ••• (•••)"));
    }
}

TEST_CASE("there is nothing to report before the first answer") {
    Story story;
    story.on(app::ReportCopied{});
    CHECK(story.effects.empty());
    story.start();
    CHECK(app::support_report(story.state).empty());
}
