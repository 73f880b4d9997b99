#include "job/verdict.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "base/text.h"
#include "job/support/parse.h"

namespace {

const base::Zone kCentralEurope{120, "CEST"};
constexpr int64_t kNow_ms = 1436335214087;  // 130 s after the vendor's job was made

job::Verdict verdict_of(const std::string& members) {
    return job::verdict_of(test::job_of(members), kNow_ms, kCentralEurope);
}

std::string said(const job::Verdict& verdict) {
    return base::with_plain_spaces(verdict.headline + " | " + verdict.details);
}

}  // namespace

TEST_CASE("the vendor's own job: its verdict, with nothing against it") {
    const document::Document document = test::parsed(test::seed_body());
    const job::Verdict verdict = job::verdict_of(test::job_in(document), kNow_ms, kCentralEurope);
    CHECK((verdict.stage == job::Stage::kSucceeded));
    CHECK_FALSE(verdict.needs_attention);
    CHECK(said(verdict) ==
          "Succeeded in 1 min 8 s | 1 output · finished Wed 8 Jul 2015, 07:59:11 CEST");
    CHECK(verdict.contradictions.empty());
}

TEST_CASE("jobs and their sentences") {
    const struct {
        const char* members;
        const char* said;
    } cases[] = {
        {R"("status": "SUCCESS")", "Succeeded | "},
        {R"("status": "success", "outputs": [{}, {}, {}])", "Succeeded | 3 outputs"},
        {R"("status": "SUCCESS", "finished_at": 1436335151874)",
         "Succeeded | Finished Wed 8 Jul 2015, 07:59:11 CEST"},
        {R"("status": "SUCCESS", "created_at": 1436335151874, "finished_at": 1436335084087)",
         "Succeeded | Finished Wed 8 Jul 2015, 07:58:04 CEST"},
        {R"("status": "SUCCESS", "created_at": 0, "finished_at": 1436335084087)",
         "Succeeded | Finished Wed 8 Jul 2015, 07:58:04 CEST"},
        {R"("status": "PROCESSING", "percentage_completed": 42, "created_at": 1436335084087,
            "outputs": [{"percentage_completed": 61}, {"percentage_completed": 74},
                        {"percentage_completed": 9}, {"percentage_completed": 100}])",
         "Processing · 42 % | Output 3 of 4 is the slowest · running for 2 min 10 s"},
        {R"("status": "PROCESSING", "percentage_completed": "42.5",
            "outputs": [{"percentage_completed": 0}, {"percentage_completed": 0}])",
         "Processing · 42.5 % | 0 of 2 outputs done"},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 5}, {}])",
         "Processing | 2 outputs"},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 5}])",
         "Processing | 1 output"},
        {R"("status": "PROCESSING", "percentage_completed": 400)", "Processing | "},
        {R"("status": "PROCESSING", "created_at": 1336335084087)",
         "Processing | Created Sun 6 May 2012, 22:11:24 CEST"},
        {R"("status": "PROCESSING", "outputs": [])", "Processing | "},
        {R"("status": "SUCCESS", "created_at": 1436335084, "finished_at": 1436335151)",
         "Succeeded | Finished Sat 17 Jan 1970, 16:58:55 CEST"},
        {R"("status": "QUEUED", "created_at": 1436335176087, "outputs": [{}])",
         "Queued for 38 s | 1 output · created Wed 8 Jul 2015, 07:59:36 CEST"},
        {R"("status": "QUEUED")", "Queued | "},
        {R"("status": "FAILURE", "created_at": 1436335084087, "finished_at": 1436335096087,
            "outputs": [{"output_name": "audio_only", "percentage_completed": 100},
                        {"output_name": "film_720p", "percentage_completed": 0}])",
         "Failed after 12 s | 1 of 2 outputs done · output “film_720p” at 0 % · stopped Wed 8 Jul "
         "2015, 07:58:16 CEST"},
        {R"("status": "FAILURE", "outputs": [{}, {"output_name": "hd", "error_code": "0x1"}])",
         "Failed | 1 of 2 outputs failed"},
        {R"("status": "FAILURE", "created_at": 1436335084087, "finished_at": 1436335096087,
            "outputs": [{"percentage_completed": 100}, {"output_name": "hd",
            "percentage_completed": 3, "error_msg": " codec not supported. "}])",
         "Failed after 12 s | 1 of 2 outputs failed · stopped Wed 8 Jul 2015, 07:58:16 CEST"},
        {R"("status": "FAILURE", "error_msg": "m", "outputs": [{"error_msg": "no sound"}])",
         "Failed | 1 output"},
        {R"("status": "FAILURE", "error_msg": "the job's own", "outputs": [{}])",
         "Failed | 1 output"},
        {R"("status": "FAILURE", "error_code": "0x0050012")", "Failed | "},
        {R"("status": "FAILURE", "outputs": [{"error_msg": "a"}, {"error_msg": "b"}])",
         "Failed | All 2 outputs failed"},
        {R"("status": "FAILURE", "outputs": [{"error_msg": "a"}, {"error_msg": "a"}, {}])",
         "Failed | 2 of 3 outputs failed"},
        {R"("status": "SUCCESS", "outputs": [{"output_name": "hd", "error_msg": "oh"}, {}])",
         "Succeeded, but 1 of 2 outputs has an error | 2 outputs"},
        {R"("status": "SUCCESS", "outputs": [{"error_code": "1"}, {"error_code": "2"}, {}])",
         "Succeeded, but 2 of 3 outputs have errors | 3 outputs"},
        {R"("status": "SUCCESS", "outputs": [{"error_code": "1"}, {"error_code": "2"}])",
         "Succeeded, but all 2 outputs have errors | 2 outputs"},
        {R"("status": "SUCCESS", "error_msg": "oh")", "Succeeded, but the job reports an error | "},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335151874,
            "outputs": [{"percentage_completed": 40}])",
         "Succeeded, but its output is incomplete | 1 output · took 1 min 8 s · finished Wed 8 "
         "Jul 2015, 07:59:11 CEST"},
        {R"("status": "SUCCESS",
            "outputs": [{"percentage_completed": 100}, {"percentage_completed": 40}])",
         "Succeeded, but 1 of 2 outputs is incomplete | 2 outputs"},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 0}, {},
            {"percentage_completed": 40}])",
         "Succeeded, but 2 of 3 outputs are incomplete | 3 outputs"},
        {R"("status": "SUCCESS", "percentage_completed": 42)", "Succeeded, but incomplete | "},
        {R"("status": "PROCESSING", "percentage_completed": 42, "outputs": [{"status": "FAILURE"}])",
         "Processing · 42 %, but its output has an error | 1 output"},
        {R"("status": "QUEUED", "error_code": "1")", "Queued, but the job reports an error | "},
        {R"("status": "ARCHIVED", "outputs": [{"error_code": "1"}])",
         "ARCHIVED, but its output has an error | 1 output"},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 37}])",
         "Failed | Output 1 at 37 %"},
        {R"("status": "FAILURE", "outputs": [{}])", "Failed | 1 output"},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 1},
                                             {"percentage_completed": 2}])",
         "Failed | 0 of 2 outputs done"},
        {R"("status": "CANCELLED", "finished_at": 1436335151874, "outputs": [{}, {}])",
         "CANCELLED | 2 outputs · finished Wed 8 Jul 2015, 07:59:11 CEST"},
        {R"("status": "PAUSED", "created_at": 1436335084087)",
         "PAUSED | Created Wed 8 Jul 2015, 07:58:04 CEST"},
        {R"("status": 7, "id": "a")", "7 | "},
        {R"("id": "a")", "No status in this response | "},
        {R"("status": null)", "No status in this response | "},
        {R"("status": "")", "No status in this response | "},
        {R"("status": ["SUCCESS"])", "Unrecognised status | "},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(said(verdict_of(test.members)) == test.said);
    }
}

