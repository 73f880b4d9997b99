#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

const char* const kInputFile = "559cbbe7a636e56d8ae111f0";

// The button of the reference with this ID.
const ui::SemanticNode* button_of(const Page& page, const char* name, const char* id) {
    for (const ui::SemanticNode* node : page.find_all(Role::kButton, name)) {
        if (node->name == name && node->description == id) return node;
    }
    return nullptr;
}

void press(Page& page, const char* name, const char* id) {
    const ui::SemanticNode* button = button_of(page, name, id);
    INFO(std::string(name));
    REQUIRE(button != nullptr);
    page.dispatch(*button->on_activate);
    page.draw();
}

void answer(Page& page, int status, std::string body) {
    api::Answer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.received_at_ms = 1436335200000;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
}

// A text with, as its description, the token it stands for.
bool is_said_with(const Page& page, const char* text, const char* token) {
    for (const ui::SemanticNode* node : page.find_all(Role::kText, text)) {
        if (node->name == text && node->description == token) return true;
    }
    return false;
}

const char* const kFileBody =
    R"({"file":{"id":"559cbbe7a636e56d8ae111f0","name":"holiday.mov","size":8094037,)"
    R"("owner":{"id":"u77","href":"https://evil.example/v1/users/u77"}}})";

}  // namespace

TEST_CASE("every reference of the job can be expanded") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    for (const auto& [name, id] : {std::pair{"Expand pipeline", "552b87a814eab3a29d1b3d90"},
                                   {"Expand application", "552cae3514ea10cb4d3ac69e"},
                                   {"Expand user", "552b874d14eab3a29d1b3d8d"},
                                   {"Expand preset", "5260e39d84aea12008b69bc1"},
                                   {"Expand file", kInputFile},
                                   {"Expand file", "559cbbeca636e56d8ae111f2"},
                                   {"Expand file", "559cbbeca636e56d8ae111f3"},
                                   {"Expand file", "559cbbeca636e56d8ae111f4"}}) {
        INFO(std::string(id));
        const ui::SemanticNode* button = button_of(page, name, id);
        REQUIRE(button != nullptr);
        CHECK(button->expanded == false);
    }
}

TEST_CASE("an object is expanded in its place, shows what it holds, and collapses") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand file", kInputFile);
    CHECK(page.find(Role::kProgressBar, "Loading file/559cbbe7a636e56d8ae111f0") != nullptr);
    CHECK(button_of(page, "Cancel file", kInputFile) != nullptr);
    answer(page, 200, kFileBody);
    CHECK(find_exactly(page, Role::kText, "holiday.mov") != nullptr);
    CHECK(is_said_with(page, "8.09 MB", "8094037"));
    CHECK(button_of(page, "Collapse file", kInputFile)->expanded == true);
    CHECK(page.find(Role::kText, "as of 06:00:00 · GET /files/559cbbe7a636e56d8ae111f0") !=
          nullptr);

    press(page, "Expand user", "u77");
    const auto& send = std::get<app::Send>(page.effects.at(0));
    CHECK(api::url_of(send.request) == "https://api.xvid.com/v1/users/u77?format=json");
    answer(page, 200, R"({"user":{"id":"u77","email":"a@b.example"}})");
    CHECK(find_exactly(page, Role::kText, "a@b.example") != nullptr);

    press(page, "Collapse file", kInputFile);
    CHECK(find_exactly(page, Role::kText, "holiday.mov") == nullptr);
    CHECK(button_of(page, "Expand file", kInputFile) != nullptr);
}

TEST_CASE("objects that refer to each other end where they meet again") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand user", "552b874d14eab3a29d1b3d8d");
    answer(
        page, 200,
        R"({"user":{"id":"552b874d14eab3a29d1b3d8d","last_job":{"id":"559cbbec14ea67a7cad6c7d8",)"
        R"("href":"https://api.xvid.com/v1/jobs/559cbbec14ea67a7cad6c7d8"},"manager":{)"
        R"("id":"552b874d14eab3a29d1b3d8d","href":"https://api.xvid.com/v1/users/552b874d14eab3a29d1b3d8d"}}})");
    CHECK(page.find_all(Role::kButton, "Collapse user").size() == 1);
    CHECK(page.find_all(Role::kButton, "Expand job").empty());
    headless::check_rules(page);
}

TEST_CASE("an object that fails says so in its place and can be asked for again") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand file", kInputFile);
    answer(page, 404, "{}");
    CHECK(page.find(Role::kText, "There is no such file. The API answered 404") != nullptr);
    CHECK(page.find(Role::kHeading, "Succeeded in") != nullptr);
    page.press(Role::kButton, "Try again");
    const auto& send = std::get<app::Send>(page.effects.at(0));
    CHECK(api::url_of(send.request) ==
          "https://api.xvid.com/v1/files/559cbbe7a636e56d8ae111f0?format=json");
    answer(page, 200, kFileBody);
    CHECK(find_exactly(page, Role::kText, "holiday.mov") != nullptr);
}

TEST_CASE("an object that came with the job stands open and can be folded") {
    Page page;
    page.load(headless::expanded_body());
    page.draw();
    CHECK(button_of(page, "Collapse file", "f1")->expanded == true);
    CHECK(is_said_with(page, "24.6 s", "24576"));
    press(page, "Collapse file", "f1");
    CHECK(page.effects.empty());
    CHECK(button_of(page, "Expand file", "f1")->expanded == false);
    CHECK(page.find_all(Role::kButton, "Collapse file").empty());
}
