#include "job/verdict.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "job/support/parse.h"

namespace {

const base::Zone kCentralEurope{120, "CEST"};
constexpr int64_t kNow_ms = 1436335214087;  // 130 s after the vendor's job was made

job::Verdict verdict_of(const std::string& members) {
    return job::verdict_of(test::job_of(members), kNow_ms, kCentralEurope);
}

std::string said(const job::Verdict& verdict) {
    return verdict.headline + " | " + verdict.details;
}

}  // namespace

TEST_CASE("the vendor's own job: its verdict and its contradiction") {
    const document::Document document = test::parsed(test::seed_body());
    const job::Verdict verdict = job::verdict_of(test::job_in(document), kNow_ms, kCentralEurope);
    CHECK((verdict.stage == job::Stage::kSucceeded));
    CHECK(verdict.headline == "Succeeded in 1 min 8 s");
    CHECK(verdict.details == "1 output · finished Wed 8 Jul 2015, 07:59:11 CEST");
    CHECK(verdict.contradictions ==
          std::vector<std::string>{"updated_at lies 502 ms before created_at."});
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
         "Processing · 42 % | Output 3 of 4 is slowest · running for 2 min 10 s"},
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
         "Failed after 12 s | 1 of 2 outputs done · output `film_720p` at 0 % · stopped Wed 8 Jul "
         "2015, 07:58:16 CEST"},
        {R"("status": "FAILURE", "outputs": [{}, {"output_name": "hd", "error_code": "0x1"}])",
         "Failed: output `hd` – error 0x1 | 2 outputs"},
        {R"("status": "FAILURE", "created_at": 1436335084087, "finished_at": 1436335096087,
            "outputs": [{"percentage_completed": 100}, {"output_name": "hd",
            "percentage_completed": 3, "error_msg": " codec not supported. "}])",
         "Failed after 12 s: output `hd` – codec not supported | 1 of 2 outputs done · stopped Wed "
         "8 Jul 2015, 07:58:16 CEST"},
        {R"("status": "FAILURE", "error_msg": "m", "outputs": [{"error_msg": "no sound"}])",
         "Failed: m · output 1 – no sound | 1 output"},
        {R"("status": "FAILURE", "error_msg": "No sound.", "outputs": [{"error_msg": "No sound"}])",
         "Failed: output 1 – No sound | 1 output"},
        {R"("status": "FAILURE", "error_msg": "the job's own", "outputs": [{}])",
         "Failed: the job's own | 1 output"},
        {R"("status": "FAILURE", "error_msg": "\n first line. \n second", "outputs": [{}])",
         "Failed: first line | 1 output"},
        {R"("status": "FAILURE", "error_code": "0x0050012")", "Failed: error 0x0050012 | "},
        {R"("status": "FAILURE", "error_msg": "Internal Error",
            "outputs": [{"error_msg": "a"}, {}, {"error_msg": "b"}])",
         "Failed: Internal Error · 2 of 3 outputs failed | 3 outputs"},
        {R"("status": "FAILURE", "outputs": [{"error_msg": "a"}, {"error_msg": "b"}])",
         "Failed: all 2 outputs failed | 2 outputs"},
        {R"("status": "FAILURE", "outputs": [{"error_msg": "a"}, {"error_msg": "a"}, {}])",
         "Failed: 2 of 3 outputs – a | 3 outputs"},
        {R"("status": "FAILURE", "outputs": [{"status": "FAILURE"}, {"status": "FAILURE"}])",
         "Failed: all 2 outputs failed | 2 outputs"},
        {R"("status": "FAILURE", "outputs": [{"status": "FAILURE", "percentage_completed": 100},
                                             {"status": "FAILURE", "percentage_completed": 0}])",
         "Failed: all 2 outputs failed | 1 of 2 outputs done"},
        {R"("status": "FAILURE", "outputs": [{"output_name": "ftp://me:hunter2@host",
            "error_msg": "cannot write ftp://me:hunter2@host"}])",
         "Failed: output `ftp://•••@host` – cannot write ftp://•••@host | 1 output"},
        {R"("status": "SUCCESS", "outputs": [{"output_name": "hd", "error_msg": "oh"}, {}])",
         "Succeeded, but output `hd` reports an error | 2 outputs"},
        {R"("status": "SUCCESS", "outputs": [{"error_code": "1"}, {"error_code": "2"}, {}])",
         "Succeeded, but 2 of 3 outputs report errors | 3 outputs"},
        {R"("status": "SUCCESS", "error_msg": "oh")", "Succeeded, but the job reports an error | "},
        {R"("status": "PROCESSING", "percentage_completed": 42, "outputs": [{"status": "FAILURE"}])",
         "Processing · 42 %, but output 1 reports an error | 1 output"},
        {R"("status": "QUEUED", "error_code": "1")", "Queued, but the job reports an error | "},
        {R"("status": "ARCHIVED", "outputs": [{"error_code": "1"}])",
         "ARCHIVED, but output 1 reports an error | 1 output"},
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
        {R"("id": "a")", "No status in this answer | "},
        {R"("status": null)", "No status in this answer | "},
        {R"("status": "")", "No status in this answer | "},
        {R"("status": ["SUCCESS"])", "The status is not a word | "},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(said(verdict_of(test.members)) == test.said);
    }
}

