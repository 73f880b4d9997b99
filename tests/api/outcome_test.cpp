#include "api/outcome.h"

#include <doctest/doctest.h>

#include "api/support/answers.h"

using namespace test;
using api::ProblemKind;

TEST_CASE("an answer worth reading is no problem") {
    CHECK_FALSE(api::classify(kRequest, answered(200)).has_value());
    CHECK_FALSE(api::classify(kRequest, answered(201, " [1]")).has_value());
    CHECK_FALSE(api::classify(kRequest, answered(200, "<job/>")).has_value());
    CHECK_FALSE(api::classify(kRequest, answered(200, "{}", {{"content-type", "text/html"}})));
}

TEST_CASE("every status has its kind, its title and its word on retrying") {
    const struct {
        int status;
        ProblemKind kind;
        const char* title;
        bool retry;
    } cases[] = {
        {400, ProblemKind::kBadInput, "The API rejected the request", false},
        {401, ProblemKind::kBadToken, "The access token was rejected", false},
        {403, ProblemKind::kBadToken, "The access token was rejected", false},
        {404, ProblemKind::kMissing, "Job not found", false},
        {429, ProblemKind::kRateLimited, "Too many requests", true},
        {500, ProblemKind::kServerTrouble, "Server error", true},
        {503, ProblemKind::kServerTrouble, "Server error", true},
        {599, ProblemKind::kServerTrouble, "Server error", true},
        {100, ProblemKind::kUnexpectedStatus, "Unexpected response: 100", false},
        {302, ProblemKind::kUnexpectedStatus, "Unexpected response: 302", false},
        {304, ProblemKind::kUnexpectedStatus, "Unexpected response: 304", false},
        {418, ProblemKind::kUnexpectedStatus, "Unexpected response: 418", false},
        {600, ProblemKind::kUnexpectedStatus, "Unexpected response: 600", false},
    };
    for (const auto& test : cases) {
        CAPTURE(test.status);
        const Problem problem = problem_of(kRequest, answered(test.status));
        CHECK((problem.kind == test.kind));
        CHECK(problem.title == test.title);
        CHECK(problem.retry_helps == test.retry);
        CHECK_FALSE(problem.what_to_do.empty());
        CHECK_FALSE(problem.still_possible.empty() == (test.status != 429));
    }
}

TEST_CASE("the screens for what the API refuses") {
    CHECK(told(problem_of(kRequest, answered(403))) ==
          "The access token was rejected\n"
          "The API returned 403: the token is invalid or expired.\n"
          "ruled out: \n"
          "still possible: the token has expired · the token wasn’t copied completely · the token "
          "lacks the scope mediahub_read\n"
          "what to do: Get a new access token with the scope mediahub_read · Enter it in “Access "
          "token”, then load again");
    Request file = kRequest;
    file.collection = "files";
    CHECK(told(problem_of(file, answered(404))) ==
          "File not found\n"
          "The API returned 404: no file with this ID is visible to this token.\n"
          "ruled out: \n"
          "still possible: the ID is wrong · the file was deleted · the file belongs to another "
          "account · the API address is missing its version, such as /v1\n"
          "what to do: Check the ID against its source · Use a token of the account that "
          "owns the file");
    CHECK(told(problem_of(kRequest, answered(400))) ==
          "The API rejected the request\n"
          "The API returned 400: the ID or one of the options may be invalid.\n"
          "ruled out: \n"
          "still possible: the ID has the wrong format · the API doesn’t know one of the kinds to "
          "expand · "
          "the API doesn’t offer this format\n"
          "what to do: Check the ID · Undo the options one by one, then load again");
    CHECK(told(problem_of(kRequest, answered(502))) ==
          "Server error\n"
          "The API returned 502, which means an error on the server.\n"
          "ruled out: \n"
          "still possible: the API is restarting or overloaded\n"
          "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
          "and the time\n"
          "retry");
}

TEST_CASE("an HTML page under an error status raises the question who answered") {
    const Problem problem = problem_of(kRequest, answered(404, "<!DOCTYPE html><p>Not found"));
    CHECK((problem.kind == ProblemKind::kMissing));
    CHECK(problem.still_possible.back() ==
          "the response is an HTML page, so another server may have sent it");
}

