#include <doctest/doctest.h>

#include "document/path/paths.h"
#include "job/error_codes.h"
#include "job/failures.h"
#include "job/support/parse.h"

namespace {

constexpr const char* kUnknownCode = "MediaHub’s manual doesn’t explain this code.";

}  // namespace

TEST_CASE("codes are known with and without 0x, others are not") {
    const struct {
        const char* code;
        const char* meaning;  // null: not known
    } cases[] = {
        {"0x0000001", "Internal Error: something went wrong inside MediaHub."},
        {"0X0000003", "Invalid access token: the token is wrong or has expired."},
        {"0x0050001", "Invalid Input: MediaHub rejected what was submitted for the job."},
        {"0050001", "Invalid Input: MediaHub rejected what was submitted for the job."},
        {" 0x0050005 ", "Job does not exist: there is no job with this ID."},
        {"0060001", "Invalid Input: MediaHub rejected what was submitted for a file."},
        {"0060002", "Requested file does not exist."},
        {"0x0170001", "Invalid Input: MediaHub rejected what was submitted for a pipeline."},
        {"0x0170002", "Pipeline does not exist: there is no pipeline with this ID."},
        {"0x0230001", "Invalid Input: MediaHub rejected what was submitted for a file."},
        {"0x0230002", "Requested file does not exist."},
        {"0x0050012", nullptr},
        {"50001", nullptr},
        {"", nullptr},
        {"0x", nullptr},
    };
    for (const auto& test : cases) {
        CAPTURE(test.code);
        const job::ErrorMeaning* known = job::explain_error_code(test.code);
        REQUIRE((known != nullptr) == (test.meaning != nullptr));
        if (known != nullptr) {
            CHECK(known->meaning == test.meaning);
            CHECK_FALSE(known->likely_cause.empty());
            CHECK_FALSE(known->what_to_do.empty());
            CHECK_FALSE(known->source.empty());
        }
    }
}

TEST_CASE("a failure is told with its place, its meaning and the next step") {
    const struct {
        const char* members;
        std::vector<std::vector<const char*>> failures;  // where, code, message, meaning
    } cases[] = {
        {R"("status": "SUCCESS", "error_code": null)", {}},
        {R"("status": "PROCESSING")", {}},
        {R"("status": "FAILURE", "error_code": "0x0000001", "error_msg": "Internal Error")",
         {{"", "0x0000001", "Internal Error",
           "Internal Error: something went wrong inside MediaHub."}}},
        {R"("status": "FAILURE", "error_code": "0x0050012", "error_msg": "No video track")",
         {{"", "0x0050012", "No video track", kUnknownCode}}},
        {R"("status": "FAILURE", "error_code": 12)", {{"", "12", "", kUnknownCode}}},
        {R"("status": "FAILURE", "error_msg": "broken")",
         {{"", "", "broken", "The response has a message, but no code to look up."}}},
        {R"("status": "FAILURE", "error_code": "")",
         {{"", "", "", "The response has neither a code nor a message for this failure."}}},
        {R"("status": "SUCCESS", "error_code": "0x1")", {{"", "0x1", "", kUnknownCode}}},
        {R"("status": "FAILURE", "outputs": [{}, {"output_name": "hd", "error_code": "9",
            "error_msg": "codec"}])",
         {{"output “hd”", "9", "codec", kUnknownCode}}},
        {R"("status": "FAILURE", "error_msg": "m", "outputs": [{"status": "failure"}])",
         {{"", "", "m", "The response has a message, but no code to look up."},
          {"output 1", "", "", "The response has neither a code nor a message for this failure."}}},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const std::vector<job::Failure> failures =
            job::failures_of(test::job_of(test.members)).listed;
        REQUIRE(failures.size() == test.failures.size());
        for (size_t index = 0; index < failures.size(); ++index) {
            CHECK(failures[index].where == test.failures[index][0]);
            CHECK(failures[index].code == test.failures[index][1]);
            CHECK(failures[index].message == test.failures[index][2]);
            CHECK(failures[index].meaning == test.failures[index][3]);
            CHECK_FALSE(failures[index].what_to_do.empty());
        }
    }
}

