// A job that was opened from a file: where it came from is said wherever its request would be.
#include <doctest/doctest.h>

#include "ui/support/screens.h"

using headless::Page;
using ui::Role;

namespace {

constexpr int64_t kModified_ms = 1708438000000;

void open(Page& page, std::string body, app::Source source) {
    page.dispatch(app::BodyOpened{std::move(source), std::move(body), app::OpeningFault::kNone,
                                  1708438600000});
    page.draw();
}

bool says(const Page& page, std::string_view text) {
    return page.text().find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("the first screen opens a file and shows a sample") {
    Page page;
    page.draw();
    const ui::SemanticNode* open_file = page.find(Role::kButton, "Open file");
    REQUIRE(open_file != nullptr);
    CHECK(page.event_of<app::FileChoicePressed>(*open_file));
    page.press(Role::kButton, "Show a sample job");
    CHECK(page.find(Role::kHeading, "Succeeded") != nullptr);
    CHECK(says(page, "This is the example of MediaHub’s manual"));
    headless::check_rules(page);
}

TEST_CASE("a job of a file says where it came from") {
    Page page;
    open(page, headless::seed_body(), {app::SourceKind::kFile, "job.json", kModified_ms});
    CHECK(says(page,
               "This job came from the file “job.json”, last changed Tue 20 Feb 2024, 14:06:40 "
               "UTC. To request it from the API, enter an access token and press Load job."));
    CHECK(says(page, "Succeeded · from job.json"));
    CHECK_FALSE(says(page, "received in"));
    CHECK(page.find(Role::kCheckBox, "Follow live") == nullptr);
    CHECK(page.find(Role::kButton, "Load file details") == nullptr);
    const ui::SemanticNode* reload = page.find(Role::kButton, "Reload");
    REQUIRE(reload != nullptr);
    CHECK(reload->disabled);
    CHECK(reload->description ==
          "This job did not come from the API. Press Load job to request it.");
    headless::check_rules(page);

    page.press(Role::kTab, "Request");
    CHECK(says(page, "none: the body did not come from the API"));
    CHECK(page.find(Role::kButton, "Copy URL") == nullptr);
    const ui::SemanticNode* listed = page.find(Role::kRadio, "job.json · opened");
    REQUIRE(listed != nullptr);
    CHECK(listed->checked == true);
    headless::check_rules(page);
}

TEST_CASE("the clocks of an unfinished job of a file stop with the file") {
    Page page;
    page.view.now_ms = kModified_ms + int64_t{86'400'000};
    open(
        page,
        R"({"job":{"id":"1","status":"PROCESSING","percentage_completed":42,"created_at":1708437990000}})",
        {app::SourceKind::kFile, "job.json", kModified_ms});
    CHECK(says(page, "As of 20 Feb 2024, 14:06:40 UTC. Live updates are off."));
    CHECK_FALSE(says(page, "1 day"));
}

TEST_CASE("a file without a job offers another file, not another try") {
    for (const bool over_job : {false, true}) {
        CAPTURE(over_job);
        Page page;
        if (over_job) page.load(headless::seed_body());
        open(page, "hello", {app::SourceKind::kFile, "notes.txt", kModified_ms});
        CHECK(page.find(Role::kHeading, "The file is neither JSON nor XML") != nullptr);
        CHECK(page.find(Role::kButton, "Try again") == nullptr);
        CHECK(page.find(Role::kButton, "Copy as cURL") == nullptr);
        REQUIRE(page.find(Role::kButton, "Open file") != nullptr);
        headless::check_rules(page);
    }
}

TEST_CASE("while a big file is opened its name is shown") {
    Page page;
    std::string body = headless::seed_body();
    body.append(size_t{5} << 20, ' ');
    open(page, body, {app::SourceKind::kFile, "big.json", kModified_ms});
    CHECK(page.find(Role::kHeading, "Opening the file") != nullptr);
    CHECK(says(page, "big.json"));
    headless::finish_work(page);
    CHECK(page.find(Role::kHeading, "Succeeded") != nullptr);
}

TEST_CASE("an evidence file that is opened says that its body was masked") {
    Page saved;
    saved.load(R"({"job":{"id":"1","status":"FAILURE","error_msg":"no ftp://me:pw@host"}})");
    saved.draw();
    saved.press(Role::kButton, "Save evidence");
    REQUIRE(saved.effects.size() == 1);
    const auto* file = std::get_if<app::SaveFile>(&saved.effects.front());
    REQUIRE(file != nullptr);
    Page page;
    open(page, file->bytes, {app::SourceKind::kFile, file->name, kModified_ms});
    CHECK(says(page,
               "This job came from the evidence file “" + file->name + "”: a response received "));
    CHECK(says(page, "1 value in its body was masked when it was saved."));
    headless::check_rules(page);
}

TEST_CASE("evidence is offered for every job and problem, and on the other tabs") {
    for (const int status : {200, 500}) {
        CAPTURE(status);
        Page page;
        page.load(headless::seed_body(), status);
        page.draw();
        for (const char* tab : {"Job", "Raw", "Request"}) {
            CAPTURE(std::string(tab));
            page.press(Role::kTab, tab);
            const ui::SemanticNode* button = page.find(Role::kButton, "Save evidence");
            REQUIRE(button != nullptr);
            CHECK(page.event_of<app::EvidenceSaved>(*button));
        }
    }
}