TEST_CASE("a headline needs no more than two lines of a phone, whatever the answer holds") {
    const std::string long_text(500, 'w');
    const std::string members[] = {
        R"("status": "FAILURE", "created_at": 1436335084087, "finished_at": 1436335151874,
           "error_msg": ")" +
            long_text + R"(", "outputs": [{"output_name": ")" + long_text +
            R"(", "error_msg": "other )" + long_text + "\"}, {}]",
        R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335151874,
           "outputs": [{"output_name": ")" +
            long_text + R"(", "error_msg": "x"}, {}])",
        R"("status": ")" + long_text + R"(", "outputs": [{"output_name": ")" + long_text +
            R"(", "error_msg": "x"}])",
        R"("status": "PROCESSING", "percentage_completed": 42.5,
           "outputs": [{"error_code": "1"}, {"error_code": "1"}, {}])",
        R"("status": "FAILURE", "error_code": ")" + long_text + "\"",
        R"("status": "token=hunter2hunter2hunter2hunter2")",
    };
    constexpr size_t kTwoLines = 52;
    for (const std::string& each : members) {
        CAPTURE(each);
        const std::string headline = verdict_of(each).headline;
        CHECK(base::shorten(headline, kTwoLines) == headline);
        CHECK(headline.find("hunter2") == std::string::npos);
    }
    CHECK(verdict_of("\"status\": \"" + long_text + "\"").headline == std::string(19, 'w') + "…");
}

