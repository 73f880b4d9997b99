// The mirror against elements in memory: what it makes, moves, changes and removes, and what it
// leaves alone.
#include "browser/mirror.h"

#include <doctest/doctest.h>

#include "browser_native/support/fake_elements.h"

using browser::Mirror;
using browser::elements::Handle;
using browser::elements::State;
using fake::Elements;
using fake::elements;
using toolkit::Role;
using toolkit::SemanticNode;

namespace {

using Draw = void (*)(toolkit::Semantics& frame);

// A mirror with nothing on the page.
class Shown {
public:
    Shown() { elements() = Elements(); }

    // Draws one frame; the counts are those of this frame.
    void show(Draw draw) {
        toolkit::Semantics frame;
        draw(frame);
        show(frame);
    }
    void show(toolkit::Semantics& frame) {
        elements().forget_counts();
        mirror.show(frame, 1000);
    }

    Mirror mirror;
};

SemanticNode text(std::string name) {
    return {.role = Role::kText, .name = std::move(name)};
}

SemanticNode button(std::string name) {
    return {.role = Role::kButton, .name = std::move(name), .active = true};
}

SemanticNode field(std::string value) {
    return {.role = Role::kTextField,
            .name = "Field",
            .value = std::move(value),
            .field = toolkit::Field{1}};
}

void draw_rows(toolkit::Semantics& frame, std::initializer_list<const char*> names) {
    frame.open({.role = Role::kTable, .name = "Outputs"});
    for (const char* name : names) frame.add(button(name));
    frame.close();
}

}  // namespace

TEST_CASE("elements are made in the order of the nodes, on their layers") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        frame.open({.role = Role::kRegion, .name = "Head", .layer = toolkit::Layer::kFixed});
        SemanticNode load = button("Load job");
        load.layer = toolkit::Layer::kFixed;
        frame.add(load);
        frame.close();
        draw_rows(frame, {"a", "b"});
        frame.add(text("End"));
    });
    CHECK(elements().outline() == "Outputs:\n  a\n  b\nEnd\n");
    CHECK(elements().outline(browser::elements::kFixedRoot) == "Head:\n  Load job\n");
    CHECK(elements().created == 6);
    CHECK(elements().page_height == 1000);
}

TEST_CASE("bounds are relative to the element around") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        frame.open({.role = Role::kRegion, .name = "Card", .bounds = {20, 100, 400, 50}});
        frame.add({.role = Role::kText, .name = "Inside", .bounds = {30, 110, 10, 10}});
        frame.close();
    });
    const Handle inside = elements().find(Role::kText, "Inside");
    CHECK(elements().all.at(inside).bounds == toolkit::Rect{10, 10, 10, 10});
}

TEST_CASE("invisible characters have their marks in names and descriptions, not in fields") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        SemanticNode marked = text("pay\u200Bpal");
        marked.description = "a\u202Eb";
        frame.add(marked);
        frame.add(field("x\u200B"));
    });
    const Handle shown = elements().find(Role::kText, "pay⟦U+200B⟧pal");
    CHECK(elements().all.at(shown).description == "a⟦U+202E⟧b");
    CHECK(elements().all.at(elements().find(Role::kTextField, "Field")).value == "x\u200B");
}

TEST_CASE("a frame like the last one changes nothing") {
    Shown page;
    const Draw draw = [](toolkit::Semantics& frame) {
        draw_rows(frame, {"a", "b"});
        frame.add(field("x"));
    };
    page.show(draw);
    page.show(draw);
    CHECK(elements().created + elements().removed + elements().moved + elements().changed == 0);
    CHECK(elements().finished == 1);
}

