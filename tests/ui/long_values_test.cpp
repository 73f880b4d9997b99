// A value of any length, in any field: what is drawn, recorded and mirrored of it is bounded, and
// all of it can be copied.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/long_value.h"
#include "ui/support/difference.h"
#include "ui/support/long_bodies.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;

namespace {

constexpr size_t kMegabyte = 1'000'000;
constexpr size_t kMostLabelBytes = 64'000;
constexpr size_t kMostNodes = 1'000;

size_t label_bytes(const Page& page) {
    size_t bytes = 0;
    for (const ui::SemanticNode& node : page.screen().semantics.nodes())
        bytes += node.name.size() + node.value.size() + node.description.size();
    return bytes;
}

// At rest within three frames, with bounded texts in bounded many nodes.
void check_bounds(Page& page) {
    page.draw_once();
    page.draw_once();
    const ui::Screen before = page.screen();
    CHECK(headless::difference(before, page.draw_once()) == "");
    CHECK(label_bytes(page) < kMostLabelBytes);
    CHECK(page.screen().semantics.nodes().size() < kMostNodes);
    CHECK(page.vertices < 200'000);
}

void open_all_details(Page& page) {
    const std::vector<job::Output> outputs = page.state.loaded->job->outputs.value;
    for (const job::Output& output : outputs) page.dispatch(app::DetailsToggled{output.node});
}

void finish(Page& page) {
    while (page.state.more_to_do) page.dispatch(app::TimeToContinue{});
}

void check_all_tabs(Page& page) {
    for (const app::Tab tab : {app::Tab::kJob, app::Tab::kRequest, app::Tab::kRaw}) {
        CAPTURE(static_cast<int>(tab));
        page.dispatch(app::TabChosen{tab});
        finish(page);
        check_bounds(page);
    }
    for (const app::RawMode mode : {app::RawMode::kPretty, app::RawMode::kAsReceived}) {
        CAPTURE(static_cast<int>(mode));
        page.dispatch(app::RawModeChosen{mode});
        finish(page);
        check_bounds(page);
    }
}

void check_place(const std::string& place, size_t bytes) {
    CAPTURE(place);
    CAPTURE(bytes);
    Page page;
    page.load(headless::long_body(place, bytes));
    finish(page);  // a big body is read behind a frame that says so
    open_all_details(page);
    check_all_tabs(page);
    page.dispatch(app::ReloadPressed{});
    api::Answer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = headless::long_body(place, bytes + 100);
    answer.received_at_ms = page.view.now_ms;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    finish(page);
    page.dispatch(app::TabChosen{app::Tab::kChanges});
    finish(page);
    check_bounds(page);
    page.dispatch(app::TabChosen{app::Tab::kJob});
    check_bounds(page);
}

// What the button of this name copies.
std::string copied(Page& page, std::string_view button) {
    const ui::SemanticNode* node = page.find(Role::kButton, button);
    REQUIRE(node != nullptr);
    const auto event = page.event_of<app::TextCopied>(*node);
    REQUIRE(event);
    return event->text;
}

}  // namespace

TEST_CASE("a value of 1 MB in any field leaves the page what it is, on every tab") {
    for (const std::string& place : headless::long_places()) check_place(place, kMegabyte);
}

TEST_CASE("a value of 20 MB in any field leaves the page what it is, on every tab") {
    for (const std::string& place : headless::long_places()) check_place(place, 20 * kMegabyte);
}

TEST_CASE("long texts of XML, of faults and of other bodies have the same bounds") {
    const std::string text(kMegabyte, 'x');
    const std::pair<const char*, std::string> bodies[] = {
        {"XML", "<job><id>j1</id><status>FAILURE</status><error_msg>" + text +
                    "</error_msg><a b=\"" + text + "\"/><c><![CDATA[" + text + "]]></c><!--" +
                    text + "--></job>"},
        {"cut off", R"({"job":{"status":"SUCCESS","id":"j1","user_data":")" + text},
        {"no JSON", text},
        {"a page", "<!doctype html><title>" + text + "</title><p>" + text},
        {"an error", R"({"error":{"message":")" + text + R"(","code":")" + text + R"("}})"},
        {"text before", text + R"({"job":{"status":"SUCCESS","id":"j1"}})"},
        {"a list of long texts", R"({"job":{"id":"j1","status":"SUCCESS","list":[")" + text +
                                     R"(",")" + text + R"(",")" + text + R"("]}})"},
        {"a picture", R"({"job":{"id":"j1","status":"SUCCESS","thumb":"data:image/png;base64,)" +
                          text + text + R"("}})"}};
    for (const auto& [what, body] : bodies) {
        const std::string name(what);
        CAPTURE(name);
        for (const int status : {200, 500}) {
            Page page;
            page.load(body, status, "");
            finish(page);
            check_all_tabs(page);
        }
    }
}

