#include <doctest/doctest.h>

#include "api/support/answers.h"

using namespace test;
using api::ProblemKind;

namespace {

struct Known {
    const char* address = "https://api.xvid.com/v1";
    bool cross_origin = true;
    bool secure_page = true;
    bool online = true;
    bool by_policy = false;
    std::optional<bool> reachable = std::nullopt;
    bool answered_before = false;
};

Problem problem_with(const Known& known) {
    Request request = kRequest;
    request.api_address = known.address;
    Answer answer = failed();
    answer.cross_origin = known.cross_origin;
    answer.page_is_secure = known.secure_page;
    answer.online = known.online;
    answer.blocked_by_policy = known.by_policy;
    answer.reachable = known.reachable;
    answer.answered_before = known.answered_before;
    return problem_of(request, answer);
}

}  // namespace

TEST_CASE("without a response, what is known decides the kind") {
    const struct {
        Known known;
        ProblemKind kind;
    } cases[] = {
        {{}, ProblemKind::kBlocked},
        {{.reachable = true}, ProblemKind::kBlocked},
        {{.reachable = false}, ProblemKind::kUnreachable},
        {{.cross_origin = false}, ProblemKind::kBrokenConnection},
        {{.cross_origin = false, .reachable = true}, ProblemKind::kBrokenConnection},
        {{.cross_origin = false, .reachable = false}, ProblemKind::kUnreachable},
        {{.answered_before = true}, ProblemKind::kBrokenConnection},
        {{.reachable = true, .answered_before = true}, ProblemKind::kBrokenConnection},
        {{.reachable = false, .answered_before = true}, ProblemKind::kUnreachable},
        {{.online = false}, ProblemKind::kOffline},
        {{.by_policy = true}, ProblemKind::kBlockedByPolicy},
        {{.online = false, .by_policy = true}, ProblemKind::kBlockedByPolicy},
        {{.address = "http://api.xvid.com/v1"}, ProblemKind::kMixedContent},
        {{.address = "http://api.xvid.com/v1", .by_policy = true}, ProblemKind::kMixedContent},
        {{.address = "http://api.xvid.com/v1", .secure_page = false}, ProblemKind::kBlocked},
        {{.address = "http://localhost:8080/v1"}, ProblemKind::kBlocked},
        {{.address = "http://localhost:8080/v1", .online = false}, ProblemKind::kBlocked},
        {{.address = "http://api.localhost/v1"}, ProblemKind::kBlocked},
        {{.address = "http://127.0.0.1:8080/v1"}, ProblemKind::kBlocked},
        {{.address = "http://[::1]:8080/v1"}, ProblemKind::kBlocked},
        {{.address = "http://[::2]:8080/v1"}, ProblemKind::kMixedContent},
        {{.address = "http://localhost.example/v1"}, ProblemKind::kMixedContent},
    };
    for (const auto& test : cases) {
        CAPTURE(test.known.address);
        CHECK((problem_with(test.known).kind == test.kind));
    }
    Answer without_status;
    without_status.cross_origin = true;
    CHECK((problem_of(kRequest, without_status).kind == ProblemKind::kBlocked));
}