TEST_CASE("attention is for a success that is not wholly one") {
    const struct {
        const char* members;
        bool needs_attention;
    } cases[] = {
        {R"("status": "SUCCESS")", false},
        {R"("status": "SUCCESS", "percentage_completed": 100,
            "outputs": [{"percentage_completed": 100}, {}])",
         false},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 40}])", true},
        {R"("status": "SUCCESS", "percentage_completed": 99)", true},
        {R"("status": "SUCCESS", "error_code": "1")", true},
        {R"("status": "SUCCESS", "error_msg": "oh")", true},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100, "error_msg": "oh"}])",
         true},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "updated_at": 1436335024087)", false},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 40}])", false},
        {R"("status": "PROCESSING", "outputs": [{"error_code": "1"}])", false},
        {R"("status": "QUEUED", "percentage_completed": 12)", false},
        {R"("status": "ARCHIVED", "percentage_completed": 12)", false},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(verdict_of(test.members).needs_attention == test.needs_attention);
    }
}

TEST_CASE("what happens next is told for every state") {
    const struct {
        const char* members;
        const char* next;
    } cases[] = {
        {R"("status": "QUEUED")",
         "Next: MediaHub starts the job when its turn comes. No action is needed until then."},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 100}, {}])",
         "Next: MediaHub continues until every output reaches 100 %. No action is needed until "
         "then."},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 100}])",
         "All outputs are ready. MediaHub is finalising the job."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100}])",
         "Download the outputs in time. MediaHub’s internal storage deletes files after 7 days "
         "unless configured otherwise."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 40}])",
         "Check output 1 before you use it."},
        {R"("status": "SUCCESS", "outputs": [{}, {"output_name": "hd", "error_code": "1"}])",
         "Check output “hd” before you use it."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100},
            {"output_name": "hd", "percentage_completed": 40, "error_code": "1"}])",
         "Check output “hd” before you use it."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 40}, {"error_code": "1"}])",
         "Check the outputs before you use them."},
        {R"("status": "SUCCESS", "error_code": "1")", "Check the outputs before you use them."},
        {R"("status": "FAILURE")", "The job won’t continue. See what you can do below."},
        {R"("status": "ARCHIVED")",
         "What happens next is unknown: MediaHub’s manual doesn’t explain this status."},
        {R"("status": null)", "Without a status, what happens next is unknown."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(base::with_plain_spaces(verdict_of(test.members).next) == test.next);
    }
}

