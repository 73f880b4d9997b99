#include <doctest/doctest.h>

#include "ui/panels.h"
#include "ui/support/bodies.h"
#include "ui/support/panel_alone.h"
#include "ui/support/screens.h"

using headless::count_exactly;
using headless::find_exactly;
using headless::Page;
using ui::Role;

TEST_CASE("every failure has its panel: what, why, what next, whether to try again") {
    Page page;
    page.load(headless::failed_outputs_body());
    page.draw();
    CHECK(find_exactly(page, Role::kHeading, "Output “hd” · Internal Error") != nullptr);
    CHECK(find_exactly(page, Role::kText, "0x0000001") != nullptr);
    CHECK(find_exactly(page, Role::kHeading, "Output “sd” · codec not supported") != nullptr);
    for (const char* label : {"Meaning", "Likely cause", "Next step", "Retry"}) {
        INFO(std::string(label));
        CHECK(count_exactly(page, Role::kText, label) == 2);
    }
    CHECK(find_exactly(page, Role::kText, "Probably an error in the service, not in your input.") !=
          nullptr);
    CHECK(find_exactly(page, Role::kText, "May help: the error may be temporary.") != nullptr);
    CHECK(find_exactly(page, Role::kText, "The response has a message, but no code to look up.") !=
          nullptr);
    CHECK(count_exactly(page, Role::kButton, "Show in raw") == 2);
}

TEST_CASE("the source of what is known is named, and each explanation can be copied") {
    Page page;
    page.load(headless::failed_outputs_body());
    page.draw();
    CHECK(count_exactly(page, Role::kText, "Source") == 1);
    CHECK(find_exactly(page, Role::kText, "manual, api/jobs/DELETE, status 500") != nullptr);
    page.press(Role::kButton, "Copy text of output “sd”");
    const auto* copied = std::get_if<app::CopyText>(&page.effects.at(0));
    REQUIRE(copied != nullptr);
    CHECK(copied->text.find("Output “sd” · codec not supported\nMeaning: ") == 0);
    CHECK(find_exactly(page, Role::kButton, "Copy text of output “hd”") != nullptr);
}

TEST_CASE("an error that did not end the job is shown as such") {
    Page page;
    page.load(R"({"job":{"status":"SUCCESS","id":"j1","error_code":"0x7","error_msg":"oh"}})");
    page.draw();
    CHECK(find_exactly(page, Role::kHeading, "Succeeded, but the job reports an error") != nullptr);
    CHECK(find_exactly(page, Role::kHeading, "oh") != nullptr);
    CHECK(find_exactly(page, Role::kText, "0x7") != nullptr);
    CHECK(find_exactly(page, Role::kText, "The job still succeeded.") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Copy text of the failure") != nullptr);
}

TEST_CASE("thousands of failed outputs make one panel, not thousands") {
    std::string outputs;
    for (int index = 0; index < 3000; ++index) {
        outputs += std::string(index == 0 ? "" : ",") + R"({"error_code":"0x0000001"})";
    }
    Page page;
    page.load(R"({"job":{"status":"FAILURE","id":"j1","outputs":[)" + outputs + "]}}");
    page.draw();
    CHECK(page.find_all(Role::kHeading, "0x0000001").size() == 1);
    CHECK(find_exactly(page, Role::kHeading, "Outputs 1, 2 and 2,998 more · 0x0000001") != nullptr);
}

TEST_CASE("one report tells all failures of a job") {
    Page page;
    page.load(headless::failed_outputs_body());
    page.draw();
    CHECK(count_exactly(page, Role::kButton, "Copy support report") == 1);
    page.press(Role::kButton, "Copy support report");
    const auto* copied = std::get_if<app::CopyText>(&page.effects.at(0));
    REQUIRE(copied != nullptr);
    CHECK(copied->text.find("Failure of output “hd”") != std::string::npos);
    CHECK(copied->text.find("Failure of output “sd”") != std::string::npos);
    CHECK(copied->text.find("a-token-for-tests") == std::string::npos);
}

TEST_CASE("a job that did not fail offers its report once, at its end") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    CHECK(count_exactly(page, Role::kButton, "Copy support report") == 1);
    const ui::SemanticNode* outputs = page.find(Role::kTable, "Outputs");
    REQUIRE(outputs != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Copy support report")->bounds.y > outputs->bounds.y);
}

TEST_CASE("credentials in a message are masked until they are asked for") {
    Page page;
    page.load(R"({"job":{"status":"FAILURE","id":"j1","outputs":[{"output_name":"hd",)"
              R"("error_msg":"cannot read ftp://studio:hunter2@ftp.example/in"}]}})");
    page.draw();
    CHECK(page.text().find("hunter2") == std::string::npos);
    CHECK(find_exactly(page, Role::kHeading,
                       "Output “hd” · cannot read ftp://•••@ftp.example/in") != nullptr);
    const char* const title = "Output “hd” · cannot read ftp://studio:hunter2@ftp.example/in";
    CHECK(find_exactly(page, Role::kHeading, title) == nullptr);
    page.press(Role::kButton, "Show credentials");
    CHECK(find_exactly(page, Role::kHeading, title) != nullptr);
}

TEST_CASE("message and code of a failure are copied and lead to the raw view, each by itself") {
    Page page;
    page.load(headless::failed_outputs_body());
    page.draw();
    const job::Output& hd = page.state.loaded->job->outputs.value[0];
    const auto leads_to = [&page](const char* name) {
        const ui::SemanticNode* button = find_exactly(page, Role::kButton, name);
        REQUIRE(button != nullptr);
        const auto shown = page.event_of<app::NodeShownInRaw>(*button);
        return shown ? shown->node : document::kNoNode;
    };
    CHECK(leads_to("Show Error message of output “hd” in raw") == hd.error_msg.node);
    CHECK(leads_to("Show Error code of output “hd” in raw") == hd.error_code.node);
    page.press(Role::kButton, "Copy value of Error message of output “sd”");
    CHECK(std::get<app::CopyText>(page.effects.at(0)).text == "codec not supported");
}

TEST_CASE("the panel is as high as its text needs, and stays within its width") {
    Page page;
    page.load(R"({"job":{"status":"FAILURE","id":"j1","error_code":"0x0050012","error_msg":")" +
              std::string(400, 'w') + R"( and more"}})");
    float height = 0;
    for (const float width : {1280.f, 360.f, 320.f}) {
        CAPTURE(width);
        const headless::PanelAlone panel(page, width, ui::draw_failures);
        for (const ui::SemanticNode& node : panel.nodes()) CHECK(node.bounds.right() <= width + 1);
        CHECK(panel.height() > height);
        height = panel.height();
    }
}