TEST_CASE("the screens for a request without a response") {
    const struct {
        Known known;
        const char* screen;
    } cases[] = {
        {{.reachable = false},
         "Can’t reach api.xvid.com\n"
         "Neither the request nor a test without the token got a response from "
         "https://api.xvid.com.\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · mixed "
         "content · CORS: the server does not respond to anything\n"
         "still possible: the server is down or does not listen on this port · the host name does "
         "not exist (DNS) · the browser does not trust the server’s certificate · a firewall, VPN "
         "or browser extension blocks it\n"
         "what to do: Open the API address in a new browser tab: it shows the browser’s own error "
         "· Try again\n"
         "retry"},
        {{.address = "http://127.0.0.1:8080/v1",
          .cross_origin = false,
          .secure_page = false,
          .online = false,
          .reachable = false},
         "Can’t reach 127.0.0.1:8080\n"
         "Neither the request nor a test without the token got a response from "
         "http://127.0.0.1:8080.\n"
         "ruled out: this page’s own security policy: it allows the API\n"
         "still possible: the server is down or does not listen on this port · a firewall, VPN or "
         "browser extension blocks it\n"
         "what to do: Check that the server is running on this device · Try again\n"
         "retry"},
        {{.address = "http://10.1.2.3/v1", .secure_page = false, .reachable = false},
         "Can’t reach 10.1.2.3\n"
         "Neither the request nor a test without the token got a response from http://10.1.2.3.\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · CORS: "
         "the server does not respond to anything\n"
         "still possible: the server is down or does not listen on this port · a firewall, VPN or "
         "browser extension blocks it\n"
         "what to do: Open the API address in a new browser tab: it shows the browser’s own error "
         "· Try again\n"
         "retry"},
        {{.cross_origin = false, .reachable = true},
         "The connection broke\n"
         "https://api.xvid.com closed the connection before a complete response arrived. It does "
         "respond to other requests.\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · mixed "
         "content · CORS: page and API share one origin · DNS, certificate and firewall: the "
         "server responds to a test\n"
         "still possible: the server or a proxy closed the connection early · the response is not "
         "valid HTTP, or can’t be decompressed · its redirects lead in a circle\n"
         "what to do: Try again\n"
         "retry"},
        {{.answered_before = true},
         "The connection broke\n"
         "The connection to https://api.xvid.com ended before a complete response arrived.\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · mixed "
         "content · CORS in general: this API has responded to this page before\n"
         "still possible: the server or a proxy closed the connection early · the response is not "
         "valid HTTP, or can’t be decompressed · its redirects lead in a circle · a gateway’s "
         "error page, which does not allow this page to read it (no CORS headers) · the server is "
         "down or does not listen on this port\n"
         "what to do: Try again\n"
         "retry"},
        {{.reachable = true},
         "The browser blocked the response\n"
         "https://api.xvid.com responds to a test without the token, but the browser won’t let "
         "this page read its response. Most likely it does not allow requests from this page’s "
         "origin (CORS).\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · mixed "
         "content · DNS, certificate and firewall: the server responds to a test\n"
         "still possible: the server or a proxy closed the connection early · a gateway’s error "
         "page, which does not allow this page to read it (no CORS headers)\n"
         "what to do: Open this page through a proxy that serves both (jobglass-server --upstream "
         "…) · Ask the API’s operator to allow this origin\n"
         "retry"},
        {{},
         "No response\n"
         "The request to https://api.xvid.com ended without a response. The browser does not tell "
         "pages why.\n"
         "ruled out: being offline · this page’s own security policy: it allows the API · mixed "
         "content\n"
         "still possible: the API does not allow requests from this page (CORS) · the server is "
         "down or does not listen on this port · the host name does not exist (DNS) · the browser "
         "does not trust the server’s certificate\n"
         "what to do: Open the API address in a new browser tab: it shows the browser’s own error "
         "· Open this page through a proxy that serves both (jobglass-server --upstream …) · Ask "
         "the API’s operator to allow this origin\n"
         "retry"},
        {{.online = false},
         "You are offline\n"
         "The browser reports that this device has no network connection.\n"
         "ruled out: \n"
         "still possible: \n"
         "what to do: Connect to a network, then try again\n"
         "retry"},
        {{.by_policy = true},
         "This page may not connect to that address\n"
         "The page's own security policy (Content-Security-Policy) does not list "
         "https://api.xvid.com, so the browser sent nothing.\n"
         "ruled out: a refusal by the API: the request was never sent\n"
         "still possible: \n"
         "what to do: Use the API address that this page is configured for · Ask the owner of this "
         "page to add the address to connect-src in its policy"},
        {{.address = "http://api.xvid.com/v1"},
         "An https page can’t use a plain http API\n"
         "This page was loaded over https, and http://api.xvid.com is plain http, so the browser "
         "sent nothing. It would have sent the token unencrypted.\n"
         "ruled out: a refusal by the API: the request was never sent\n"
         "still possible: \n"
         "what to do: Use https:// in the API address · Open this page through a proxy that serves "
         "both (jobglass-server --upstream …)"},
    };
    for (const auto& test : cases) CHECK(told(problem_with(test.known)) == test.screen);
}