TEST_CASE("what an answer says against itself is told") {
    const struct {
        const char* members;
        const char* sentences;  // joined by " / "
    } cases[] = {
        {R"("status": "SUCCESS", "percentage_completed": 100,
            "outputs": [{"percentage_completed": 100}])",
         ""},
        {R"("status": "SUCCESS", "outputs": [{"output_name": "MyTest",
            "percentage_completed": 40}])",
         "The status is SUCCESS, but output “MyTest” stopped at 40 %."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100},
            {"output_name": "b", "percentage_completed": 3}, {"percentage_completed": 5}])",
         "The status is SUCCESS, but 2 of 3 outputs are below 100 %; the lowest is output “b” at 3 "
         "%."},
        {R"("status": "SUCCESS", "percentage_completed": 42,
            "outputs": [{"percentage_completed": 40}])",
         "The status is SUCCESS, but output 1 stopped at 40 %."},
        {R"("status": "SUCCESS", "percentage_completed": 42)",
         "The status is SUCCESS, but percentage_completed is 42 %."},
        // The failures tell these, with what they mean.
        {R"("status": "SUCCESS", "error_code": "0x0000001", "error_msg": "Internal Error")", ""},
        {R"("status": "SUCCESS", "outputs": [{"output_name": "a", "status": "FAILURE"}])", ""},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 100},
            {"percentage_completed": 100}])",
         "The status is FAILURE, but every output is at 100 %."},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 100}])",
         "The status is FAILURE, but its only output is at 100 %."},
        {R"("status": "FAILURE", "percentage_completed": 100)",
         "The status is FAILURE, but percentage_completed is 100 %."},
        {R"("status": "FAILURE", "outputs": [{"percentage_completed": 100}, {}])", ""},
        {R"("status": "PROCESSING", "finished_at": 1436335151874)",
         "The status is PROCESSING, but finished_at is set."},
        {R"("status": "Queued", "finished_at": 1436335151874)",
         "The status is Queued, but finished_at is set."},
        {R"("status": "PROCESSING", "percentage_completed": 100)",
         "The status is PROCESSING, but percentage_completed is 100 %."},
        {R"("status": "PROCESSING", "percentage_completed": 99)", ""},
        {R"("status": "QUEUED", "percentage_completed": 0)", ""},
        {R"("status": "QUEUED", "started_at": 1436335084087)",
         "The status is QUEUED, but started_at is set."},
        {R"("status": "QUEUED", "outputs": [{"percentage_completed": 100}, {}])",
         "The status is QUEUED, but 1 of 2 outputs is at 100 %."},
        {R"("status": "X", "finished_at": 1436335814087)",
         "finished_at is 10 min in the future according to this computer’s clock."},
        {R"("status": "QUEUED", "percentage_completed": 12)",
         "The status is QUEUED, but percentage_completed is 12 %."},
        {R"("status": "X", "created_at": 1436335084087, "updated_at": 1436335079087)",
         "updated_at is 5 s earlier than created_at."},
        {R"("status": "X", "created_at": 1436335084087, "updated_at": 1436335079088)", ""},
        {R"("status": "X", "created_at": 1436335084087, "updated_at": 1436335084087)", ""},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335024087)",
         "finished_at is 1 min earlier than created_at."},
        {R"("status": "SUCCESS", "created_at": 1, "finished_at": 1436335024087)",
         "created_at and finished_at are more than a year apart, so no duration is shown."},
        {R"("status": "QUEUED", "created_at": 1436335814087)",
         "created_at is 10 min in the future according to this computer’s clock."},
        {R"("status": "QUEUED", "created_at": 1436335224087)", ""},
        {R"("status": "SUCCESS", "created_at": 1436335084)",
         "created_at (1436335084) is ambiguous: in milliseconds, MediaHub’s unit, it is "
         "Sat 17 Jan 1970, 16:58:55 CEST; in seconds it would be Wed 8 Jul 2015, 07:58:04 CEST."},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "started_at": 1436335083087,
            "finished_at": 1436335082087)",
         "started_at is 1 s earlier than created_at. / finished_at is 1 s earlier than started_at. "
         "/ finished_at is 2 s earlier than created_at."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const std::string told = base::join(verdict_of(test.members).contradictions, " / ");
        CHECK(base::with_plain_spaces(told) == test.sentences);
    }
}

TEST_CASE("the time left and relative times are among the details") {
    const job::Job running = test::job_of(R"("status": "PROCESSING", "created_at": 1436335084087)");
    CHECK(said(job::verdict_of(running, kNow_ms, kCentralEurope,
                               "4–6 min left, based on the last 90 s")) ==
          "Processing | Running for 2 min 10 s · 4–6 min left, based on the last 90 s");
    const job::Job done = test::job_of(R"("status": "SUCCESS", "finished_at": 1436335151874)");
    const words::TimeStyle relative{kCentralEurope, true};
    CHECK(said(job::verdict_of(done, kNow_ms, relative, "4–6 min left")) ==
          "Succeeded | Finished 1 min ago");
}

TEST_CASE("how far a job is follows from its stage where it does not say so") {
    const auto percent = [](const char* members) {
        return job::percent_done(test::job_of(members));
    };
    CHECK(percent(R"("status": "SUCCESS", "percentage_completed": 42)") == 42);
    CHECK(percent(R"("status": "SUCCESS")") == 100);
    CHECK(percent(R"("status": "QUEUED")") == 0);
    CHECK_FALSE(percent(R"("status": "PROCESSING")").has_value());
    CHECK_FALSE(percent(R"("status": "FAILED")").has_value());
}

TEST_CASE("the exact times are those that the answer has") {
    const auto times = [](const char* members) {
        return base::with_plain_spaces(job::exact_times(test::job_of(members)));
    };
    CHECK(times(R"("status": "QUEUED")").empty());
    const std::string created = times(R"("status": "SUCCESS", "created_at": 1436335084087)");
    const std::string finished = times(R"("status": "SUCCESS", "finished_at": 1436335151874)");
    CHECK(created.find("1436335084087 ms since 1970") != std::string::npos);
    CHECK(
        times(
            R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335151874)") ==
        created + "; " + finished);
}
