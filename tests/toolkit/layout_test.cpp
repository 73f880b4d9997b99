// Where things go, on a canvas of 400 px whose body text has letters of 7 px and lines of 22.
#include "toolkit/layout.h"

#include <doctest/doctest.h>

#include "toolkit/support/canvas.h"
#include "toolkit/text.h"

using headless::Canvas;
using toolkit::Frame;
using toolkit::Layer;
using toolkit::Rect;
using toolkit::Role;

namespace {

constexpr float kLine = 22;
constexpr float kSpacing = 4;  // between two items

void word(Frame& frame, const char* name) {
    text(frame, toolkit::kBody, name);
}

}  // namespace

TEST_CASE("space is between two items, and as high as it says") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        word(frame, "one");
        toolkit::space(16);
        word(frame, "two");
    });
    CHECK(canvas["two"].bounds.y == kLine + 16);
}

TEST_CASE("what is pushed right ends where the line does") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        toolkit::push_right(28);
        word(frame, "four");
        word(frame, "left");
        toolkit::same_line_at_right(28);
        word(frame, "same");
        toolkit::push_right(1000);
        word(frame, "wide");
    });
    CHECK(canvas["four"].bounds == Rect{372, 0, 28, kLine});
    CHECK(canvas["left"].bounds.x == 0);
    CHECK(canvas["same"].bounds == Rect{372, canvas["left"].bounds.y, 28, kLine});
    CHECK(canvas["wide"].bounds.x == 0);
}

TEST_CASE("an inset leaves less room at both sides, and ends with its scope") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        {
            toolkit::Inset inset(20, 30);
            CHECK(toolkit::room() == 350);
            toolkit::Inset inner(5, 0);
            CHECK(toolkit::room() == 345);
            word(frame, "inside");
        }
        CHECK(toolkit::room() == 400);
        word(frame, "outside");
    });
    CHECK(canvas["inside"].bounds.x == 25);
    CHECK(canvas["outside"].bounds.x == 0);
}

TEST_CASE("what flows is on one line as long as it fits, with its gaps") {
    Canvas canvas(100);
    canvas.draw([](Frame& frame) {
        {
            toolkit::Flow flow(10, 6);
            for (const char* name : {"aaaa", "bbbb", "cccc", "dddd"}) {
                flow.next(28);
                word(frame, name);
            }
            flow.next(28, 2);
            word(frame, "eeee");
            flow.new_line();
            flow.next(28);
            word(frame, "ffff");
        }
        word(frame, "below");
    });
    CHECK(canvas["aaaa"].bounds == Rect{0, 0, 28, kLine});
    CHECK(canvas["bbbb"].bounds == Rect{38, 0, 28, kLine});
    CHECK(canvas["cccc"].bounds == Rect{0, kLine + 6, 28, kLine});
    CHECK(canvas["dddd"].bounds.x == 38);
    CHECK(canvas["eeee"].bounds == Rect{68, kLine + 6, 28, kLine});
    CHECK(canvas["ffff"].bounds == Rect{0, 2 * (kLine + 6), 28, kLine});
    CHECK(canvas["below"].bounds.y == 3 * kLine + 2 * 6 + kSpacing);
}

TEST_CASE("a flow in a flow wraps by itself") {
    Canvas canvas(100);
    canvas.draw([](Frame& frame) {
        ImGui::Dummy({30, 10});
        ImGui::SameLine(0, 0);
        toolkit::Flow flow(10, 6);
        for (const char* name : {"aaaa", "bbbb"}) {
            flow.next(28);
            word(frame, name);
        }
    });
    CHECK(canvas["aaaa"].bounds.x == 30);
    CHECK(canvas["bbbb"].bounds == Rect{68, 0, 28, kLine});
}

TEST_CASE("the bounds of a scope hold what is in it") {
    Canvas canvas;
    const auto& nodes = canvas.draw([](Frame& frame) {
        word(frame, "before");
        {
            toolkit::Scope scope(frame, Role::kGroup, "group");
            toolkit::Inset inset(10, 0);
            word(frame, "one");
            word(frame, "longer");
        }
        word(frame, "after");
    });
    CHECK(canvas["group"].bounds == Rect{0, kLine + kSpacing, 52, 2 * kLine + kSpacing});
    CHECK(nodes[canvas["one"].parent].name == "group");
    CHECK(canvas["after"].parent == toolkit::kNoParent);
}

TEST_CASE("a background is as wide as there is room, or as what is on it") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        {
            toolkit::Scope scope(frame, Role::kGroup, "wide");
            toolkit::Background background({.fill = 0xff000000});
            word(frame, "four");
        }
        {
            toolkit::Scope scope(frame, Role::kGroup, "fitting");
            toolkit::Background background({.fill = 0xff000000, .fits = true, .padding = {10, 3}});
            word(frame, "five");
        }
        word(frame, "after");
    });
    CHECK(canvas["wide"].bounds == Rect{0, 0, 400, kLine});
    CHECK(canvas["fitting"].bounds == Rect{0, kLine + kSpacing, 28 + 20, kLine + 6});
    CHECK(canvas["five"].bounds == Rect{10, kLine + kSpacing + 3, 28, kLine});
    CHECK(canvas["after"].bounds.y == 2 * kLine + 6 + 2 * kSpacing);
}

