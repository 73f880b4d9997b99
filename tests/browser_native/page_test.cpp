// The page's loop against a browser in memory: what the user does goes in, what the browser is
// asked for comes out, and every frame is mirrored.
#include "browser/page.h"

#include <doctest/doctest.h>

#include <optional>
#include <utility>

#include "api/request.h"
#include "base/no_break.h"
#include "base/text.h"
#include "browser/inbox.h"
#include "browser_native/support/fake_browser.h"
#include "browser_native/support/fake_elements.h"

using browser::elements::Handle;
using browser::elements::kNoHandle;
using fake::elements;
using toolkit::Role;

namespace {

constexpr const char* kJobId = "559cbbec14ea67a7cad6c7d8";
constexpr const char* kToken = "tok-3f9c2a71-secret";

// A page that was opened, in a browser of its own.
class Opened {
public:
    Opened() : Opened(fake::Browser()) {}
    explicit Opened(fake::Browser with) {
        start(std::move(with), {.api_address = "https://api.example"});
        draw();
    }
    // Not drawn yet.
    Opened(fake::Browser with, app::Started started) { start(std::move(with), std::move(started)); }

    void start(fake::Browser with, app::Started started) {
        fake::browser() = std::move(with);
        elements() = fake::Elements();
        page.emplace();
        page->dispatch(std::move(started));
    }

    // Draws as long as a frame is asked for and work goes on, as the browser does.
    void draw() {
        for (int frame = 0; frame < 100; ++frame) {
            const bool is_due = std::exchange(fake::browser().frames_requested, 0) > 0;
            fake::browser().monotonic_ms += 16;
            if (is_due) page->draw_frame(fake::browser().monotonic_ms);
            const bool goes_on = std::exchange(fake::browser().continue_is_due, false);
            if (goes_on) page->dispatch(app::TimeToContinue{});
            if (std::exchange(fake::browser().canvas_is_due, false)) page->open_canvas();
            if (!is_due && !goes_on) return;
        }
        FAIL("the page never comes to rest");
    }

    Handle find(Role role, std::string_view name) {
        const Handle handle = elements().find(role, name);
        REQUIRE_MESSAGE(handle != kNoHandle, "there is no ", name);
        return handle;
    }
    void type(std::string_view field, std::string text) {
        const Handle handle = find(Role::kTextField, field);
        elements().all.at(handle).value = text;
        page->typed(handle, std::move(text));
        draw();
    }
    void press(std::string_view name) {
        page->act(find(Role::kButton, name));
        draw();
    }
    void load() {
        type("Job ID", kJobId);
        type("Access token", kToken);
        press("Load job");
    }

