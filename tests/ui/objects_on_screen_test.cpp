#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

const char* const kInputFile = "559cbbe7a636e56d8ae111f0";

// The button on the chip of the reference with this ID: it stands right behind the one that copies
// the ID.
const ui::SemanticNode* button_of(const Page& page, const char* name, const char* id) {
    const auto& nodes = page.screen().semantics.nodes();
    for (size_t index = 0; index + 1 < nodes.size(); ++index) {
        if (nodes[index].role != Role::kButton || nodes[index].description != id) continue;
        if (nodes[index + 1].name == name) return &nodes[index + 1];
    }
    return nullptr;
}

void press(Page& page, const char* name, const char* id) {
    const ui::SemanticNode* button = button_of(page, name, id);
    INFO(std::string(name));
    REQUIRE(button != nullptr);
    page.activate(*button);
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
    for (const auto& [name, id] :
         {std::pair{"Expand pipeline", "552b87a814eab3a29d1b3d90"},
          {"Expand application", "552cae3514ea10cb4d3ac69e"},
          {"Expand user", "552b874d14eab3a29d1b3d8d"},
          {"Expand preset of output MyTest", "5260e39d84aea12008b69bc1"},
          {"Expand file", kInputFile},
          {"Expand file of Thumbnails ZIP of output MyTest", "559cbbeca636e56d8ae111f2"},
          {"Expand file of Thumbnails of output MyTest", "559cbbeca636e56d8ae111f3"},
          {"Expand file of output MyTest", "559cbbeca636e56d8ae111f4"}}) {
        const std::string tried(id);
        CAPTURE(tried);
        const ui::SemanticNode* button = button_of(page, name, id);
        REQUIRE(button != nullptr);
        CHECK(button->expanded == false);
        const std::string after_expand = std::string(name).substr(7);
        const std::string kind = after_expand.substr(0, after_expand.find(' '));
        CHECK(button->description == "GET /v1/" + job::plural_of(kind) + "/" + id + "?format=json");
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
    CHECK(find_exactly(
              page, Role::kText,
              "received 06:00:00 UTC · GET /v1/files/559cbbe7a636e56d8ae111f0?format=json") !=
          nullptr);

    press(page, "Expand user", "u77");
    const auto& send = std::get<app::Send>(page.effects.at(0));
    CHECK(api::url_of(send.request) == "https://api.xvid.com/v1/users/u77?format=json");
    answer(page, 200, R"({"user":{"id":"u77","email":"a@b.example"}})");
    CHECK(find_exactly(page, Role::kText, "a@b.example") != nullptr);

    press(page, "Collapse file", kInputFile);
    CHECK(page.find(Role::kText, "· GET /v1/files") == nullptr);
    CHECK(headless::count_exactly(page, Role::kText, "holiday.mov") == 1);  // on the chip
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
    CHECK(find_exactly(page, Role::kButton, "Go to job, already shown above") != nullptr);
    page.press(Role::kButton, "Go to user, already shown above");
    CHECK(page.state.scroll_target.object == "user/552b874d14eab3a29d1b3d8d");
    CHECK(page.state.scroll_target.number == 1);
    headless::check_rules(page);
}

TEST_CASE("an open object is read again without losing what is known of it") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand file", kInputFile);
    answer(page, 200, kFileBody);
    CHECK(find_exactly(page, Role::kText, "holiday.mov") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Refresh")->description ==
          "GET /v1/files/559cbbe7a636e56d8ae111f0?format=json");
    page.press(Role::kButton, "Refresh");
    CHECK(std::holds_alternative<app::Send>(page.effects.at(0)));
    CHECK(page.find(Role::kProgressBar, "Loading file/559cbbe7a636e56d8ae111f0") != nullptr);
    CHECK(page.find(Role::kText, "received 06:00:00 UTC · GET /v1/files") != nullptr);
    CHECK(find_exactly(page, Role::kButton, "Refresh") == nullptr);
    answer(page, 404, "{}");
    CHECK(page.find(Role::kText, "File not found. The API returned 404") != nullptr);
    CHECK(page.find(Role::kText, "received 06:00:00 UTC · GET /v1/files") != nullptr);
    CHECK(is_said_with(page, "8.09 MB", "8094037"));
    headless::check_rules(page);
    press(page, "Collapse file", kInputFile);
    CHECK(button_of(page, "Expand file", kInputFile)->description == "received 06:00:00 UTC");
}

TEST_CASE("the ID of every reference is copied whole") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    page.press(Role::kButton, "Copy pipeline ID");
    const auto& copy = std::get<app::CopyText>(page.effects.at(0));
    CHECK(copy.what == "pipeline ID");
    CHECK(copy.text == "552b87a814eab3a29d1b3d90");
}

TEST_CASE("a chip says its kind where its label does not, and its name when it is known") {
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","user":{"id":"u1","name":"Ann"},)"
              R"("owner":{"id":"u2","href":"https://api.xvid.com/v1/users/u2"},)"
              R"("team":[{"id":"u3","href":"https://api.xvid.com/v1/users/u3"}]}})");
    page.draw();
    CHECK(headless::count_exactly(page, Role::kText, "user") == 2);
    CHECK(find_exactly(page, Role::kText, "Ann") != nullptr);
    press(page, "Expand user", "u2");
    answer(page, 200, R"({"user":{"id":"u2","name":"Berta"}})");
    press(page, "Collapse user", "u2");
    CHECK(find_exactly(page, Role::kText, "Berta") != nullptr);
}