TEST_CASE("a failure points at the code, else at the message, else at the status") {
    const struct {
        const char* members;
        const char* path;
    } cases[] = {
        {R"("status": "FAILURE", "error_code": "1", "error_msg": "m")", "$.job.error_code"},
        {R"("status": "FAILURE", "error_code": null, "error_msg": "m")", "$.job.error_msg"},
        {R"("status": "FAILURE", "error_code": null)", "$.job.status"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const document::Document document =
            test::parsed("{\"job\": {" + std::string(test.members) + "}}");
        const auto failures = job::failures_of(test::job_in(document)).listed;
        REQUIRE(failures.size() == 1);
        CHECK(document::json_path(document, failures[0].node()) == test.path);
    }
}

TEST_CASE("what to do follows what became of the job, and asks for a code where there is one") {
    const std::string again =
        "Check that the input file plays and that the preset suits it. Then submit the job again. "
        "If it fails again, give Xvid support the job ID";
    const struct {
        const char* members;
        std::string steps;
    } cases[] = {
        {R"("status":"FAILURE","error_code":"7")", again + " and this code."},
        {R"("status":"FAILURE","error_code":"0x0050005")", again + " and this code."},
        {R"("status":"FAILURE")", again + "."},
        {R"("status":"ARCHIVED","error_msg":"m")", again + "."},
        {R"("status":"SUCCESS","error_code":"7")",
         "Check the outputs. If you can’t use one, submit the job again."},
        {R"("status":"PROCESSING","outputs":[{"error_msg":"m"}])",
         "Wait until the job ends, then check its outputs."},
        {R"("status":"QUEUED","error_msg":"m")",
         "Wait until the job ends, then check its outputs."},
        {R"("status":"SUCCESS","error_code":"0x0000001")",
         "Submit the job again. If it fails again, give Xvid support the job ID."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        CHECK(job::failures_of(test::job_of(test.members)).listed.at(0).what_to_do == test.steps);
    }
}

TEST_CASE("likely cause and the use of a retry are told, and what is not known is said") {
    const struct {
        const char* members;
        const char* likely_cause;
        const char* retry;
    } cases[] = {
        {R"("error_code": "0x0000001")", "Probably an error in the service, not in your input.",
         "May help: the error may be temporary."},
        {R"("error_code": "0060002")",
         "The file was deleted, or this token can’t access it. By default, MediaHub deletes files "
         "in internal storage after 7 days.",
         "Not until the cause is fixed."},
        {R"("error_code": "0x0050012", "error_msg": "m")",
         "Unknown. See the message. The code’s prefix marks a job error.",
         "Unknown. Retry once to see if it recurs."},
        {R"("error_code": "0x0050005")",
         "Unknown. The manual lists this code for failed requests only, not for jobs.",
         "Unknown. Retry once to see if it recurs."},
        {R"("error_code": "99")", "Unknown: the response doesn’t say.",
         "Unknown. Retry once to see if it recurs."},
        {R"("error_msg": "m")", "Unknown. See the message.",
         "Unknown. Retry once to see if it recurs."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const auto failures =
            job::failures_of(test::job_of(R"("status": "FAILURE", )" + std::string(test.members)))
                .listed;
        REQUIRE(failures.size() == 1);
        CHECK(failures[0].likely_cause == test.likely_cause);
        CHECK(failures[0].retry == test.retry);
    }
}

TEST_CASE("the first three digits of a code mark a kind of error") {
    const struct {
        const char* code;
        const char* resource;
    } cases[] = {{"0x0050012", "job"},
                 {"0230009", "file"},
                 {"0060009", "file"},
                 {"0X0170009", "pipeline"},
                 {"0x0000029", "general"},
                 {"0x0990001", ""},
                 {"005", ""},
                 {"", ""}};
    for (const auto& test : cases) {
        CAPTURE(test.code);
        CHECK(job::resource_of_code(test.code) == test.resource);
    }
}

TEST_CASE("outputs that fail in the same way share one explanation") {
    const auto failing = [](int count, const char* message) {
        std::string outputs;
        for (int index = 0; index < count; ++index) {
            outputs += std::string(index == 0 ? "" : ",") + R"({"output_name":"o)" +
                       std::to_string(index) + R"(","error_msg":")" + message + R"("})";
        }
        return outputs;
    };
    const struct {
        int count;
        const char* where;
    } cases[] = {{1, "output “o0”"},
                 {2, "outputs “o0” and “o1”"},
                 {3, "outputs “o0”, “o1” and 1 more"},
                 {10'000, "outputs “o0”, “o1” and 9,998 more"}};
    for (const auto& test : cases) {
        CAPTURE(test.count);
        const job::Failures failures = job::failures_of(
            test::job_of(R"("status":"FAILURE","outputs":[)" + failing(test.count, "m") + "]"));
        REQUIRE(failures.listed.size() == 1);
        CHECK(failures.listed[0].where == test.where);
        CHECK(failures.listed[0].output_count == static_cast<size_t>(test.count));
        CHECK(job::words_for_rest(failures).empty());
    }
}

TEST_CASE("no more failures are listed than can be read, and the rest is counted") {
    std::string outputs;
    for (int index = 0; index < 20; ++index) {
        outputs += std::string(index == 0 ? "" : ",") + R"({"error_msg":")" +
                   std::to_string(index % 15) + R"("})";
    }
    const job::Failures failures = job::failures_of(
        test::job_of(R"("status":"FAILURE","error_msg":"m","outputs":[)" + outputs + "]"));
    CHECK(failures.listed.size() == job::kMostFailuresListed);
    CHECK(failures.listed[1].where == "outputs 1 and 16");
    CHECK(failures.outputs_left_out == 8);
    CHECK(job::words_for_rest(failures) ==
          "8 more outputs report other errors; see the outputs table.");
}

