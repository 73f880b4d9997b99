#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::Page;
using ui::Role;

namespace {

constexpr int64_t kLoaded_ms = 1436335200000;

std::string body(int percent, const std::string& more = "") {
    return R"({"job":{"id":"j1","status":"SUCCESS","percentage_completed":)" +
           std::to_string(percent) + more + "}}";
}

void reload(Page& page, int64_t second, std::string text) {
    page.view.now_ms = kLoaded_ms + second * 1000;
    page.dispatch(app::ReloadPressed{});
    api::Answer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = std::move(text);
    answer.received_at_ms = page.view.now_ms;
    page.dispatch(app::Answered{page.state.last_number, std::move(answer)});
    page.draw();
}

std::string differences(const Page& page) {
    const ui::SemanticNode* list = page.find(Role::kList, "Changes");
    return list == nullptr ? "" : page.text_below(*list);
}

// The radio of the group, by its name.
const ui::SemanticNode& radio(const Page& page, const char* group, const char* name) {
    const auto& nodes = page.screen().semantics.nodes();
    for (const ui::SemanticNode& node : nodes) {
        if (node.role == Role::kRadio && node.name == name && nodes[node.parent].name == group)
            return node;
    }
    FAIL("no such radio");
    return nodes.front();
}

}  // namespace

TEST_CASE("the tab of changes is there once there is something to compare") {
    Page page;
    page.load(body(10));
    page.draw();
    CHECK(page.find(Role::kTab, "Changes") == nullptr);
    reload(page, 5, body(10));
    CHECK(page.find(Role::kTab, "Changes") == nullptr);
    reload(page, 10, body(20));
    CHECK(page.find(Role::kTab, "Changes") != nullptr);
}

TEST_CASE("the last two answers are compared; any others can be") {
    Page page;
    page.load(body(10));
    reload(page, 5, body(20));
    reload(page, 10, body(30, R"(,"note":"x")"));
    page.press(Role::kTab, "Changes");
    CHECK(radio(page, "Compare", "06:00:05 UTC").checked == true);
    CHECK(radio(page, "with", "06:00:10 UTC").checked == true);
    CHECK(page.find(Role::kText, "1 added, 1 changed") != nullptr);
    CHECK(differences(page) ==
          "~ changed | $.job.percentage_completed | 20 → 30 | Show $.job.percentage_completed in "
          "raw | + added | $.job.note | \"x\" | Show $.job.note in raw");
    page.activate(radio(page, "Compare", "06:00:00 UTC"));
    page.activate(radio(page, "with", "06:00:05 UTC"));
    page.draw();
    CHECK(differences(page) == "~ changed | $.job.percentage_completed | 10 → 20");
    CHECK(page.find(Role::kText, "From 06:00:00 UTC: SUCCESS, 10 % · ") != nullptr);
    CHECK(page.find(Role::kText, "The raw tree shows the latest response") != nullptr);
    headless::check_rules(page);
    page.activate(radio(page, "with", "06:00:00 UTC"));
    page.draw();
    CHECK(page.find(Role::kText, "This is the same response twice") != nullptr);
}

TEST_CASE("an answer says on hover what it was and until when nothing changed") {
    Page page;
    page.load(body(10));
    reload(page, 5, body(10));
    reload(page, 10, body(20));
    page.press(Role::kTab, "Changes");
    CHECK(radio(page, "Compare", "06:00:00 UTC").description ==
          "SUCCESS, 10 % · 64 bytes · unchanged until 06:00:05 UTC");
}

TEST_CASE("a change jumps to its row in the raw tree, which is marked") {
    Page page;
    page.load(body(10, R"(,"gone":1)"));
    reload(page, 5, body(20, R"(,"note":"x")"));
    page.press(Role::kTab, "Changes");
    page.press(Role::kButton, "Show $.job.note in raw");
    CHECK(page.state.tab == app::Tab::kRaw);
    const auto described = [&page](const char* row) {
        const ui::SemanticNode* item = page.find(Role::kTreeItem, row);
        REQUIRE(item != nullptr);
        return item->description;
    };
    CHECK(described("\"note\"") == "added since 06:00:00 UTC");
    CHECK(page.find(Role::kTreeItem, "\"note\"")->selected == true);
    CHECK(described("\"percentage_completed\"") == "changed since 06:00:00 UTC, was 10");
    CHECK(described("\"job\"") == "part of it was removed since 06:00:00 UTC: 1");
    CHECK(described("\"status\"") == "");
    page.press(Role::kTab, "Changes");
    page.press(Role::kButton, "Show $.job.gone in raw");
    CHECK(page.find(Role::kTreeItem, "\"job\"")->selected == true);
}

TEST_CASE("ten thousand differences are one list, of which the window's rows are drawn") {
    Page page;
    std::string numbers = "0";
    std::string others = "1";
    for (int index = 1; index < 10'000; ++index) {
        numbers += ",0";
        others += ",1";
    }
    page.load(body(1, ",\"list\":[" + numbers + "]"));
    reload(page, 5, body(1, ",\"list\":[" + others + "]"));
    page.press(Role::kTab, "Changes");
    CHECK(page.find(Role::kText, "10,000 changed") != nullptr);
    const auto rows = page.find_all(Role::kListItem);
    CHECK(rows.size() < 60);
    CHECK(rows.front()->count == 10'000);
    page.view.scroll_y = 100'000;
    page.draw();
    const auto later = page.find_all(Role::kListItem);
    REQUIRE(!later.empty());
    CHECK(later.front()->position > 2'000);
    CHECK(later.front()->bounds.y < 100'000);
    CHECK(later.back()->bounds.bottom() > 100'000 + page.view.height);
}

TEST_CASE("every width holds the choice and the list") {
    for (const float width : {320.f, 360.f, 800.f, 1280.f, 2560.f}) {
        CAPTURE(width);
        Page page;
        page.view.width = width;
        page.load(body(0));
        for (int step = 1; step < 20; ++step)
            reload(page, 5 * step,
                   body(step, R"(,"u":"ftp://me:secret@h/)" + std::string(300, 'x') + "\""));
        page.press(Role::kTab, "Changes");
        CHECK(page.find_all(Role::kRadio, "UTC").size() >= 40);
        headless::check_rules(page);
    }
}
