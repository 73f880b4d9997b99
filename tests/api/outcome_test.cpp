#include "api/outcome.h"

#include <doctest/doctest.h>

#include <algorithm>

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
        {402, ProblemKind::kPayment, "Payment required", false},
        {403, ProblemKind::kAccessDenied, "Access denied", false},
        {404, ProblemKind::kMissing, "Job not found", false},
        {405, ProblemKind::kNotAllowed, "The API does not accept GET requests here", false},
        {406, ProblemKind::kBadInput, "The API does not offer this format", false},
        {408, ProblemKind::kServerError, "The API timed out", true},
        {409, ProblemKind::kConflict, "Conflict with another request", true},
        {410, ProblemKind::kGone, "This job no longer exists", false},
        {421, ProblemKind::kMisdirected, "The request reached the wrong server", false},
        {422, ProblemKind::kBadInput, "The API rejected the request", false},
        {429, ProblemKind::kRateLimited, "Too many requests", true},
        {451, ProblemKind::kLegal, "Unavailable for legal reasons", false},
        {500, ProblemKind::kServerError, "Server error", true},
        {501, ProblemKind::kServerError, "Not supported by the API", false},
        {502, ProblemKind::kServerError, "Bad gateway", true},
        {503, ProblemKind::kServerError, "The API is unavailable", true},
        {504, ProblemKind::kServerError, "Gateway timeout", true},
        {599, ProblemKind::kServerError, "Server error", true},
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
        CHECK(problem.code.empty());
        CHECK(problem.message.empty());
    }
}

TEST_CASE("the screens for what the API refuses") {
    const struct {
        int status;
        const char* collection;
        const char* screen;
    } cases[] = {
        {401, "jobs",
         "The access token was rejected\n"
         "The API returned 401 (Unauthorized): the token is invalid or expired.\n"
         "ruled out: \n"
         "still possible: the token has expired · the token was not copied completely · the token "
         "belongs to another service or environment\n"
         "what to do: Get a new access token with the scope mediahub_read · Paste it into “Access "
         "token” and load the job again"},
        {402, "jobs",
         "Payment required\n"
         "The API returned 402 (Payment Required): the account has to be paid for before the API "
         "responds.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Ask the account’s owner to check its billing and usage quotas"},
        {403, "jobs",
         "Access denied\n"
         "The API returned 403 (Forbidden): the token is invalid or expired, or it may not read "
         "this. MediaHub uses the same status for both.\n"
         "ruled out: \n"
         "still possible: the token has expired · the token was not copied completely · the token "
         "lacks the scope mediahub_read · the job belongs to another account\n"
         "what to do: Get a new access token with the scope mediahub_read · Paste it into “Access "
         "token” and load the job again · Use a token of the account that owns the job"},
        {404, "files",
         "File not found\n"
         "The API returned 404 (Not Found): no file with this ID is visible to this token.\n"
         "ruled out: \n"
         "still possible: the ID is mistyped · the file was deleted · the file belongs to another "
         "account · the API address lacks its version, such as /v1\n"
         "what to do: Compare the ID with its source · Use a token of the account that owns the "
         "file"},
        {405, "jobs",
         "The API does not accept GET requests here\n"
         "The API returned 405 (Method Not Allowed): this address exists, but not for reading.\n"
         "ruled out: \n"
         "still possible: the API address is not that of MediaHub\n"
         "what to do: Check the API address"},
        {409, "jobs",
         "Conflict with another request\n"
         "The API returned 409 (Conflict): another request is changing this object.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
         "and the time\n"
         "retry"},
        {410, "jobs",
         "This job no longer exists\n"
         "The API returned 410 (Gone): the job existed, and was deleted for good.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Look for a newer job with the same input"},
        {421, "jobs",
         "The request reached the wrong server\n"
         "The API returned 421 (Misdirected Request): this server does not serve the host in the "
         "API address.\n"
         "ruled out: \n"
         "still possible: the API address is not that of MediaHub\n"
         "what to do: Check the API address · If the address belongs to jobglass-server, start it "
         "with --allow-host and this host"},
        {422, "jobs",
         "The API rejected the request\n"
         "The API returned 422 (Unprocessable Content): it did not accept the ID or one of the "
         "options.\n"
         "ruled out: \n"
         "still possible: the ID has the wrong form · the API does not know one of the kinds to "
         "expand · the API does not offer this format\n"
         "what to do: Check the ID · Reset the options one by one and load again"},
        {429, "jobs",
         "Too many requests\n"
         "The API returned 429 (Too Many Requests): it received too many requests in a short "
         "time.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Wait for a minute, then try again\n"
         "retry"},
        {451, "jobs",
         "Unavailable for legal reasons\n"
         "The API returned 451 (Unavailable For Legal Reasons): access to this object is blocked "
         "for legal reasons.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Ask the API’s operator who demanded the block"},
        {500, "jobs",
         "Server error\n"
         "The API returned 500 (Internal Server Error): it failed to handle the request. The "
         "request itself is not the cause.\n"
         "ruled out: \n"
         "still possible: an error in the API\n"
         "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
         "and the time\n"
         "retry"},
        {501, "jobs",
         "Not supported by the API\n"
         "The API returned 501 (Not Implemented): it cannot handle requests of this kind.\n"
         "ruled out: \n"
         "still possible: the API address is not that of MediaHub\n"
         "what to do: Check the API address"},
        {502, "jobs",
         "Bad gateway\n"
         "The API returned 502 (Bad Gateway): a gateway in front of the API got no valid response "
         "from it.\n"
         "ruled out: \n"
         "still possible: the API is restarting or overloaded\n"
         "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
         "and the time\n"
         "retry"},
        {503, "jobs",
         "The API is unavailable\n"
         "The API returned 503 (Service Unavailable): it is overloaded or down for maintenance.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
         "and the time\n"
         "retry"},
        {504, "jobs",
         "Gateway timeout\n"
         "The API returned 504 (Gateway Timeout): a gateway in front of the API did not get its "
         "response in time.\n"
         "ruled out: \n"
         "still possible: the API is restarting or overloaded\n"
         "what to do: Try again in a moment · If it persists, give the API’s operator the job ID "
         "and the time\n"
         "retry"},
        {418, "jobs",
         "Unexpected response: 418\n"
         "The API returned 418: the API’s manual does not mention this status for such a "
         "request.\n"
         "ruled out: \n"
         "still possible: the API address is not that of MediaHub · a proxy or another server on "
         "the way responded instead\n"
         "what to do: Check the API address · See the body in the Raw tab"},
    };
    for (const auto& test : cases) {
        Request request = kRequest;
        request.collection = test.collection;
        CHECK(told(problem_of(request, answered(test.status))) == test.screen);
    }
}