TEST_CASE("what is embedded in an object folds there, and nowhere else") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand file", kInputFile);
    answer(page, 200,
           R"({"file":{"id":"559cbbe7a636e56d8ae111f0","user":{"id":"u1","href":"/v1/users/u1",)"
           R"("email":"a@b.example"}}})");
    CHECK(find_exactly(page, Role::kText, "a@b.example") == nullptr);
    press(page, "Expand user", "u1");
    CHECK(page.effects.empty());
    CHECK(page.state.details_toggled.empty());
    CHECK(find_exactly(page, Role::kText, "a@b.example") != nullptr);
    press(page, "Collapse user", "u1");
    CHECK(find_exactly(page, Role::kText, "a@b.example") == nullptr);
}

TEST_CASE("a hostile href leads nowhere but to our own API address") {
    struct Hostile {
        const char* reference;
        const char* url;  // of the one request it may lead to; null for none
    };
    const Hostile references[] = {
        {R"({"id":"x1","href":"https://evil.example/v1/files/x1"})",
         "https://api.xvid.com/v1/files/x1?format=json"},
        {R"({"id":"x1","href":"//evil.example/files/x1"})",
         "https://api.xvid.com/v1/files/x1?format=json"},
        {R"({"id":"x1","href":"https://api.xvid.com.evil.example/v1/users/x1?next=//evil"})",
         "https://api.xvid.com/v1/users/x1?format=json"},
        {R"({"id":"x1","href":"javascript:alert(1)//files/x1"})",
         "https://api.xvid.com/v1/files/x1?format=json"},
        {R"x({"id":"x1","href":"javascript:alert(document.cookie)"})x",
         "https://api.xvid.com/v1/things/x1?format=json"},
        {R"({"id":"x1","href":"data:text/html,<script>"})",
         "https://api.xvid.com/v1/things/x1?format=json"},
        {R"({"id":"x1","href":"https://api.xvid.com/v1/files/../../admin/x1"})",
         "https://api.xvid.com/v1/things/x1?format=json"},
        {R"({"id":"x1","href":"https://api.xvid.com/v1/files/other"})",
         "https://api.xvid.com/v1/things/x1?format=json"},
        {R"({"id":"..","href":"https://api.xvid.com/v1/files/.."})", nullptr},
        {R"({"id":"../jobs","href":"https://api.xvid.com/v1/files/1"})", nullptr},
        {R"({"id":"a@evil.example","href":"https://api.xvid.com/v1/files/1"})", nullptr},
    };
    for (const Hostile& hostile : references) {
        INFO(std::string(hostile.reference));
        Page page;
        page.load(R"({"job":{"id":"j1","status":"SUCCESS","thing":)" +
                  std::string(hostile.reference) + "}}");
        page.draw();
        headless::check_rules(page);
        const auto buttons = page.find_all(Role::kButton, "Expand ");
        REQUIRE(buttons.size() == (hostile.url != nullptr ? 1 : 0));
        if (hostile.url == nullptr) {
            CHECK(find_exactly(page, Role::kText, "not an API object") != nullptr);
            continue;
        }
        page.activate(*buttons[0]);
        REQUIRE(page.effects.size() == 1);
        CHECK(api::url_of(std::get<app::Send>(page.effects[0]).request) == hostile.url);
    }
}

TEST_CASE("credentials are masked in every part of a chip and of what it opens") {
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","user_data":"ftp://a:s3cret@h/u",)"
              R"("thing":{"id":"t1","href":"https://a:s3cret@h/v1/things/t1"},)"
              R"("link":{"id":"https://a:s3cret@h/x","href":"https://a:s3cret@h/y"},)"
              R"("named":{"id":"n1","name":"https://a:s3cret@h/z"}}})");
    page.draw();
    press(page, "Expand thing", "t1");
    answer(page, 200, R"({"thing":{"id":"t1","path":"ftp://a:s3cret@h/deep"}})");
    const auto said = [&page] {
        std::string text;
        for (const ui::SemanticNode& node : page.screen().semantics.nodes())
            text += node.name + "\n" + node.value + "\n" + node.description + "\n";
        return text;
    };
    CHECK(said().find("s3cret") == std::string::npos);
    CHECK(headless::count_exactly(page, Role::kButton, "Show credentials") == 3);
    page.press(Role::kButton, "Show credentials");
    CHECK(said().find("ftp://a:s3cret@h/deep") != std::string::npos);
    headless::check_rules(page);
}

TEST_CASE("an object that fails says so in its place and can be asked for again") {
    Page page;
    page.load(headless::seed_body());
    page.draw();
    press(page, "Expand file", kInputFile);
    answer(page, 404, "{}");
    CHECK(page.find(Role::kText, "File not found. The API returned 404") != nullptr);
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
