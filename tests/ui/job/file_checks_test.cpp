#include <doctest/doctest.h>

#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

// Two outputs, each with a file that is referred to.
std::string two_files(const char* status = "SUCCESS") {
    return R"({"job":{"id":"559cbbec14ea67a7cad6c7d8","finished_at":1436335151874,"status":")" +
           std::string(status) +
           R"(","outputs":[{"output_name":"hd","percentage_completed":100,"file":{"id":"f1","href":"x/files/f1"}},
              {"output_name":"sd","percentage_completed":100,"file":{"id":"f2","href":"x/files/f2"}}]}})";
}

void press(Page& page, const char* name) {
    page.draw();
    const ui::SemanticNode* button = find_exactly(page, Role::kButton, name);
    REQUIRE(button != nullptr);
    for (app::Event& event : page.events_of(*button)) page.dispatch(std::move(event));
    page.draw();
}

// To the request with this number.
void answer(Page& page, uint32_t number, int status, std::string body) {
    api::Answer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.received_at_ms = 1436335200000;
    page.dispatch(app::Answered{number, std::move(answer)});
    page.draw();
}

}  // namespace

TEST_CASE("the first card offers to check the files, shows how far that is, and says the result") {
    for (const float width : {360.f, 1280.f}) {
        Page page;
        page.view.width = width;
        page.load(two_files());
        press(page, "Check 2 files");
        CHECK(page.find(Role::kText, "0 of 2 files checked") != nullptr);
        CHECK(find_exactly(page, Role::kProgressBar, "Checking files")->now == 0);
        const uint32_t last = page.state.last_number;
        answer(page, last - 1, 200, R"({"file":{"id":"f1","finished_at":1436335151874}})");
        CHECK(page.find(Role::kText, "1 of 2 files checked") != nullptr);
        answer(page, last, 404, "{}");
        CHECK(page.find(Role::kHeading, "; 1 of 2 files is gone") != nullptr);
        CHECK(page.find(Role::kText, "1 of 2 files available") != nullptr);
        CHECK(page.find(Role::kText, "Files checked") != nullptr);
        CHECK(find_exactly(page, Role::kButton, "Check again") != nullptr);
        const std::string table = page.text_below(*find_exactly(page, Role::kTable, "Outputs"));
        CHECK(table.find("Available | since 8 Jul 2015") != std::string::npos);
        CHECK(table.find("Gone | File not found") != std::string::npos);
        headless::check_rules(page);
    }
}

TEST_CASE("a check is cancelled where it is shown, and what stops it is said") {
    Page page;
    page.load(two_files());
    press(page, "Check 2 files");
    press(page, "Cancel the file check");
    CHECK(find_exactly(page, Role::kProgressBar, "Checking files") == nullptr);
    press(page, "Check 2 files");
    answer(page, page.state.last_number, 429, "{}");
    CHECK(page.find(Role::kText, "Stopped after 2 of 2 files: ") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("a job under way has no files to check") {
    Page page;
    page.load(two_files("PROCESSING"));
    page.draw();
    CHECK(page.find(Role::kButton, "Check ") == nullptr);
}