TEST_CASE("what is new is put between what stays in its place") {
    Shown page;
    page.show([](toolkit::Semantics& frame) { draw_rows(frame, {"a", "c"}); });
    const Handle last = elements().find(Role::kButton, "c");
    elements().focused = last;
    page.show([](toolkit::Semantics& frame) { draw_rows(frame, {"a", "b", "c"}); });
    CHECK(elements().outline() == "Outputs:\n  a\n  b\n  c\n");
    CHECK(elements().created == 1);
    CHECK(elements().removed == 0);
    CHECK(elements().moved == 0);
    CHECK(elements().focused == last);
}

TEST_CASE("rows in another order are the same elements, and the focus stays on its own") {
    Shown page;
    page.show([](toolkit::Semantics& frame) { draw_rows(frame, {"a", "b", "c", "d"}); });
    const Handle focused = elements().find(Role::kButton, "c");
    elements().focused = focused;
    page.show([](toolkit::Semantics& frame) { draw_rows(frame, {"d", "c", "b", "a"}); });
    CHECK(elements().outline() == "Outputs:\n  d\n  c\n  b\n  a\n");
    CHECK(elements().created + elements().removed == 0);
    CHECK(elements().focused == focused);
    CHECK(elements().find(Role::kButton, "c") == focused);
}

TEST_CASE("what is gone is removed with all that is in it, and is found no more") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        draw_rows(frame, {"a", "b"});
        frame.add(text("End"));
    });
    const Handle row = elements().find(Role::kButton, "a");
    REQUIRE(page.mirror.find(row) != nullptr);
    CHECK(page.mirror.find(row)->name == "a");
    page.show([](toolkit::Semantics& frame) { frame.add(text("End")); });
    CHECK(elements().outline() == "End\n");
    CHECK(elements().removed == 3);
    CHECK(elements().moved == 0);
    CHECK(page.mirror.find(row) == nullptr);
}

TEST_CASE("a handle is never used again") {
    Shown page;
    page.show([](toolkit::Semantics& frame) { frame.add(button("a")); });
    const Handle first = elements().find(Role::kButton, "a");
    page.show([](toolkit::Semantics&) {});
    page.show([](toolkit::Semantics& frame) { frame.add(button("a")); });
    CHECK(elements().find(Role::kButton, "a") != first);
}

TEST_CASE("what an element cannot become makes another one") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        frame.add({.role = Role::kHeading, .name = "Job", .level = 2}, "title");
        frame.add({.role = Role::kTreeItem, .name = "id", .level = 2}, "item");
    });
    const Handle item = elements().find(Role::kTreeItem, "id");
    page.show([](toolkit::Semantics& frame) {
        frame.add({.role = Role::kHeading, .name = "Job", .level = 3}, "title");
        frame.add({.role = Role::kTreeItem, .name = "id", .level = 3}, "item");
    });
    CHECK(elements().created == 1);
    CHECK(elements().removed == 1);
    CHECK(elements().outline() == "Job\nid\n");
    CHECK(elements().all.at(elements().find(Role::kHeading, "Job")).level == 3);
    CHECK(elements().find(Role::kTreeItem, "id") == item);
    CHECK(elements().all.at(item).states.at(State::kLevel) == 3);
}

TEST_CASE("text that gets children becomes a name, and text again when they go") {
    Shown page;
    const Draw alone = [](toolkit::Semantics& frame) {
        frame.add({.role = Role::kCell, .name = "a.mp4"}, "cell");
    };
    page.show(alone);
    const Handle cell = elements().find(Role::kCell, "a.mp4");
    CHECK(elements().all.at(cell).name_is_text);
    page.show([](toolkit::Semantics& frame) {
        frame.open({.role = Role::kCell, .name = "a.mp4"}, "cell");
        frame.add(button("Copy"));
        frame.close();
    });
    CHECK_FALSE(elements().all.at(cell).name_is_text);
    page.show(alone);
    CHECK(elements().all.at(cell).name_is_text);
    CHECK(elements().created == 0);
}

