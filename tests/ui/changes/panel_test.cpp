#include <doctest/doctest.h>

#include "document/query.h"
#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

constexpr int64_t kReloaded_ms = 1436335200000 + 10'000;

std::string body(int percent, const char* more = "") {
    return R"({"job":{"id":"j1","status":"PROCESSING","percentage_completed":)" +
           std::to_string(percent) + more + "}}";
}

void reload(Page& page, std::string text) {
    page.view.now_ms = kReloaded_ms;
    page.dispatch(app::ReloadPressed{});
    api::Answer answer;
    answer.status = 200;
    answer.body = std::move(text);
    answer.received_at_ms = kReloaded_ms;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
}

std::string listed(const Page& page) {
    const ui::SemanticNode* region = page.find(Role::kRegion, "Changes");
    return region == nullptr ? "" : page.text_below(*region);
}

}  // namespace

TEST_CASE("a first answer has nothing to compare with, an equal one says so") {
    Page page;
    page.load(body(42));
    page.draw();
    CHECK(page.find(Role::kText, "since") == nullptr);
    reload(page, body(42));
    CHECK(find_exactly(page, Role::kText, "No changes since 06:00:00 UTC") != nullptr);
    CHECK(page.find(Role::kRegion, "Changes") == nullptr);
}

TEST_CASE("changes are listed in words, before and after") {
    Page page;
    page.load(body(42, R"(,"output_prefix":"a/","outputs":[{"output_name":"film",)"
                       R"("percentage_completed":7}],"updated_at":1436335100000)"));
    reload(page, body(61, R"(,"user_data":{"k":1},"outputs":[{"output_name":"film",)"
                          R"("percentage_completed":9}],"updated_at":1436335160000)"));
    CHECK(
        listed(page) ==
        "5 changes since 06:00:00 UTC | Progress | 42 % → 61 % | Output prefix | removed, was a/ | "
        "User data | new: an object with 1 key | Output film · progress | 7 % → 9 % | "
        "Updated | Wed 8 Jul 2015, 05:58:20 UTC → Wed 8 Jul 2015, 05:59:20 UTC");
    headless::check_rules(page);
}

TEST_CASE("every change leads to its place in the raw view, but for what is gone") {
    Page page;
    page.load(body(42, R"(,"user_data":"x")"));
    reload(page, body(61));
    const ui::SemanticNode* region = page.find(Role::kRegion, "Changes");
    REQUIRE(region != nullptr);
    const ui::SemanticNode* link = page.find(Role::kButton, "Show Progress in raw");
    REQUIRE(link != nullptr);
    CHECK(link->bounds.bottom() < region->bounds.bottom());
    CHECK(page.find(Role::kButton, "Show User data in raw") == nullptr);
    page.activate(*link);
    CHECK(page.state.tab == app::Tab::kRaw);
    CHECK(document::key_is(page.state.loaded->document, page.state.raw.selected,
                           "percentage_completed"));
}

TEST_CASE("marked values say what they were, until half a minute has gone") {
    Page page;
    page.load(body(42));
    reload(page, body(61));
    const auto is_marked = [&page] {
        for (const ui::SemanticNode* node : page.find_all(Role::kText, "61 %")) {
            if (node->name == "61 %" && node->description == "61 · was 42 %") return true;
        }
        return false;
    };
    CHECK(is_marked());
    CHECK(find_exactly(page, Role::kText, "+19") != nullptr);
    page.view.reduced_motion = true;
    page.dispatch(app::LiveToggled{});  // which asks for frames of its own
    CHECK(page.draw().repaint_after_s == doctest::Approx(30));
    page.view.now_ms = kReloaded_ms + 29'000;
    CHECK(page.draw().repaint_after_s == doctest::Approx(1));
    CHECK(is_marked());
    page.view.now_ms = kReloaded_ms + 30'000;
    CHECK_FALSE(page.draw().repaint_after_s.has_value());
    CHECK_FALSE(is_marked());
    CHECK(find_exactly(page, Role::kText, "+19") == nullptr);
    CHECK(listed(page).starts_with("1 change since 06:00:00 UTC"));
}

TEST_CASE("marks fade by time: one frame for every step, and none between") {
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","user_data":"a"}})");
    reload(page, R"({"job":{"id":"j1","status":"SUCCESS","user_data":"b"}})");
    CHECK(page.draw().repaint_after_s == doctest::Approx(20));
    page.view.now_ms = kReloaded_ms + 20'000;
    for (int step = 0; step < 5; ++step) {
        CHECK(page.draw().repaint_after_s == doctest::Approx(2));
        page.view.now_ms += 2'000;
    }
    CHECK_FALSE(page.draw().repaint_after_s.has_value());
}

