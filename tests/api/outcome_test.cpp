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
        {400, ProblemKind::kBadInput, "The API did not accept the request", false},
        {401, ProblemKind::kBadToken, "The access token was refused", false},
        {403, ProblemKind::kBadToken, "The access token was refused", false},
        {404, ProblemKind::kMissing, "There is no such job", false},
        {429, ProblemKind::kRateLimited, "Too many requests", true},
        {500, ProblemKind::kServerTrouble, "The server has trouble", true},
        {503, ProblemKind::kServerTrouble, "The server has trouble", true},
        {599, ProblemKind::kServerTrouble, "The server has trouble", true},
        {100, ProblemKind::kUnexpectedStatus, "Unexpected answer: 100", false},
        {302, ProblemKind::kUnexpectedStatus, "Unexpected answer: 302", false},
        {304, ProblemKind::kUnexpectedStatus, "Unexpected answer: 304", false},
        {418, ProblemKind::kUnexpectedStatus, "Unexpected answer: 418", false},
        {600, ProblemKind::kUnexpectedStatus, "Unexpected answer: 600", false},
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
          "The access token was refused\n"
          "The API answered 403: it takes this token for invalid or expired.\n"
          "ruled out: \n"
          "still possible: the token has expired: it lives for a limited time · the token was not "
          "copied whole · the token lacks the scope mediahub_read\n"
          "what to do: Get a new access token with the scope mediahub_read · Paste it into “Access "
          "token” and load again");
    Request file = kRequest;
    file.collection = "files";
    CHECK(told(problem_of(file, answered(404))) ==
          "There is no such file\n"
          "The API answered 404: it knows no file with this ID, or none that this token may see.\n"
          "ruled out: \n"
          "still possible: the ID is mistyped · the file was deleted · the file belongs to another "
          "account · the API address lacks its version, such as /v1\n"
          "what to do: Compare the ID with where it came from · Use a token of the account that "
          "owns the file");
    CHECK(told(problem_of(kRequest, answered(400))) ==
          "The API did not accept the request\n"
          "The API answered 400: something in the ID or the options is not as it expects it.\n"
          "ruled out: \n"
          "still possible: the ID has the wrong form · a kind to expand is not known to the API · "
          "the API does not offer this format\n"
          "what to do: Check the ID · Switch the options back one by one and load again");
    CHECK(told(problem_of(kRequest, answered(502))) ==
          "The server has trouble\n"
          "The API answered 502: something went wrong on its side, not in this request.\n"
          "ruled out: \n"
          "still possible: the API is being restarted or is overloaded\n"
          "what to do: Try again in a moment · If it stays, tell the API’s operator the job ID and "
          "the time\n"
          "retry");
}

TEST_CASE("an HTML page under an error status raises the question who answered") {
    const Problem problem = problem_of(kRequest, answered(404, "<!DOCTYPE html><p>Not found"));
    CHECK((problem.kind == ProblemKind::kMissing));
    CHECK(problem.still_possible.back() ==
          "an HTML page came, not the API's own error: perhaps another server answered");
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
         "The API answered 429: it has had too many requests and wants a pause.",
         "Wait for a minute, then try again"},
        {{{"retry-after", "90"}},
         90,
         "The API answered 429: it has had too many requests and asks to wait for 1\u00a0min "
         "30\u00a0s.",
         "Wait for 1\u00a0min 30\u00a0s, then try again"},
        {{{"Retry-After", "0"}},
         0,
         "The API answered 429: it has had too many requests. The pause it asked for is over.",
         "Try again"},
        {{{"Retry-After", "soon"}},
         std::nullopt,
         "The API answered 429: it has had too many requests and wants a pause.",
         "Wait for a minute, then try again"},
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
        {"", {}, ProblemKind::kEmptyBody, "The answer is empty"},
        {" \r\n\t", {}, ProblemKind::kEmptyBody, "The answer is empty"},
        {"\xef\xbb\xbf", {}, ProblemKind::kEmptyBody, "The answer is empty"},
        {"<!DOCTYPE html>", {}, ProblemKind::kHtmlInstead, "A web page came instead of JSON"},
        {"\xef\xbb\xbf\n<HTML>", {}, ProblemKind::kHtmlInstead, "A web page came instead of JSON"},
        {"<p>Sign in</p>",
         {{"Content-Type", "Text/HTML; charset=utf-8"}},
         ProblemKind::kHtmlInstead,
         "A web page came instead of JSON"},
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
    CHECK(cut.explanation == "The body ends before the JSON does: line 1, column 5: end");
    CHECK(cut.retry_helps);
    const Problem wrong = api::unreadable_body(kRequest, answer, false, "line 1, column 1: no");
    CHECK((wrong.kind == ProblemKind::kNotTheFormat));
    CHECK(told(wrong) ==
          "The answer is not JSON\n"
          "It stops being JSON at line 1, column 1: no\n"
          "ruled out: \n"
          "still possible: the server calls its answer “text/plain” · a fault within the API\n"
          "what to do: Read the body in the Raw tab, where the place is marked · Try the other "
          "format");
    Request xml = kRequest;
    xml.options.format = api::BodyFormat::kXml;
    CHECK(api::unreadable_body(xml, answered(200), false, "line 2").title ==
          "The answer is not XML");
}

TEST_CASE("readable answers without a job in them") {
    const Problem problem = api::not_a_job(kRequest, "Its only key is “file”.");
    CHECK((problem.kind == ProblemKind::kNotAJob));
    CHECK(problem.title == "This answer holds no job");
    CHECK(problem.explanation ==
          "The answer is well-formed JSON, but there is no job in it. Its only key is “file”.");
    CHECK(api::not_a_job(kRequest, "").explanation ==
          "The answer is well-formed JSON, but there is no job in it.");
}

TEST_CASE("headers are found in any case") {
    const std::vector<api::Header> headers = {{"content-type", "a"}, {"X-B", "b"}};
    CHECK(api::header_value(headers, "Content-Type") == "a");
    CHECK(api::header_value(headers, "x-b") == "b");
    CHECK(api::header_value(headers, "X-C").empty());
}