    std::optional<browser::Page> page;
};

api::Answer answer_with(std::string body) {
    api::Answer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = std::move(body);
    answer.received_at_ms = fake::browser().now_ms;
    return answer;
}

std::string job_of(const char* status) {
    return std::string(R"({"job":{"id":")") + kJobId + R"(","status":")" + status + R"("}})";
}

// Headings of level 1.
std::string verdict() {
    for (const auto& [handle, element] : elements().all)
        if (element.role == Role::kHeading && element.level == 1)
            return base::with_plain_spaces(element.name);
    return "";
}

}  // namespace

TEST_CASE("the first frame shows the page, and none follows unasked") {
    Opened opened;
    CHECK(fake::browser().shown == std::vector<bool>{false, true});
    CHECK_FALSE(fake::browser().is_working);
    CHECK(fake::browser().frames_requested == 0);
    CHECK(fake::browser().paints > 0);
    CHECK(opened.find(Role::kTextField, "Job ID") != kNoHandle);
    const size_t created = elements().created;
    opened.page->draw_frame(fake::browser().monotonic_ms);
    CHECK(elements().created == created);
    CHECK(fake::browser().shown.size() == 2);
}

TEST_CASE("a job can be read before the canvas is open") {
    Opened opened({},
                  {.api_address = "https://api.example", .fragment = std::string("job=") + kJobId});
    opened.page->dispatch(app::TokenTyped{api::AccessToken(kToken)});
    opened.page->dispatch(app::TokenGiven{});
    opened.page->draw_frame(0);
    CHECK_FALSE(fake::browser().canvas_is_due);
    CHECK(fake::browser().shown.empty());

    fake::answer(answer_with(job_of("SUCCESS")));
    opened.page->draw_frame(0);
    CHECK(verdict().find("Succeeded") == 0);
    CHECK(fake::browser().shown == std::vector<bool>{false});
    CHECK(fake::browser().paints == 0);
    CHECK(fake::browser().is_working);
    CHECK(fake::browser().canvas_is_due);

    const size_t changed = elements().changed;
    opened.draw();
    CHECK(fake::browser().shown == std::vector<bool>{false, true});
    CHECK(fake::browser().paints > 0);
    CHECK(elements().changed == changed);
    opened.page->open_canvas();
    CHECK(fake::browser().contexts == 1);
    CHECK_FALSE(fake::browser().is_working);
}

TEST_CASE("what is typed and pressed becomes a request, and its answer the screen") {
    Opened opened;
    opened.load();
    REQUIRE(fake::browser().sent.size() == 1);
    CHECK(fake::browser().meanings_asked == 0);
    const app::Send& sent = fake::browser().sent.front();
    CHECK(sent.request.id == kJobId);
    CHECK(api::url_of(sent.request).find("https://api.example") == 0);
    CHECK(fake::browser().is_working);
    CHECK(fake::browser().addresses == std::vector<std::string>{std::string("job=") + kJobId});

    fake::answer(answer_with(job_of("SUCCESS")));
    opened.draw();
    CHECK_FALSE(fake::browser().is_working);
    CHECK(verdict().find("Succeeded") == 0);
    CHECK(fake::browser().meanings_asked == 1);
}

TEST_CASE("a selection over rows of the body is copied as the body has it") {
    Opened opened;
    opened.load();
    fake::answer(answer_with(job_of("SUCCESS")));
    opened.draw();
    opened.page->act(opened.find(Role::kTab, "Raw"));
    opened.draw();
    const std::string status = R"("status": "SUCCESS")";
    const Handle id = opened.find(Role::kTreeItem, base::concat({"\"id\": \"", kJobId, "\","}));
    const Handle last = opened.find(Role::kTreeItem, status);
    opened.page->give_selected_body(id, 0, last, static_cast<int>(status.size()));
    CHECK(fake::browser().selected_text.find(status) != std::string::npos);
    opened.page->give_selected_body(opened.find(Role::kTab, "Raw"), 0, last, 1);
    CHECK(fake::browser().selected_text.empty());
}

TEST_CASE("the token is in no element, and wiped on its way") {
    Opened opened;
    opened.load();
    const Handle field = opened.find(Role::kTextField, "Access token");
    elements().all.at(field).value.clear();
    fake::answer(answer_with(job_of("SUCCESS")));
    opened.draw();
    for (const auto& [handle, element] : elements().all)
        for (const std::string* text : {&element.name, &element.value, &element.description})
            CHECK(text->find(kToken) == std::string::npos);

    const std::string text = kToken;
    text.copy(browser::room_for_text(0, static_cast<int>(text.size())), text.size());
    CHECK(browser::take_text(0) == kToken);
    CHECK(browser::take_text(0).empty());
}

TEST_CASE("what is gone or no button does nothing") {
    Opened opened;
    const Handle load = opened.find(Role::kButton, "Load job");
    opened.page->act(opened.find(Role::kTextField, "Job ID"));
    opened.page->submitted(load);
    opened.page->act(kNoHandle);
    opened.page->act(4711);
    opened.page->typed(4711, "text");
    opened.page->submitted(4711);
    opened.page->left(load);
    opened.page->press_tree_key(4711, app::TreeKey::kDown);
    CHECK(fake::browser().sent.empty());
    CHECK(fake::browser().frames_requested == 0);
}

TEST_CASE("Enter in a field is its button") {
    Opened opened;
    opened.type("Job ID", kJobId);
    opened.type("Access token", kToken);
    opened.page->submitted(opened.find(Role::kTextField, "Access token"));
    CHECK(fake::browser().sent.size() == 1);
}

TEST_CASE("copying happens within the press") {
    Opened opened;
    opened.load();
    fake::answer(answer_with(job_of("SUCCESS")));
    opened.draw();
    opened.page->act(opened.find(Role::kButton, "Copy ID"));
    REQUIRE(fake::browser().copied.size() == 1);
    CHECK(fake::browser().copied.front().text == kJobId);
}

TEST_CASE("what the user typed stays while an answer comes") {
    Opened opened;
    opened.load();
    const Handle field = opened.find(Role::kTextField, "Job ID");
    opened.type("Job ID", "the next one");
    fake::answer(answer_with(job_of("SUCCESS")));
    opened.draw();
    CHECK(elements().all.at(field).value == "the next one");
    CHECK(opened.find(Role::kTextField, "Job ID") == field);
}

TEST_CASE("a request that is cancelled is stopped") {
    Opened opened;
    opened.load();
    opened.press("Cancel");
    CHECK(fake::browser().aborted == std::vector<uint32_t>{fake::browser().sent.front().number});
    CHECK_FALSE(fake::browser().is_working);
}

TEST_CASE("a window without a size is not drawn into") {
    Opened opened;
    const size_t paints = fake::browser().paints;
    const size_t finished = elements().finished;
    fake::browser().viewport.width = 0;
    opened.page->draw_frame(0);
    CHECK(fake::browser().paints == paints);
    CHECK(elements().finished == finished);
}

TEST_CASE("without a canvas the page is its elements, for a reason that is given once") {
    fake::Browser with;
    std::string reason;
    SUBCASE("no WebGL") {
        with.has_webgl = false;
        reason = "the browser has no WebGL2";
    }
    SUBCASE("falsified pixels") {
        with.canvas_is_truthful = false;
        reason = "the browser falsifies the pixels of a canvas";
    }
    SUBCASE("a shader that is refused") {
        with.shader_fault = "ERROR: 0:1: 'no_such_type'";
        reason = "the graphics driver refuses a shader: ERROR: 0:1: 'no_such_type'";
    }
    Opened opened(with);
    opened.load();
    CHECK(fake::browser().shown_plainly == std::vector<std::string>{reason});
    CHECK(fake::browser().paints == 0);
    CHECK(fake::browser().sent.size() == 1);
}

TEST_CASE("a lost context is not painted into, and painted again when it is back") {
    Opened opened;
    opened.page->context_changed(false);
    size_t paints = fake::browser().paints;
    opened.type("Job ID", kJobId);
    CHECK(fake::browser().paints == paints);
    SUBCASE("it is restored") {
        opened.page->context_changed(true);
        opened.draw();
        CHECK(fake::browser().paints > paints);
        CHECK(fake::browser().shown_plainly.empty());
    }
    SUBCASE("its shaders are refused then") {
        fake::browser().shader_fault = "no";
        opened.page->context_changed(true);
        opened.draw();
        CHECK(fake::browser().paints == paints);
        CHECK(fake::browser().shown_plainly.size() == 1);
    }
}

TEST_CASE("long work is done in slices, with a frame now and then") {
    Opened opened;
    opened.load();
    std::string body = R"({"job":{"id":"x","status":"SUCCESS","rows":[0)";
    for (int number = 1; number < 300'000; ++number) body += "," + std::to_string(number);
    fake::answer(answer_with(body + "]}}"));
    fake::browser().frames_requested = 0;
    size_t slices = 0;
    size_t frames = 0;
    while (std::exchange(fake::browser().continue_is_due, false)) {
        ++slices;
        fake::browser().monotonic_ms += 30;
        opened.page->dispatch(app::TimeToContinue{});
        if (std::exchange(fake::browser().frames_requested, 0) > 0) {
            ++frames;
            opened.page->draw_frame(fake::browser().monotonic_ms);
        }
    }
    CHECK(slices > 4);
    CHECK(frames > 0);
    CHECK(frames <= slices / 3 + 1);
}
