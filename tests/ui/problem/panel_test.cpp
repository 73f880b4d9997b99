#include <doctest/doctest.h>

#include "base/no_break.h"
#include "ui/support/screens.h"
#include "words/common.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

TEST_CASE("every problem shows its title, explanation and all its lists") {
    for (const headless::Problem& each : headless::all_problems()) {
        INFO(std::string(each.name));
        Page page;
        headless::load_answer(page, each.answer());
        page.draw();
        REQUIRE(page.state.loaded->problem.has_value());
        const api::Problem& problem = *page.state.loaded->problem;
        const ui::SemanticNode* heading = find_exactly(page, Role::kHeading, each.title);
        REQUIRE(heading != nullptr);
        CHECK(heading->level == 1);
        const auto is_said = [&page](const std::string& text) {
            return page.find(Role::kText, base::with_plain_spaces(text)) != nullptr;
        };
        CHECK(is_said(problem.explanation));
        for (const auto& list : {problem.ruled_out, problem.still_possible, problem.what_to_do}) {
            for (const std::string& item : list) {
                const std::string line = base::with_plain_spaces(words::begin_sentence(item));
                CHECK(find_exactly(page, Role::kText, line) != nullptr);
            }
        }
        CHECK(find_exactly(page, Role::kStatus, each.title) != nullptr);
        CHECK(find_exactly(page, Role::kButton, "Try again") != nullptr);
        CHECK(find_exactly(page, Role::kButton, "Copy as cURL") != nullptr);
        page.press(Role::kButton, "Copy support report");
        const auto* copied = std::get_if<app::CopyText>(&page.effects.at(0));
        REQUIRE(copied != nullptr);
        CHECK(copied->text.find("Problem: " + problem.title) != std::string::npos);
    }
}

TEST_CASE("what the API itself says stands on the screen of the problem") {
    Page page;
    headless::load_answer(page, headless::all_problems().front().answer());
    page.draw();
    CHECK(find_exactly(page, Role::kText, "0x0010001 · Expired") != nullptr);
}

TEST_CASE("the buttons of a problem ask again, copy the command and lead to the body") {
    Page page;
    headless::load_answer(page, headless::all_problems().front().answer());
    page.draw();
    page.press(Role::kButton, "Copy as cURL");
    const auto* copied = std::get_if<app::CopyText>(&page.effects.at(0));
    REQUIRE(copied != nullptr);
    CHECK(copied->text.find("$MEDIAHUB_TOKEN") != std::string::npos);
    page.press(Role::kButton, "Show the body");
    CHECK(page.state.tab == app::Tab::kRaw);
    CHECK(page.find(Role::kTreeItem, "\"error_code\": \"0x0010001\"") != nullptr);
    page.press(Role::kTab, "Job");
    page.press(Role::kButton, "Try again");
    CHECK(page.state.pending.has_value());
}

TEST_CASE("where there is no body, none is offered") {
    Page page;
    headless::load_answer(page, headless::without_answer(api::Transport::kTimedOut));
    page.draw();
    CHECK(find_exactly(page, Role::kButton, "Show the body") == nullptr);
}

TEST_CASE("a failed load is above the job that it left, and one press leads back") {
    Page page;
    page.load(headless::seed_body());
    page.dispatch(app::FieldTyped{app::Field::kJobId, "other"});
    page.dispatch(app::LoadPressed{});
    api::Answer answer;
    answer.status = 410;
    answer.body = R"({"message":"Job was deleted"})";
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
    const ui::SemanticNode* problem =
        find_exactly(page, Role::kHeading, "This job no longer exists");
    REQUIRE(problem != nullptr);
    CHECK(problem->level == 2);
    CHECK(page.find(Role::kText, "Job was deleted") != nullptr);
    CHECK(page.find(Role::kText, "Below is the last response for job 559cbbec14ea67a7cad6c7d8") !=
          nullptr);
    CHECK(page.find(Role::kHeading, "Succeeded")->level == 1);
    headless::check_rules(page);
    page.press(Role::kButton, "Show the body");
    CHECK(page.state.tab == app::Tab::kRaw);
    CHECK(page.find(Role::kTreeItem, "Job was deleted") != nullptr);
    page.press(Role::kTab, "Job");
    page.press(Role::kButton, "Back to the job");
    CHECK(page.find(Role::kHeading, "This job no longer exists") == nullptr);
    CHECK(page.find(Role::kHeading, "Succeeded") != nullptr);
}

TEST_CASE("what differs from what was asked for is said above the job") {
    Page page;
    page.load(R"({"job":{"id":"another","status":"QUEUED"}})");
    page.draw();
    CHECK(page.find(Role::kText, "but the API returned job another.") != nullptr);
}