TEST_CASE("a status as long as a book is cut") {
    const job::Verdict verdict = verdict_of("\"status\": \"" + std::string(300, 'S') + "\"");
    CHECK(verdict.headline == std::string(59, 'S') + "…");
}

TEST_CASE("a reason as long as a book is cut") {
    const job::Verdict verdict = verdict_of(R"("status": "FAILURE", "outputs": [{"error_msg": ")" +
                                            std::string(300, 'x') + "\"}]");
    CHECK(verdict.headline == "Failed: output 1 – " + std::string(79, 'x') + "…");
}

TEST_CASE("a headline stays short, whatever the answer holds, and no cut leaves half a password") {
    const std::string long_text(500, 'w');
    const std::string members[] = {
        R"("status": "FAILURE", "created_at": 1436335084087, "finished_at": 1436335151874,
           "error_msg": ")" +
            long_text + R"(", "outputs": [{"output_name": ")" + long_text +
            R"(", "error_msg": "other )" + long_text + "\"}, {}]",
        R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335151874,
           "outputs": [{"output_name": ")" +
            long_text + R"(", "error_msg": "x"}])",
        R"("status": ")" + long_text + R"(", "outputs": [{"output_name": ")" + long_text +
            R"(", "error_msg": "x"}])",
        R"("status": "FAILURE", "error_code": ")" + long_text + "\"",
        R"("status": "FAILURE", "error_msg": ")" + std::string(60, 'w') +
            R"( ftp://me:hunter2hunter2hunter2hunter2@host/path")",
    };
    for (const std::string& each : members) {
        CAPTURE(each);
        const std::string headline = verdict_of(each).headline;
        CHECK(base::shorten(headline, 160) == headline);
        CHECK(headline.find("hunter2") == std::string::npos);
    }
}