TEST_CASE("a background is painted behind what is on it, and not out of view") {
    Canvas canvas;
    const auto draw = [](Frame&) {
        toolkit::Background background({.fill = 0xff000000});
        ImGui::Dummy({10, 10});
    };
    canvas.draw(draw);
    CHECK(canvas.vertices == 4);
    canvas.draw([&](Frame& frame) {
        ImGui::Dummy({10, 2000});
        draw(frame);
    });
    CHECK(canvas.vertices == 0);
}

TEST_CASE("a card is a region with a heading in capitals, spoken as it is written") {
    Canvas canvas;
    const auto& nodes = canvas.draw([](Frame& frame) {
        toolkit::Card card(frame, "Input");
        toolkit::Padding padding;
        word(frame, "inside");
    });
    REQUIRE(nodes.size() == 3);
    CHECK(nodes[0].role == Role::kRegion);
    CHECK(nodes[0].name == "Input");
    CHECK(nodes[0].bounds.x == 0);
    CHECK(nodes[0].bounds.width == 400);
    CHECK(nodes[1].role == Role::kHeading);
    CHECK(nodes[1].name == "Input");
    CHECK(nodes[2].bounds.x == toolkit::kGap);
    CHECK(nodes[2].bounds.y == toolkit::kCardHead + kSpacing + 8);
    CHECK(nodes[0].bounds.height == nodes[2].bounds.bottom() + 12);
}

TEST_CASE("columns are beside one another in wide windows, below one another in narrow ones") {
    for (const float width : {816.f, 400.f}) {
        CAPTURE(width);
        Canvas canvas(width);
        canvas.draw([](Frame& frame) {
            {
                toolkit::Columns columns(frame, 2);
                word(frame, "one");
                word(frame, "more");
                columns.next();
                word(frame, "two");
            }
            word(frame, "below");
        });
        const bool wide = width > 720;
        const Rect one = canvas["one"].bounds;
        const Rect two = canvas["two"].bounds;
        CHECK(one.x == 0);
        CHECK(two.x == (wide ? 400 + 16 : 0));
        CHECK(two.y == (wide ? one.y : canvas["more"].bounds.bottom() + toolkit::kGap));
        CHECK(canvas["below"].bounds.x == 0);
        CHECK(canvas["below"].bounds.y >= canvas["more"].bounds.bottom());
    }
}

TEST_CASE("what is nested is indented, as long as there is room for that") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        {
            toolkit::Nested nested(frame);
            word(frame, "nested");
        }
        word(frame, "after");
        toolkit::Inset inset(0, 250);
        toolkit::Nested nested(frame);
        word(frame, "narrow");
    });
    CHECK(canvas["nested"].bounds.x == 14);
    CHECK(canvas["after"].bounds.x == 0);
    CHECK(canvas["narrow"].bounds.x == 0);
}

TEST_CASE("the page has no background of its own, other windows have") {
    Canvas canvas;
    canvas.draw([](Frame&) {});
    CHECK(canvas.vertices == 0);
    canvas.draw([](Frame& frame) { toolkit::Window window(frame, "other", Layer::kFixed); });
    CHECK(canvas.vertices == 4);
}

TEST_CASE("a window is as high as what it holds, which takes one more layout to know") {
    Canvas canvas;
    float height = 100;
    float known = 0;
    const auto draw = [&](Frame& frame) {
        {
            known = frame.heights["fixed"];
            toolkit::Window window(frame, "fixed", Layer::kFixed);
            ImGui::Dummy({10, height});
            word(frame, "inside");
        }
        word(frame, "page");
    };
    canvas.draw(draw);
    CHECK(canvas.layouts == 2);
    CHECK(known == 100 + kSpacing + kLine);
    CHECK(canvas["inside"].layer == Layer::kFixed);
    CHECK(canvas["page"].layer == Layer::kScrolled);
    canvas.draw(draw);
    CHECK(canvas.layouts == 1);
    height = 50;
    canvas.draw(draw);
    CHECK(canvas.layouts == 2);
    CHECK(known == 50 + kSpacing + kLine);
}

TEST_CASE("what is in a fixed window stays, what is on the page moves with the scrolling") {
    Canvas canvas;
    const auto draw = [](Frame& frame) {
        ImGui::Dummy({10, 3000});
        word(frame, "page");
        toolkit::Window window(frame, "fixed", Layer::kFixed, {.top = 10});
        word(frame, "fixed word");
        CHECK(ImGui::GetItemRectMin().y == 10);
    };
    for (const float scroll : {0.f, 1000.5f}) {
        canvas.view.scroll_y = scroll;
        canvas.draw(draw);
        CHECK(canvas["page"].bounds.y == 3000 + kSpacing);
        CHECK(canvas["fixed word"].bounds.y == 10);
    }
}

TEST_CASE("what is wider than its room moves horizontally, no further than it reaches") {
    Canvas canvas;
    for (const float scroll : {0.f, 150.f, 10'000.f}) {
        CAPTURE(scroll);
        canvas.view.scroll_x = scroll;
        canvas.draw([&](Frame& frame) {
            toolkit::HorizontalScroll horizontal_scroll(frame, "table", 600);
            ImGui::Dummy({600, 30});
            CHECK(ImGui::GetItemRectMin().x == -std::min(scroll, 200.f));
            word(frame, "word");
        });
        CHECK(canvas["table"].role == Role::kScroller);
        CHECK(canvas["table"].bounds == Rect{0, 0, 400, 30 + kSpacing + kLine});
        CHECK(canvas["table"].content_width == 600);
        CHECK(canvas["word"].bounds.x == 0);
    }
}