TEST_CASE("text that the user typed is left alone until the program has another one") {
    Shown page;
    page.show([](toolkit::Semantics& frame) { frame.add(field("ab")); });
    const Handle handle = elements().find(Role::kTextField, "Field");
    CHECK(elements().all.at(handle).value == "ab");

    page.mirror.typed(handle, "abc");
    elements().all.at(handle).value = "abc";
    page.show([](toolkit::Semantics& frame) { frame.add(field("abc")); });
    CHECK(elements().changed == 0);

    SUBCASE("it is cleared") {
        page.show([](toolkit::Semantics& frame) { frame.add(field("")); });
        CHECK(elements().all.at(handle).value.empty());
        CHECK(elements().changed == 1);
    }
    SUBCASE("what was typed is put back to what it was") {
        page.mirror.typed(handle, "abcd");
        elements().all.at(handle).value = "abcd";
        page.show([](toolkit::Semantics& frame) { frame.add(field("abc")); });
        CHECK(elements().all.at(handle).value == "abc");
    }
}

TEST_CASE("the token's field is never written to") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        SemanticNode token = field("secret");
        token.secret = true;
        frame.add(token);
    });
    const Handle handle = elements().find(Role::kTextField, "Field");
    CHECK(elements().all.at(handle).field == browser::elements::Field::kSecret);
    CHECK(elements().all.at(handle).value.empty());
}

TEST_CASE("a check box that changed itself is set to what holds") {
    Shown page;
    const Draw draw = [](toolkit::Semantics& frame) {
        frame.add({.role = Role::kCheckBox, .name = "Follow live", .checked = false});
    };
    page.show(draw);
    const Handle box = elements().find(Role::kCheckBox, "Follow live");
    elements().all.at(box).states[State::kChecked] = 1;
    page.mirror.touched(box);
    page.show(draw);
    CHECK(elements().all.at(box).states.at(State::kChecked) == 0);
    page.show(draw);
    CHECK(elements().changed == 0);
}

TEST_CASE("states that end are taken away") {
    Shown page;
    page.show([](toolkit::Semantics& frame) {
        frame.add({.role = Role::kButton, .name = "a", .disabled = true, .expanded = false});
    });
    const Handle handle = elements().find(Role::kButton, "a");
    const std::map<State, int> first = elements().all.at(handle).states;
    CHECK(first ==
          std::map<State, int>{{State::kDisabled, 1}, {State::kExpanded, 0}, {State::kActive, 1}});
    page.show([](toolkit::Semantics& frame) { frame.add({.role = Role::kButton, .name = "a"}); });
    const std::map<State, int> second = elements().all.at(handle).states;
    CHECK(second == std::map<State, int>{
                        {State::kDisabled, -1}, {State::kExpanded, -1}, {State::kActive, 1}});
}

TEST_CASE("ten thousand nodes: each is made once, and a frame touches only what differs") {
    constexpr int kNodes = 10'000;
    Shown page;
    const auto draw = [&page](int step) {
        toolkit::Semantics frame;
        frame.open({.role = Role::kTree, .name = "Body"});
        for (int number = 0; number < kNodes; number += step)
            frame.add({.role = Role::kTreeItem, .name = "row " + std::to_string(number)});
        frame.close();
        page.show(frame);
    };
    const auto rows = [] {
        return elements().children.at(elements().find(Role::kTree, "Body")).size();
    };
    draw(1);
    CHECK(elements().created == kNodes + 1);
    CHECK(rows() == kNodes);
    draw(1);
    CHECK(elements().created + elements().removed + elements().moved + elements().changed == 0);
    draw(2);
    CHECK(elements().removed == kNodes / 2);
    CHECK(elements().created + elements().moved + elements().changed == 0);
    CHECK(rows() == kNodes / 2);
    draw(1);
    CHECK(elements().created == kNodes / 2);
    CHECK(elements().moved == 0);
    const std::vector<Handle>& children =
        elements().children.at(elements().find(Role::kTree, "Body"));
    for (size_t at = 0; at < children.size(); at += 999)
        CHECK(elements().all.at(children[at]).name == "row " + std::to_string(at));
}
