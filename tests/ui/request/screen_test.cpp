#include <doctest/doctest.h>

#include "base/no_break.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

const char* const kUrl = "https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json";
const char* const kList = "Requests of this page";

void show(Page& page) {
    page.dispatch(app::TabChosen{app::Tab::kRequest});
    page.draw();
}

void show_answer(Page& page, api::Answer answer) {
    headless::load_answer(page, std::move(answer));
    show(page);
}

std::string region(const Page& page, const char* name) {
    const ui::SemanticNode* node = find_exactly(page, Role::kRegion, name);
    REQUIRE(node != nullptr);
    return page.text_below(*node);
}

void check_told(const std::string& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts) {
        INFO(std::string(part), " in ", text);
        CHECK(text.find(part) != std::string::npos);
    }
}

void check_untold(const std::string& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts) {
        INFO(std::string(part), " in ", text);
        CHECK(text.find(part) == std::string::npos);
    }
}

// The names of the list's rows, and the one that is shown.
std::vector<std::string> rows(const Page& page, std::string* shown = nullptr) {
    std::vector<std::string> names;
    const auto& nodes = page.screen().semantics.nodes();
    for (const ui::SemanticNode& node : nodes) {
        if (node.role != Role::kRadio || nodes[node.parent].name != kList) continue;
        names.push_back(node.name);
        if (shown != nullptr && node.checked == true) *shown = node.name;
    }
    return names;
}

}  // namespace

TEST_CASE("the request tab shows what was sent, the token masked, and what came") {
    Page page;
    page.load(headless::seed_body());
    show(page);
    check_told(
        region(page, "Request"),
        {"Method | GET", "URL | https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8?format=json",
         "Accept | application/json", "Authorization | Bearer ••••••••",
         "Other headers | the browser’s own (Origin, Accept-Encoding, User-Agent …), hidden from "
         "pages"});
    const std::string came = region(page, "Response");
    check_told(came, {"Status | 200 OK", "Time | 184 ms", "Timing | not reported by the browser |",
                      "Size | 1.73 KB", "Transferred | not reported by the browser |",
                      "Received | Wed 8 Jul 2015, 06:00:00 UTC", "content-type | application/json",
                      "Other headers | only Set-Cookie could be missing"});
    check_untold(came, {"Redirected", "CORS", "Timing-Allow-Origin", "Problem"});
}

TEST_CASE("copies are of the request that is shown, whatever its number") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::Toggled{app::Toggle::kHuman});
    show(page);
    const std::pair<const char*, const char*> copies[] = {{"Copy as cURL", "curl "},
                                                          {"Copy as fetch()", "const response"},
                                                          {"Copy as HTTPie", "http GET "},
                                                          {"Copy as Python", "import os"},
                                                          {"Copy URL", "https://"}};
    for (const auto& [button, beginning] : copies) {
        const std::string tried(button);
        CAPTURE(tried);
        REQUIRE(headless::count_exactly(page, Role::kButton, button) == 1);
        page.press(Role::kButton, button);
        REQUIRE(page.effects.size() == 1);
        const std::string& text = std::get<app::CopyText>(page.effects[0]).text;
        CHECK(text.find(beginning) == 0);
        CHECK(text.find("?format=json") != std::string::npos);
        CHECK(text.find("human=true") == std::string::npos);
        CHECK(text.find("a-token-for-tests") == std::string::npos);
    }
}

TEST_CASE("an answer from elsewhere says what CORS hides, where it came from and where time went") {
    Page page;
    show_answer(page, headless::answer_elsewhere());
    const std::string came = region(page, "Response");
    check_told(came, {"Redirected to | https://mirror.example:8443",
                      "Timing | Redirect 210 ms | Queue with CORS preflight 30 ms | Connect with "
                      "DNS and TLS 400 ms | Wait 900 ms"
                      " | Download 100 ms | Size",
                      "Size | 1.73 KB",
                      "Transferred | 700 bytes, compressed to 40.4 % (encoding hidden by CORS)",
                      "Other headers | hidden by CORS, except those listed in the API’s "
                      "Access-Control-Expose-Headers"});
    check_untold(came, {"private", "none"});
}

TEST_CASE("times and sizes that the browser keeps to itself are not shown as zeros") {
    api::Answer answer = headless::answer_elsewhere();
    answer.timing = {};
    Page page;
    show_answer(page, std::move(answer));
    check_told(region(page, "Response"),
               {"Timing | not reported by the browser (needs Timing-Allow-Origin)",
                "Transferred | not reported by the browser (needs Timing-Allow-Origin)"});
}

TEST_CASE("what was transferred is shown beside what was read") {
    const struct {
        double body_bytes;
        double from_cache;
        std::vector<api::Header> headers;
        const char* told;
    } cases[] = {
        {700, 0, {{"content-encoding", "gzip"}}, "700 bytes, compressed to 40.4 % (gzip)"},
        {static_cast<double>(headless::seed_body().size()), 0, {}, "1.73 KB, not compressed"},
        {static_cast<double>(headless::seed_body().size()),
         1,
         {},
         "nothing: served from the browser’s cache"},
    };
    for (const auto& each : cases) {
        api::Answer answer = headless::answer_elsewhere();
        answer.timing.body_bytes = each.body_bytes;
        answer.timing.from_cache = each.from_cache;
        answer.headers = each.headers;
        Page page;
        show_answer(page, std::move(answer));
        check_told(region(page, "Response"), {each.told});
    }
}

