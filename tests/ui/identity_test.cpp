// What the user acts on keeps its id, and so its element and the focus, while things around it
// open, move and narrow.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <utility>

#include "ui/support/bodies.h"
#include "ui/support/difference.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;
using ui::SemanticNode;

namespace {

// Of everything interactive that is the only one of its role and name; 0 for the others.
using Ids = std::map<std::pair<Role, std::string>, uint64_t>;

Ids ids_of(const Page& page) {
    Ids ids;
    for (const SemanticNode& node : page.screen().semantics.nodes()) {
        if (!headless::is_interactive(node)) continue;
        const auto [known, is_new] = ids.try_emplace({node.role, node.name}, node.id);
        if (!is_new) known->second = 0;
    }
    return ids;
}

// Checks those that are there before and after; returns how many.
int check_same(const Ids& before, const Page& page) {
    int same = 0;
    for (const auto& each : ids_of(page)) {
        const auto known = before.find(each.first);
        if (known == before.end() || known->second == 0 || each.second == 0) continue;
        CHECK_MESSAGE(known->second == each.second, each.first.second);
        ++same;
    }
    return same;
}

// Every screen as it is at first, with the ids on it.
template <typename Check>
void on_each_screen(Check check) {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        Page page;
        screen.set_up(page);
        page.draw_once();
        check(page, ids_of(page));
    }
}

// What opens on the screen, by its id: presses change where it is among the nodes.
std::vector<uint64_t> closed_ones(const Page& page) {
    std::vector<uint64_t> ids;
    for (const SemanticNode& node : page.screen().semantics.nodes()) {
        if (node.active && !node.disabled && node.expanded == false) ids.push_back(node.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("ids stay the same when something above opens and closes again") {
    on_each_screen([](Page& page, const Ids& before) {
        for (const uint64_t id : closed_ones(page)) {
            for (int press = 0; press < 2; ++press) {
                const SemanticNode* node = page.screen().semantics.find(id);
                if (node == nullptr || !node->active) break;
                INFO(headless::described(*node));
                page.activate(*node);
                page.draw_once();
                check_same(before, page);
            }
        }
    });
}

TEST_CASE("ids of the outputs stay the same however they are sorted, and whatever is opened") {
    Page page;
    page.load(headless::processing_body());
    page.draw();
    const Ids before = ids_of(page);
    for (size_t column = 0; column < job::kOutputColumnCount; ++column) {
        page.dispatch(app::OutputsSorted{static_cast<job::OutputColumn>(column)});
        page.draw_once();
        CHECK(check_same(before, page) > 40);
    }
    page.press(Role::kButton, "Details of output film_1080p");
    CHECK(check_same(before, page) > 40);
}

TEST_CASE("ids stay the same when the window is narrowed") {
    on_each_screen([](Page& page, const Ids& before) {
        for (const float width : {2560.f, 800.f, 360.f}) {
            CAPTURE(width);
            page.view.width = width;
            page.draw_once();
            CHECK(check_same(before, page) >= 3);
        }
    });
}