TEST_CASE("an error that did not end the job is told as such") {
    const struct {
        const char* status;
        const char* effect;
    } cases[] = {
        {"FAILURE", ""},
        {"SUCCESS", "The job still succeeded."},
        {"PROCESSING", "The job continues."},
        {"ARCHIVED", "Unknown: the status doesn’t say whether the job ended."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.status);
        const auto failures = job::failures_of(
            test::job_of(R"("error_code":"1","status":")" + std::string(test.status) + "\""));
        REQUIRE(failures.listed.size() == 1);
        CHECK(failures.listed[0].effect == test.effect);
    }
}

TEST_CASE("the whole explanation as it is copied, with the source of what is known") {
    const auto failures = job::failures_of(test::job_of(
        R"("status":"FAILURE","outputs":[{"output_name":"hd","error_code":"0x0000001",)"
        R"("error_msg":"Internal Error"}])"));
    REQUIRE(failures.listed.size() == 1);
    CHECK(job::text_of(failures.listed[0]) ==
          "Output “hd” · 0x0000001 · Internal Error\n"
          "Meaning: Internal Error: something went wrong inside MediaHub.\n"
          "Likely cause: Probably an error in the service, not in your input.\n"
          "Next step: Submit the job again. If it fails again, give Xvid support the job ID.\n"
          "Retry: May help: the error may be temporary.\n"
          "Source: manual, api/jobs/DELETE, status 500\n");
    CHECK(job::title_of(job::Failure{}) == "No reason given");
}

TEST_CASE("a heading leaves the code out where there is a message") {
    job::Failure failure;
    CHECK(job::heading_of(failure) == "No reason given");
    failure.where = "output “hd”";
    CHECK(job::heading_of(failure) == "Output “hd”");
    failure.code = "0x1";
    CHECK(job::heading_of(failure) == "Output “hd” · 0x1");
    failure.message = "no codec";
    CHECK(job::heading_of(failure) == "Output “hd” · no codec");
    CHECK(job::title_of(failure) == "Output “hd” · 0x1 · no codec");
}