TEST_CASE("an open connection took no time to make; what is not accounted for passed in the page") {
    api::Answer answer = headless::answer_elsewhere();
    answer.timing.phases_ms = {0, 2, 0, 30, 1};
    answer.duration_ms = 40;
    answer.cross_origin = false;
    Page page;
    show_answer(page, std::move(answer));
    check_told(region(page, "Response"), {"Timing | Queue 2 ms | Connection reused | "
                                          "Wait 30 ms | Download 1 ms | In this page 7 ms"});
}

TEST_CASE("the server's own reason phrase is shown, else the one of the standard") {
    const std::tuple<int, const char*, const char*> cases[] = {
        {404, "Nicht da", "Status | 404 Nicht da"},
        {404, "", "Status | 404 Not Found"},
        {418, "", "Status | 418 |"},
    };
    for (const auto& [status, phrase, told] : cases) {
        api::Answer answer;
        answer.status = status;
        answer.status_text = phrase;
        Page page;
        show_answer(page, std::move(answer));
        check_told(region(page, "Response"), {told});
    }
}

TEST_CASE("a failed request brings its diagnosis") {
    for (const headless::Problem& problem : headless::all_problems()) {
        INFO(std::string(problem.name));
        Page page;
        show_answer(page, problem.answer());
        const std::string told = region(page, "Response");
        const std::string title = std::string("Problem | ") + problem.title;
        check_told(told, {title.c_str()});
        for (const std::string& advice : page.state.loaded->problem->what_to_do) {
            check_told(told, {base::with_plain_spaces(advice).c_str()});
        }
    }
}

TEST_CASE("what the API says of its refusal stands in the diagnosis") {
    Page page;
    show_answer(page, headless::all_problems()[0].answer());
    check_told(region(page, "Response"),
               {"Status | 403 Forbidden", "The API says | 0x0010001 · Expired"});
}

TEST_CASE("without an answer the request tab says why there is none, and nothing of headers") {
    const std::tuple<api::Transport, const char*, const char*> cases[] = {
        {api::Transport::kTimedOut, "timed out", " · no response · "},
        {api::Transport::kFailed, "no response that this page can read", " · no response · "},
        {api::Transport::kTooLarge, "stopped: the body is too large", " · too large · "},
    };
    for (const auto& [transport, sentence, short_word] : cases) {
        Page page;
        show_answer(page, headless::without_answer(transport));
        CHECK(find_exactly(page, Role::kText, sentence) != nullptr);
        CHECK(rows(page)[0].find(short_word) != std::string::npos);
        check_untold(region(page, "Response"),
                     {"Other headers", "Size", "Transferred", "Timing", "Received"});
    }
}

TEST_CASE("before any request there is no request to show") {
    Page page;
    show(page);
    CHECK(find_exactly(page, Role::kTabPanel, "Job") != nullptr);
    CHECK(find_exactly(page, Role::kRegion, "Request") == nullptr);
}

TEST_CASE("while the first answer is awaited the request can be read already") {
    Page page;
    page.dispatch(app::FieldTyped{app::Field::kJobId, "559cbbec14ea67a7cad6c7d8"});
    page.dispatch(app::LoadPressed{});
    show(page);
    CHECK(find_exactly(page, Role::kRegion, "Request") != nullptr);
    CHECK(find_exactly(page, Role::kRegion, "Response") == nullptr);
    CHECK(rows(page) == std::vector{"GET " + std::string(kUrl) + " · in progress"});
}

TEST_CASE("every request of the page is listed and can be shown, the single objects' too") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::ObjectToggled{{"file", "559cbbe7a636e56d8ae111f0"}});
    api::Answer missing;
    missing.status = 404;
    missing.duration_ms = 90;
    missing.received_at_ms = 1436335260000;
    page.dispatch(app::Answered{page.state.last_number, std::move(missing)});
    page.dispatch(app::ReloadPressed{});
    page.dispatch(app::CancelPressed{});
    show(page);
    const std::string job = "GET " + std::string(kUrl);
    const std::string file =
        "GET https://api.xvid.com/v1/files/559cbbe7a636e56d8ae111f0?format=json";
    const std::vector<std::string> listed = {
        job + " · cancelled", file + " · 404 Not Found · 0 bytes · 90 ms · 06:01:00 UTC",
        job + " · 200 OK · 1.73 KB · 184 ms · 06:00:00 UTC"};
    std::string shown;
    CHECK(rows(page, &shown) == listed);
    CHECK(shown == listed[2]);

    page.press(Role::kRadio, listed[1]);
    rows(page, &shown);
    CHECK(shown == listed[1]);
    check_told(region(page, "Request"), {"/v1/files/559cbbe7a636e56d8ae111f0?format=json"});
    check_told(region(page, "Response"), {"Problem | File not found"});

    page.press(Role::kRadio, listed[0]);
    CHECK(region(page, "Response") == "Response | Status | cancelled");
}