TEST_CASE("a wait that the server names takes the place of a vaguer one, under any status") {
    const struct {
        int status;
        const char* retry_after;
        std::optional<int64_t> seconds;
        const char* first_step;
    } cases[] = {
        {429, "", std::nullopt, "Wait for a minute, then try again"},
        {429, "90", 90, "Wait 1\u00a0min 30\u00a0s, as the API asks, then try again"},
        {429, "0", 0, "Try again"},
        {429, "soon", std::nullopt, "Wait for a minute, then try again"},
        {503, "", std::nullopt, "Try again in a moment"},
        {503, "3600", 3600, "Wait 1\u00a0h, as the API asks, then try again"},
        {503, "Thu, 01 Jan 1970 00:02:00 GMT", 120,
         "Wait 2\u00a0min, as the API asks, then try again"},
        {404, "5", 5, "Wait 5\u00a0s, as the API asks, then try again"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.status);
        std::vector<api::Header> headers;
        if (*test.retry_after != '\0') headers.emplace_back("retry-after", test.retry_after);
        const Problem problem = problem_of(kRequest, answered(test.status, "{}", headers));
        CHECK(problem.retry_after_s == test.seconds);
        CHECK(problem.what_to_do.front() == test.first_step);
        CHECK(std::count(problem.what_to_do.begin(), problem.what_to_do.end(),
                         "Try again in a moment") == (test.seconds ? 0 : test.status == 503));
    }
}

TEST_CASE("headers and bodies of other formats are quoted too") {
    const struct {
        int status;
        const char* body;
        std::vector<api::Header> headers;
        const char* code;
        const char* message;
    } cases[] = {
        {503,
         "<!DOCTYPE html><title>Scheduled &amp; planned\n maintenance</title>",
         {},
         "",
         "Scheduled & planned maintenance"},
        {502, "<html><head></head><body>nginx</body></html>", {}, "", ""},
        {500, "upstream connect error\nreset reason: timeout", {}, "", "upstream connect error"},
        {500, "  \n", {}, "", ""},
        {404, "{\"error\": \"read by whoever reads JSON\"}", {}, "", ""},
        {404, "<error/>", {}, "", ""},
        {401,
         "",
         {{"WWW-Authenticate",
           "Bearer realm=\"a\", error=\"invalid_token\", "
           "error_description=\"It \\\"expired\\\"\""}},
         "invalid_token",
         "It \"expired\""},
        {401, "", {{"www-authenticate", "Bearer"}}, "", ""},
        {401, "", {{"www-authenticate", "Basic realm=\"a\", error=\"b\""}}, "", ""},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const Problem problem =
            problem_of(kRequest, answered(test.status, test.body, test.headers));
        CHECK(problem.code == test.code);
        CHECK(problem.message == test.message);
    }
    const std::string page = "<html><title>" + std::string(500, 'x') + "</title>";
    CHECK(problem_of(kRequest, answered(500, page)).message == std::string(199, 'x') + "…");
}

