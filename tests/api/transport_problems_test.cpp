#include <doctest/doctest.h>

#include "api/support/answers.h"

using namespace test;
using api::ProblemKind;

TEST_CASE("without an answer, what can be ruled out decides the kind") {
    const struct {
        const char* address;
        bool online;
        bool secure_page;
        bool by_policy;
        ProblemKind kind;
    } cases[] = {
        {"https://api.xvid.com/v1", true, true, false, ProblemKind::kBlocked},
        {"https://api.xvid.com/v1", false, true, false, ProblemKind::kOffline},
        {"https://api.xvid.com/v1", true, true, true, ProblemKind::kBlockedByPolicy},
        {"https://api.xvid.com/v1", false, true, true, ProblemKind::kBlockedByPolicy},
        {"http://api.xvid.com/v1", true, true, false, ProblemKind::kMixedContent},
        {"http://api.xvid.com/v1", true, false, false, ProblemKind::kBlocked},
        {"http://localhost:8080/v1", true, true, false, ProblemKind::kBlocked},
        {"http://localhost:8080/v1", false, true, false, ProblemKind::kBlocked},
        {"http://api.localhost/v1", true, true, false, ProblemKind::kBlocked},
        {"http://127.0.0.1:8080/v1", true, true, false, ProblemKind::kBlocked},
        {"http://[::1]:8080/v1", true, true, false, ProblemKind::kBlocked},
        {"http://[::2]:8080/v1", true, true, false, ProblemKind::kMixedContent},
        {"http://localhost.example/v1", true, true, false, ProblemKind::kMixedContent},
    };
    for (const auto& test : cases) {
        CAPTURE(test.address);
        Request request = kRequest;
        request.api_address = test.address;
        Answer answer = failed();
        answer.online = test.online;
        answer.page_is_secure = test.secure_page;
        answer.blocked_by_policy = test.by_policy;
        CHECK((problem_of(request, answer).kind == test.kind));
    }
    Answer without_status;
    CHECK((problem_of(kRequest, without_status).kind == ProblemKind::kBlocked));
}

TEST_CASE("the screen for a blocked answer") {
    CHECK(
        told(problem_of(kRequest, failed())) ==
        "The browser blocked the response\n"
        "The request to https://api.xvid.com left this page, but the browser won’t let this page "
        "read the response. Often, the API doesn’t allow requests from this page’s origin (CORS).\n"
        "ruled out: You are online · the address is https · this page’s own policy allows the "
        "API\n"
        "still possible: the API doesn’t allow this origin (CORS) · the server is down · a "
        "certificate or DNS problem\n"
        "what to do: Open this page through a proxy that serves both (jobglass-server --upstream "
        "…) · Ask the API’s operator to allow this origin\n"
        "retry");
    Request local = kRequest;
    local.api_address = "http://localhost:8080/v1";
    Answer offline = failed();
    offline.online = false;
    CHECK(problem_of(local, offline).ruled_out ==
          std::vector<std::string>{"the address is on this device",
                                   "this page’s own policy allows the API"});
    Request plain = kRequest;
    plain.api_address = "http://api.xvid.com/v1";
    Answer from_plain_page = failed();
    from_plain_page.page_is_secure = false;
    const Problem problem = problem_of(plain, from_plain_page);
    CHECK(problem.ruled_out.at(1) == "page and API are both http");
    CHECK(problem.still_possible.at(2) == "a DNS problem");
}

TEST_CASE("the screens for what never left, or never came back") {
    Answer slow = failed();
    slow.transport = Transport::kTimedOut;
    CHECK(told(problem_of(kRequest, slow)) ==
          "Request timed out\n"
          "https://api.xvid.com didn’t send a complete response within 1\u00a0min, so this page "
          "stopped waiting.\n"
          "ruled out: \n"
          "still possible: the server is slow or overloaded · the connection is slow · a firewall "
          "drops the request\n"
          "what to do: Try again · Expand fewer kinds, so that the API has less to look up\n"
          "retry");
    Answer offline = failed();
    offline.online = false;
    CHECK(told(problem_of(kRequest, offline)) ==
          "You are offline\n"
          "The browser reports no network connection, so nothing was sent.\n"
          "ruled out: \n"
          "still possible: \n"
          "what to do: Connect to a network, then try again\n"
          "retry");
    Answer refused = failed();
    refused.blocked_by_policy = true;
    CHECK(told(problem_of(kRequest, refused)) ==
          "This page isn’t allowed to contact that address\n"
          "This page’s Content-Security-Policy doesn’t allow https://api.xvid.com, so the browser "
          "sent nothing.\n"
          "ruled out: the API didn’t refuse: it never got the request\n"
          "still possible: \n"
          "what to do: Use the API address that this page is configured for · Ask the operator of "
          "this page to add the address to connect-src in its policy");
    Request plain = kRequest;
    plain.api_address = "http://api.xvid.com/v1";
    CHECK(told(problem_of(plain, failed())) ==
          "An https page can’t call an http address\n"
          "This page was loaded over https, but http://api.xvid.com is plain http, so the browser "
          "sent nothing. It would also expose the token.\n"
          "ruled out: the API didn’t refuse: it never got the request\n"
          "still possible: \n"
          "what to do: Use https:// in the API address · Open this page through a proxy that "
          "serves both (jobglass-server --upstream …)");
    Answer large = failed();
    large.transport = Transport::kTooLarge;
    const Problem problem = problem_of(kRequest, large);
    CHECK((problem.kind == ProblemKind::kTooLarge));
    CHECK(problem.explanation ==
          "It exceeds this page’s limit of 268\u00a0MB, so it was discarded.");
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
        all += told(problem_of(secretive, answer));
    }
    CHECK(all.find("https://api.xvid.com ") != std::string::npos);
    CHECK(all.find("hunter2") == std::string::npos);
}