TEST_CASE("an answer that changes nothing leaves the list of the one that did") {
    Page page;
    page.load(body(42));
    reload(page, body(61));
    page.view.now_ms += 5'000;
    reload(page, body(61));
    CHECK(listed(page) ==
          "1 change between 06:00:00 UTC and 06:00:10 UTC, none since | Progress | 42 % → 61 %");
    headless::check_rules(page);
}

TEST_CASE("cells of the table say what they were") {
    const auto outputs = [](const char* name, int percent, int size) {
        return R"({"job":{"id":"j1","status":"SUCCESS","outputs":[{"output_name":"a"},)"
               R"({"output_name":")" +
               std::string(name) + R"(","percentage_completed":)" + std::to_string(percent) +
               R"(,"file":{"id":"f1","size":)" + std::to_string(size) + "}}]}}";
    };
    Page page;
    page.load(outputs("film", 7, 100));
    reload(page, outputs("clip", 9, 250));
    const auto says = [&page](const char* text) {
        return find_exactly(page, Role::kText, text)->description;
    };
    CHECK(says("9 % !") == "Incomplete, although the job succeeded · was 7 %");
    CHECK(says("clip") == "was film");
    CHECK(says("250 bytes") == "was 100 bytes");
    CHECK(says("a") == "");
    page.view.now_ms = kReloaded_ms + 30'000;
    page.draw();
    CHECK(says("clip") == "");
}

TEST_CASE("what an object changed since it was read last is marked where it stands") {
    Page page;
    page.load(R"({"job":{"id":"j1","status":"SUCCESS","input":{"input_name":"a","file":)"
              R"({"id":"f1","href":"https://a/v1/files/f1"}}}})");
    const auto answer_with = [&page](const char* text) {
        api::Answer answer;
        answer.status = 200;
        answer.body = text;
        answer.received_at_ms = page.view.now_ms;
        page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
        page.draw();
    };
    page.draw();
    page.press(Role::kButton, "Expand file");
    answer_with(R"({"file":{"id":"f1","note":"old","size":1000}})");
    page.press(Role::kButton, "Refresh");
    answer_with(R"({"file":{"id":"f1","note":"new","size":1000}})");
    CHECK(find_exactly(page, Role::kText, "new")->description == "was old");
    CHECK(page.find(Role::kText, "received 06:00:00 UTC · 1 change · GET ") != nullptr);
    headless::check_rules(page);
}

TEST_CASE("a long list is folded after six, and unfolds") {
    Page page;
    page.load(headless::outputs_body(18));
    std::string after = headless::outputs_body(18);
    size_t at = 0;
    while ((at = after.find("\"output_name\":\"film", at)) != std::string::npos)
        after.replace(at, 19, "\"output_name\":\"clip");
    reload(page, after);
    CHECK(page.find_all(Role::kText, "film_00").size() == 6);
    CHECK(find_exactly(page, Role::kButton, "Show 12 more")->expanded == false);
    page.press(Role::kButton, "Show 12 more");
    CHECK(page.find_all(Role::kText, "film_00").size() == 18);
    CHECK(find_exactly(page, Role::kButton, "Show fewer")->expanded == true);
    headless::check_rules(page);
    page.press(Role::kButton, "Show fewer");
    CHECK(page.find_all(Role::kText, "film_00").size() == 6);
}

TEST_CASE("ten thousand changes are counted, and listed as far as anyone reads") {
    Page page;
    std::string numbers = "0";
    std::string others = "1";
    for (int index = 1; index < 10'000; ++index) {
        numbers += ",0";
        others += ",1";
    }
    page.load(body(1, (",\"list\":[" + numbers + "]").c_str()));
    reload(page, body(1, (",\"list\":[" + others + "]").c_str()));
    page.press(Role::kButton, "Show 9,994 more");
    CHECK(listed(page).starts_with("10,000 changes since 06:00:00 UTC"));
    CHECK(page.find_all(Role::kText, "0 → 1").size() == 500);
    CHECK(page.find(Role::kText, "and 9,500 more") != nullptr);
}

TEST_CASE("credentials in changed values are masked until they are shown") {
    Page page;
    page.load(body(1, R"(,"user_data":"ftp://a:old-secret@h/x")"));
    reload(page, body(1, R"(,"user_data":"ftp://a:new-secret@h/x")"));
    const auto said = [&page] {
        std::string text;
        for (const ui::SemanticNode& node : page.screen().semantics.nodes())
            text += node.name + "\n" + node.description + "\n";
        return text;
    };
    CHECK(said().find("-secret") == std::string::npos);
    page.press(Role::kButton, "Show credentials");
    CHECK(said().find("ftp://a:old-secret@h/x → ftp://a:new-secret@h/x") != std::string::npos);
}