TEST_CASE("a body that breaks off is told with what arrived") {
    const struct {
        int status;
        const char* body;
        std::vector<api::Header> headers;
        const char* screen;
    } cases[] = {
        {200,
         "{\"job\":",
         {{"content-length", "4000"}},
         "The connection broke\n"
         "https://api.xvid.com returned 200, then the connection broke after 7\u00a0bytes of "
         "4.00\u00a0KB.\n"
         "ruled out: CORS: status and headers arrived\n"
         "still possible: the server or a proxy closed the connection early · the server announced "
         "more than it sent\n"
         "what to do: Try again · See what arrived in the Raw tab\n"
         "retry"},
        {200,
         "",
         {{"content-length", "4000"}, {"content-encoding", "gzip"}},
         "The connection broke\n"
         "https://api.xvid.com returned 200, then the connection broke after 0\u00a0bytes of the "
         "body.\n"
         "ruled out: CORS: status and headers arrived\n"
         "still possible: the server or a proxy closed the connection early · the response is not "
         "valid HTTP, or can’t be decompressed\n"
         "what to do: Try again\n"
         "retry"},
    };
    for (const auto& test : cases) {
        Answer answer = answered(test.status, test.body, test.headers);
        answer.transport = Transport::kBroken;
        CHECK(told(problem_of(kRequest, answer)) == test.screen);
    }
    Answer refused = answered(404, "{");
    refused.transport = Transport::kBroken;
    CHECK((problem_of(kRequest, refused).kind == ProblemKind::kMissing));
}

TEST_CASE("the screens for what takes too long or is too large") {
    Answer slow = failed();
    slow.transport = Transport::kTimedOut;
    CHECK(told(problem_of(kRequest, slow)) ==
          "Request timed out\n"
          "https://api.xvid.com did not complete its response within 1\u00a0min, so this page "
          "stopped waiting.\n"
          "ruled out: \n"
          "still possible: the server is slow or overloaded · the connection is slow · a firewall "
          "drops the request\n"
          "what to do: Try again · Expand fewer kinds, so that the API has less to look up\n"
          "retry");
    Answer large = failed();
    large.transport = Transport::kTooLarge;
    CHECK(told(problem_of(kRequest, large)) ==
          "The response is too large to show\n"
          "It is larger than 268\u00a0MB, the most this page reads. Nothing of it was kept.\n"
          "ruled out: \n"
          "still possible: \n"
          "what to do: Turn off “Expand all”, binary data and the kinds that you don’t need · Save "
          "the response to a file with the cURL command");
}

TEST_CASE("no problem repeats an address beyond its origin") {
    Request secretive = kRequest;
    secretive.api_address = "https://me:hunter2@api.xvid.com/v1";
    secretive.id = "hunter2";
    secretive.options.user_data = "hunter2";
    Answer answer = failed();
    answer.url = "https://api.xvid.com/?access_token=hunter2";
    answer.status_text = "hunter2";
    std::string all = told(problem_of(secretive, answer));
    answer.transport = Transport::kAnswered;
    for (int status = 0; status <= 600; ++status) {
        answer.status = status;
        const auto problem = api::classify(secretive, answer);
        if (problem) all += told(*problem);
    }
    CHECK(all.find("https://api.xvid.com ") != std::string::npos);
    CHECK(all.find("hunter2") == std::string::npos);
}