TEST_CASE("a rate limit says how long to wait, if the browser may see it") {
    const struct {
        std::vector<api::Header> headers;
        std::optional<int64_t> seconds;
        const char* explanation;
        const char* what_to_do;
    } cases[] = {
        {{},
         std::nullopt,
         "The API returned 429: it received too many requests.",
         "Wait a minute, then try again"},
        {{{"retry-after", "90"}},
         90,
         "The API returned 429: it received too many requests and asks to wait 1\u00a0min "
         "30\u00a0s.",
         "Wait 1\u00a0min 30\u00a0s, then try again"},
        {{{"Retry-After", "0"}},
         0,
         "The API returned 429: it received too many requests. The wait it asked for is over.",
         "Try again"},
        {{{"Retry-After", "soon"}},
         std::nullopt,
         "The API returned 429: it received too many requests.",
         "Wait a minute, then try again"},
    };
    for (const auto& test : cases) {
        const Problem problem = problem_of(kRequest, answered(429, "{}", test.headers));
        CHECK(problem.retry_after_s == test.seconds);
        CHECK(problem.explanation == test.explanation);
        CHECK(problem.what_to_do == std::vector<std::string>{test.what_to_do});
    }
    CHECK(problem_of(kRequest, answered(503, "", {{"Retry-After", "7"}})).retry_after_s == 7);
}

TEST_CASE("a success without a usable body is a problem") {
    const struct {
        const char* body;
        std::vector<api::Header> headers;
        ProblemKind kind;
        const char* title;
    } cases[] = {
        {"", {}, ProblemKind::kEmptyBody, "The response is empty"},
        {" \r\n\t", {}, ProblemKind::kEmptyBody, "The response is empty"},
        {"\xef\xbb\xbf", {}, ProblemKind::kEmptyBody, "The response is empty"},
        {"<!DOCTYPE html>", {}, ProblemKind::kHtmlInstead, "Web page instead of JSON"},
        {"\xef\xbb\xbf\n<HTML>", {}, ProblemKind::kHtmlInstead, "Web page instead of JSON"},
        {"<p>Sign in</p>",
         {{"Content-Type", "Text/HTML; charset=utf-8"}},
         ProblemKind::kHtmlInstead,
         "Web page instead of JSON"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const Problem problem = problem_of(kRequest, answered(200, test.body, test.headers));
        CHECK((problem.kind == test.kind));
        CHECK(problem.title == test.title);
    }
    CHECK((problem_of(kRequest, answered(204, "")).kind == ProblemKind::kEmptyBody));
}

TEST_CASE("bodies that cannot be read") {
    const Answer answer = answered(200, "", {{"content-type", "text/plain"}});
    const Problem cut = api::unreadable_body(kRequest, answer, true, "line 1, column 5: end");
    CHECK((cut.kind == ProblemKind::kTruncated));
    CHECK(cut.explanation == "Parsing stopped at line 1, column 5: end");
    CHECK(cut.retry_helps);
    const Problem wrong = api::unreadable_body(kRequest, answer, false, "line 1, column 1: no");
    CHECK((wrong.kind == ProblemKind::kNotTheFormat));
    CHECK(told(wrong) ==
          "The response is not JSON\n"
          "Parsing stopped at line 1, column 1: no\n"
          "ruled out: \n"
          "still possible: its Content-Type is “text/plain” · an error in the API\n"
          "what to do: See the body in the Raw tab, where the position is marked · Try the other "
          "format");
    Request xml = kRequest;
    xml.options.format = api::BodyFormat::kXml;
    CHECK(api::unreadable_body(xml, answered(200), false, "line 2").title ==
          "The response is not XML");
}

TEST_CASE("readable answers without a job in them") {
    const Problem problem = api::not_a_job(kRequest);
    CHECK((problem.kind == ProblemKind::kNotAJob));
    CHECK(problem.title == "No job in this response");
    CHECK(problem.explanation ==
          "The response is well-formed JSON, but has no object with an id, a status or outputs.");
}

TEST_CASE("headers are found in any case") {
    const std::vector<api::Header> headers = {{"content-type", "a"}, {"X-B", "b"}};
    CHECK(api::header_value(headers, "Content-Type") == "a");
    CHECK(api::header_value(headers, "x-b") == "b");
    CHECK(api::header_value(headers, "X-C").empty());
}