TEST_CASE("the diagnosis follows what the server blames") {
    const struct {
        int status;
        const char* code;
        const char* message;
        ProblemKind kind;
    } cases[] = {
        {403, "insufficient_scope", "needs mediahub_read", ProblemKind::kMissingScope},
        {403, "", "Insufficient scope for this resource", ProblemKind::kMissingScope},
        {401, "invalid_token", "", ProblemKind::kBadToken},
        {403, "0x0000003", "Invalid access token", ProblemKind::kBadToken},
        {403, "0000003", "", ProblemKind::kBadToken},
        {403, "", "The token has expired", ProblemKind::kBadToken},
        {403, "", "Not yours", ProblemKind::kAccessDenied},
        {403, "", "", ProblemKind::kAccessDenied},
        {500, "", "invalid token in line 3", ProblemKind::kServerError},
    };
    for (const auto& test : cases) {
        CAPTURE(test.message);
        Problem problem = problem_of(kRequest, answered(test.status, ""));
        api::follow_words(problem, test.status, test.code, test.message);
        CHECK((problem.kind == test.kind));
        CHECK(problem.code == test.code);
        CHECK(problem.message == test.message);
    }
    Problem problem = problem_of(kRequest, answered(403, ""));
    api::follow_words(problem, 403, "insufficient_scope", "");
    CHECK(told(problem) ==
          "The token lacks a scope\n"
          "The API returned 403 (Forbidden): the token is valid, but it may not read this.\n"
          "ruled out: a wrong or expired token\n"
          "still possible: \n"
          "what to do: Get a new access token with the scope mediahub_read · Paste it into “Access "
          "token” and load the job again");
}

TEST_CASE("an HTML page under an error status raises the question who responded") {
    const Problem problem = problem_of(kRequest, answered(404, "<!DOCTYPE html><p>Not found"));
    CHECK((problem.kind == ProblemKind::kMissing));
    CHECK(problem.still_possible.back() ==
          "another server responded: the body is an HTML page, not one of the API’s errors");
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
        {"<br />\n<b>Fatal error</b>:  Uncaught Error in <b>/a.php</b> on line <b>3</b><br />",
         {},
         ProblemKind::kHtmlInstead,
         "A PHP message instead of JSON"},
        {"<br>x", {}, ProblemKind::kHtmlInstead, "Web page instead of JSON"},
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
    const Problem php = problem_of(
        kRequest, answered(200, "<b>Warning</b>:\n a &amp; b in <i>/a.php</i> on line 3"));
    CHECK(php.message == "Warning: a & b in /a.php on line 3");
    CHECK(told(php) ==
          "A PHP message instead of JSON\n"
          "https://api.xvid.com returned a message from PHP, which it runs on, and nothing else.\n"
          "ruled out: \n"
          "still possible: an error in the API · a proxy or another server on the way responded "
          "instead\n"
          "what to do: Try again · See the body in the Raw tab\n"
          "retry");
}

TEST_CASE("bodies that cannot be read") {
    const Answer answer = answered(200, "", {{"content-type", "text/plain"}});
    const Problem cut = api::unreadable_body(kRequest, answer, {true, {}, "line 1, column 5: end"});
    CHECK((cut.kind == ProblemKind::kTruncated));
    CHECK(cut.explanation == "Parsing stopped at line 1, column 5: end");
    CHECK(cut.retry_helps);
    const Problem wrong =
        api::unreadable_body(kRequest, answer, {false, {}, "line 1, column 1: no"});
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
    CHECK(api::unreadable_body(xml, answered(200), {false, {}, "line 2"}).title ==
          "The response is not XML");
    for (const Request& request : {kRequest, xml}) {
        CHECK(api::unreadable_body(request, answered(200), {false, api::BodyFormat::kXml, ""})
                  .title == "The XML can’t be parsed");
        CHECK(api::unreadable_body(request, answered(200), {false, api::BodyFormat::kJson, ""})
                  .title == "The JSON can’t be parsed");
    }
}

TEST_CASE("readable answers without a job in them") {
    const Problem problem = api::not_a_job(api::BodyFormat::kJson);
    CHECK((problem.kind == ProblemKind::kNotAJob));
    CHECK(problem.title == "No job in this response");
    CHECK(
        problem.explanation ==
        "The response is well-formed JSON, but there is no job in it: no object has an id, outputs "
        "or an input.");
    CHECK(api::not_a_job(api::BodyFormat::kXml).explanation.find("well-formed XML") !=
          std::string::npos);
}

TEST_CASE("an error with a status of success, and another job than was asked for") {
    CHECK(told(api::reported_error(200, "0x0050005", "Job does not exist")) ==
          "The API reports an error\n"
          "It returned 200, which means success, but the body is an error.\n"
          "ruled out: \n"
          "still possible: \n"
          "what to do: See the body in the Raw tab");
    CHECK(told(api::other_job(kRequest, "6564")) ==
          "The API returned another job\n"
          "It was asked for job 559cbbec and returned job 6564. The response was ignored.\n"
          "ruled out: \n"
          "still possible: an error in the API · a proxy or another server on the way responded "
          "instead\n"
          "what to do: Try again\n"
          "retry");
}

TEST_CASE("headers are found in any case") {
    const std::vector<api::Header> headers = {{"content-type", "a"}, {"X-B", "b"}};
    CHECK(api::header_value(headers, "Content-Type") == "a");
    CHECK(api::header_value(headers, "x-b") == "b");
    CHECK(api::header_value(headers, "X-C").empty());
}