TEST_CASE("of a long value the beginning is shown, with its length") {
    Page page;
    page.load(R"({"job":{"status":"SUCCESS","user_data":")" + std::string(kMegabyte, 'x') +
              R"(","id":"j1"}})");
    page.draw();
    const auto texts = page.find_all(Role::kText, "xxx");
    REQUIRE(texts.size() == 1);
    CHECK(texts[0]->name == std::string(ui::kShownBytes, 'x') + "… (1.00 MB in all)");
    CHECK(texts[0]->description == "");
}

TEST_CASE("a press shows more of a long value, up to a bound, and another one less") {
    for (const size_t bytes : {size_t{20'000}, kMegabyte}) {
        Page page;
        page.load(R"({"job":{"status":"SUCCESS","user_data":")" + std::string(bytes, 'x') +
                  R"(","id":"j1"}})");
        page.draw();
        page.press(Role::kButton, "Show more of User data");
        const size_t shown = page.find(Role::kText, "xxx")->name.size();
        CHECK(shown >= std::min(bytes, ui::kUnfoldedBytes));
        CHECK(shown < ui::kUnfoldedBytes + 100);
        const bool is_whole = bytes <= ui::kUnfoldedBytes;
        CHECK((page.find(Role::kText, "The raw view shows the rest") == nullptr) == is_whole);
        check_bounds(page);
        page.press(Role::kButton, "Show less of User data");
        CHECK(page.find(Role::kText, "xxx")->name.size() < ui::kShownBytes + 100);
    }
}

TEST_CASE("a long value is copied whole, its credentials masked") {
    const std::string text =
        std::string(kMegabyte, 'x') + " ftp://me:hunter2@host/ " + std::string(100, 'y');
    Page page;
    page.load(R"({"job":{"status":"FAILURE","user_data":")" + text + R"(","error_msg":")" + text +
              R"(","id":"j1"}})");
    page.draw();
    const std::string masked =
        std::string(kMegabyte, 'x') + " ftp://•••@host/ " + std::string(100, 'y');
    CHECK(copied(page, "Copy value of User data") == masked);
    CHECK(copied(page, "Copy value of Error message") == masked);
    page.dispatch(app::SecretsToggled{});
    page.draw();
    CHECK(copied(page, "Copy value of User data") == text);
}

TEST_CASE("a credential at the end of what is shown is not cut into something readable") {
    for (size_t before = ui::kShownBytes - 40; before < ui::kShownBytes + 10; ++before) {
        Page page;
        page.load(R"({"job":{"status":"SUCCESS","user_data":")" + std::string(before, 'x') +
                  " ftp://me:hunter2@host/" + std::string(kMegabyte, 'y') + R"(","id":"j1"}})");
        CHECK(page.draw().semantics.nodes().size() > 0);
        CHECK(page.text().find("hunter2") == std::string::npos);
        CHECK(page.text().find("//me:") == std::string::npos);
    }
}

TEST_CASE("a table with a long name is copied whole") {
    Page page;
    page.load(headless::long_body("output_name", kMegabyte));
    page.dispatch(app::OutputsCopied{job::TableFormat::kCsv});
    REQUIRE(!page.effects.empty());
    const auto* copy = std::get_if<app::CopyText>(&page.effects.front());
    REQUIRE(copy != nullptr);
    CHECK(copy->text.size() > kMegabyte / 2);
}

TEST_CASE("the support report has the beginning of a long value, the evidence all of the body") {
    for (const char* place : {"error_msg", "output_name", "status", "a key"}) {
        const std::string name(place);
        CAPTURE(name);
        Page page;
        const std::string body = headless::long_body(place, kMegabyte);
        page.load(body);
        page.dispatch(app::ReportCopied{});
        const auto* copy = std::get_if<app::CopyText>(&page.effects.front());
        REQUIRE(copy != nullptr);
        CHECK(copy->text.size() < kMostLabelBytes);
        page.dispatch(app::EvidenceSaved{page.view.now_ms});
        const auto* file = std::get_if<app::SaveFile>(&page.effects.front());
        REQUIRE(file != nullptr);
        CHECK(file->bytes.size() > kMegabyte / 2);
        CHECK(file->bytes.size() < 3 * kMegabyte);
    }
}
