// The support report and the evidence file, of everything that the page can show.
#include "app/evidence.h"

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
            "SHA-256: d1558064e03a4fb6cc876a26ed7bb7835e1d96d335df41a7945b73fab0286f2f\n"
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
          "API code: 0x0000003\n", "API message: Invalid access token\n",
          "Response: HTTP 403 Forbidden\n", "$MEDIAHUB_TOKEN"}) {
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

TEST_CASE("the evidence of a job is saved as one file, without its credentials and the token") {
    Story story;
    story.on(app::Started{.browser = "Test browser"});
    story.start("65d4b3f014ea67a7cad6d003");
    api::Answer answer = at_a_known_time(answer_of(200, kFailedJob));
    answer.headers.emplace_back("x-echo", std::string("Bearer ") + kToken);
    story.answer(std::move(answer));
    story.on(app::EvidenceSaved{1708438700000});
    const app::SaveFile& file = story.saved();
    CHECK(file.name == "evidence-65d4b3f014ea67a7cad6d003.html");
    CHECK(file.media_type == "text/html");
    CHECK(story.state.announcement == "Saved evidence-65d4b3f014ea67a7cad6d003.html");
    for (const char* part :
         {"Saved 2024-02-20T14:18:20.000Z by Jobglass", "<h1>Failed after 12 s</h1>",
          "<td data-label=\"Name\">hd</td>", "Test browser", "200 OK",
          "d1558064e03a4fb6cc876a26ed7bb7835e1d96d335df41a7945b73fab0286f2f",
          "<li>$.job.outputs[1].error_msg</li>"}) {
        CAPTURE(std::string(part));
        CHECK(has(file.bytes, part));
    }
    CHECK_FALSE(has(file.bytes, kToken));
    CHECK_FALSE(has(file.bytes, "me:secret"));
}

TEST_CASE("the evidence of a problem, alone and beside the job that it left on the screen") {
    const auto refused = [] { return at_a_known_time(answer_of(403, R"({"error":"no"})")); };
    Story alone;
    alone.start();
    alone.answer(refused());
    alone.on(app::EvidenceSaved{1});
    CHECK(has(alone.saved().bytes, "<h1>" + alone.problem_title() + "</h1>"));
    CHECK(has(alone.saved().bytes, "403 Forbidden"));

    Story beside;
    beside.load(seed_body());
    beside.on(app::ReloadPressed{});
    beside.answer(refused());
    REQUIRE(beside.state.failed_load);
    beside.on(app::EvidenceSaved{1});
    CHECK(has(beside.saved().bytes, "<h1>" + beside.state.failed_load->problem.title + "</h1>"));
    CHECK(has(beside.saved().bytes, "{&quot;error&quot;:&quot;no&quot;}</pre>"));
    CHECK(has(beside.saved().bytes, "<td>200 OK</td>"));  // the earlier request
}

TEST_CASE("the evidence tells how the responses changed, credentials masked before they are cut") {
    Story story;
    story.load(R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":"PROCESSING"}})");
    story.on(app::ReloadPressed{});
    story.answer(answer_of(200, R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","status":"SUCCESS",)"
                                R"("user_data":")" +
                                    std::string(190, 'x') +
                                    R"( ftp://me:secretpassword@host/x"}})"));
    story.on(app::EvidenceSaved{1});
    const std::string& html = story.saved().bytes;
    CHECK(has(html, "<td data-label=\"Changes\">first response</td>"));
    CHECK(has(html, "<td data-label=\"Changes\">2 changes</td>"));
    CHECK(has(html, "<td data-label=\"Path\">$.job.status</td>"));
    CHECK_FALSE(has(html, "secretpass"));
}

TEST_CASE("an evidence file is opened again, and says what it is") {
    Story story;
    story.start("65d4b3f014ea67a7cad6d003");
    story.answer(at_a_known_time(answer_of(200, kFailedJob)));
    story.on(app::EvidenceSaved{1708438700000});
    const std::string html = story.saved().bytes;

    Story again;
    again.on(app::BodyOpened{{app::SourceKind::kFile, "evidence.html", 1708439999000},
                             html,
                             app::OpeningFault::kNone,
                             1708440000000});
    REQUIRE(again.state.loaded);
    REQUIRE(again.state.loaded->job);
    const app::Source& source = again.state.loaded->exchange.source;
    CHECK(source.kind == app::SourceKind::kEvidence);
    CHECK(source.masked == 1);
    CHECK(source.modified_ms == 1708438600000);
    CHECK(app::name_of(source) == "evidence.html");
    CHECK(again.state.loaded->job->error_msg.presence == job::Presence::kAbsent);
    CHECK(has(again.state.loaded->document.bytes, "ftp://•••@host/x"));
    CHECK(has(app::support_report(again.state), "Source: evidence.html\n"));
}