TEST_CASE("what happens next is told for every state") {
    const struct {
        const char* members;
        const char* next;
    } cases[] = {
        {R"("status": "QUEUED")",
         "Next: MediaHub starts it when its turn comes; there is nothing to do until then."},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 100}, {}])",
         "Next: MediaHub goes on until every output stands at 100 %; there is nothing to do until "
         "then."},
        {R"("status": "PROCESSING", "outputs": [{"percentage_completed": 100}])",
         "Next: every output is made; MediaHub still has to finish the job."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100}])",
         "Nothing more will happen: the outputs can be used. MediaHub's own storage deletes files "
         "after 7 days unless it is told otherwise."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 40}])",
         "Nothing more will happen: check the outputs before you use them."},
        {R"("status": "SUCCESS", "outputs": [{"error_code": "1"}])",
         "Nothing more will happen: check the outputs before you use them."},
        {R"("status": "FAILURE")",
         "Nothing more will happen by itself: what can be done stands below."},
        {R"("status": "ARCHIVED")",
         "What happens next is not known: MediaHub's manual does not explain this status."},
        {R"("status": null)", "What happens next is not known without a status."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(verdict_of(test.members).next == test.next);
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
         "The status is SUCCESS, but output `MyTest` stands at 40 %."},
        {R"("status": "SUCCESS", "outputs": [{"percentage_completed": 100},
            {"output_name": "b", "percentage_completed": 3}, {"percentage_completed": 5}])",
         "The status is SUCCESS, but 2 of 3 outputs are below 100 %, output `b` at 3 %."},
        {R"("status": "SUCCESS", "percentage_completed": 42)",
         "The status is SUCCESS, but percentage_completed is 42 %."},
        {R"("status": "SUCCESS", "error_code": "0x0000001", "error_msg": "Internal Error")",
         "The status is SUCCESS, but error_code is 0x0000001."},
        {R"("status": "SUCCESS", "error_msg": "oh")",
         "The status is SUCCESS, but error_msg is set."},
        {R"("status": "SUCCESS", "outputs": [{"output_name": "a", "status": "FAILURE"}])",
         "The status is SUCCESS, but output `a` reports an error."},
        {R"("status": "SUCCESS", "outputs": [{"error_code": "1"}, {"error_code": "2"}])",
         "The status is SUCCESS, but 2 of 2 outputs report errors, the first of them output 1."},
        {R"("status": "SUCCESS", "error_code": "token=hunter2")",
         "The status is SUCCESS, but error_code is token=•••."},
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
         "The status is QUEUED, but 1 of 2 outputs are at 100 %."},
        {R"("status": "X", "finished_at": 1436335814087)",
         "finished_at lies 10 min in the future by this computer's clock."},
        {R"("status": "QUEUED", "percentage_completed": 12)",
         "The status is QUEUED, but percentage_completed is 12 %."},
        {R"("status": "X", "created_at": 1436335084087, "updated_at": 1436335083585)",
         "updated_at lies 502 ms before created_at."},
        {R"("status": "X", "created_at": 1436335084087, "updated_at": 1436335084087)", ""},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "finished_at": 1436335024087)",
         "finished_at lies 1 min before created_at."},
        {R"("status": "SUCCESS", "created_at": 0, "finished_at": 1436335024087)",
         "created_at and finished_at lie more than a year apart, so no duration is shown."},
        {R"("status": "QUEUED", "created_at": 1436335814087)",
         "created_at lies 10 min in the future by this computer's clock."},
        {R"("status": "QUEUED", "created_at": 1436335224087)", ""},
        {R"("status": "SUCCESS", "created_at": 1436335084)",
         "created_at (1436335084) is ambiguous: in milliseconds, as MediaHub writes times, it is "
         "Sat 17 Jan 1970, 16:58:55 CEST; in seconds it would be Wed 8 Jul 2015, 07:58:04 CEST."},
        {R"("status": "SUCCESS", "created_at": 1436335084087, "started_at": 1436335083087,
            "finished_at": 1436335082087)",
         "started_at lies 1 s before created_at. / finished_at lies 1 s before started_at. / "
         "finished_at lies 2 s before created_at."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(base::join(verdict_of(test.members).contradictions, " / ") == test.sentences);
    }
}

TEST_CASE("the time left and relative times stand among the details") {
    const job::Job running = test::job_of(R"("status": "PROCESSING", "created_at": 1436335084087)");
    CHECK(job::verdict_of(running, kNow_ms, kCentralEurope, "4–6 min left, from the last 90 s")
              .details == "Running for 2 min 10 s · 4–6 min left, from the last 90 s");
    const job::Job done = test::job_of(R"("status": "SUCCESS", "finished_at": 1436335151874)");
    const base::TimeStyle relative{kCentralEurope, true};
    CHECK(job::verdict_of(done, kNow_ms, relative, "4–6 min left").details == "Finished 1 min ago");
}
