// Text on a canvas whose letters are all as wide: half the size, or 0.6 of it in the code face.
#include "toolkit/text.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "toolkit/support/canvas.h"

using headless::Canvas;
using toolkit::Frame;
using toolkit::SemanticNode;

namespace {

constexpr float kLetter = 7;  // of kBody

std::string letters(size_t count) {
    return std::string(count, 'w');
}

// The one node that the drawing records.
const SemanticNode& only(Canvas& canvas, const Canvas::Draw& draw) {
    const auto& nodes = canvas.draw(draw);
    REQUIRE(nodes.size() == 1);
    return nodes.front();
}

}  // namespace

TEST_CASE("a line is as wide as its letters and as high as its style says") {
    Canvas canvas;
    const SemanticNode& node =
        only(canvas, [](Frame& frame) { text(frame, toolkit::kBody, "Hello"); });
    CHECK(node.name == "Hello");
    CHECK(node.role == toolkit::Role::kText);
    CHECK(node.bounds == toolkit::Rect{0, 0, 5 * kLetter, 22});
    CHECK(node.font_size == 14);
    CHECK(node.description.empty());
    CHECK_FALSE(node.multiline);
}

TEST_CASE("a line without room is cut, and its description says it whole") {
    Canvas canvas;
    const std::string whole = letters(20);
    for (const size_t room : {20, 19, 10, 2, 1}) {
        CAPTURE(room);
        const float width = static_cast<float>(room) * kLetter;
        const SemanticNode node = only(canvas, [&](Frame& frame) {
            CHECK(fitted(toolkit::kBody, whole, width) ==
                  (room == 20 ? whole : letters(room - 1) + "…"));
            text(frame, toolkit::kBody, whole, {.width = width});
        });
        CHECK(node.name == whole);
        CHECK(node.bounds.width == width);
        CHECK(node.description == (room == 20 ? "" : whole));
    }
}

TEST_CASE("a line is cut at the room that is left, between letters of any length") {
    Canvas canvas(10 * kLetter);
    const std::string name = "日本語の映画のとても長い名前";
    const SemanticNode& node = only(canvas, [&](Frame& frame) {
        CHECK(fitted(toolkit::kBody, name, 4 * kLetter) == "日本語…");
        text(frame, toolkit::kBody, name, {.description = "a film"});
    });
    CHECK(node.bounds.width == 10 * kLetter);
    CHECK(node.description == "a film");
}

TEST_CASE("line breaks and tabs in a line are signs") {
    CHECK(toolkit::on_one_line("a\nb\tc\r\nd") == "a⏎b c ⏎d");
    Canvas canvas;
    const SemanticNode& node =
        only(canvas, [](Frame& frame) { text(frame, toolkit::kBody, "a\nb"); });
    CHECK(node.name == "a\nb");
    CHECK(node.bounds == toolkit::Rect{0, 0, 3 * kLetter, 22});
    CHECK(node.description.empty());
}

TEST_CASE("a line in a higher one is in its middle, and leaves the cursor below it") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        text(frame, toolkit::kBody, "one", {.height = 44});
        text(frame, toolkit::kBody, "two");
    });
    CHECK(canvas["one"].bounds.y == 11);
    CHECK(canvas["one"].bounds.height == 22);
    CHECK(canvas["two"].bounds.y == 48);
}

TEST_CASE("what is spoken may differ from what is painted") {
    Canvas canvas;
    const SemanticNode& node = only(canvas, [](Frame& frame) {
        text(frame, toolkit::kBody, "INPUT", {.spoken = "Input", .key = "x"});
    });
    CHECK(node.name == "Input");
    CHECK(node.bounds.width == 5 * kLetter);
}

TEST_CASE("a paragraph breaks between words, and its bounds hold all lines") {
    Canvas canvas(10 * kLetter);
    const SemanticNode& node =
        only(canvas, [](Frame& frame) { paragraph(frame, toolkit::kBody, "four four four four"); });
    CHECK(node.bounds == toolkit::Rect{0, 0, 10 * kLetter, 44});
    CHECK(node.multiline);
    CHECK(node.line_height == 22);
    CHECK(node.description.empty());
}

TEST_CASE("a paragraph of one line is as wide as that") {
    Canvas canvas;
    const SemanticNode& node =
        only(canvas, [](Frame& frame) { paragraph(frame, toolkit::kBody, "four four"); });
    CHECK(node.bounds == toolkit::Rect{0, 0, 9 * kLetter, 22});
    CHECK_FALSE(node.multiline);
}

TEST_CASE("a paragraph breaks where it says so, anywhere in code, and within a word too long") {
    Canvas canvas(100);
    const auto lines = [&](const toolkit::TextStyle& style, const std::string& words) {
        const SemanticNode& node =
            only(canvas, [&](Frame& frame) { paragraph(frame, style, words); });
        return node.bounds.height / style.line_height();
    };
    CHECK(lines(toolkit::kBody, "") == 1);
    CHECK(lines(toolkit::kBody, "a\nb") == 2);
    CHECK(lines(toolkit::kBody, "a\n\nb") == 3);
    CHECK(lines(toolkit::kBody, letters(14)) == 1);
    CHECK(lines(toolkit::kBody, letters(15)) == 2);
    CHECK(lines(toolkit::kBody, "a " + letters(14)) == 2);
    CHECK(lines(toolkit::kCode, "a " + letters(10)) == 1);
    CHECK(lines(toolkit::kCode, "a " + letters(11)) == 2);
    CHECK(lines(toolkit::kBody, letters(10'000)) == std::ceil(10'000.f / 14));
}

TEST_CASE("a line breaks neither within a number or the name of a file, nor before a separator") {
    Canvas canvas(14 * kLetter);
    const auto lines = [&](const std::string& words) {
        const SemanticNode& node =
            only(canvas, [&](Frame& frame) { paragraph(frame, toolkit::kBody, words); });
        return node.bounds.height / toolkit::kBody.line_height();
    };
    CHECK(lines("wwwwwwwww 12,2888 wwwwwww") == 3);
    CHECK(lines("wwwwwwwww tape.mp4 wwwwww") == 3);
    CHECK(lines("wwwwwwwww one, two wwwwww") == 2);
    CHECK(lines("wwww,wwww,wwww,wwww") == 2);
    CHECK(lines(letters(14) + " · " + letters(13)) == 2);
}

TEST_CASE("painted text takes its room and records nothing") {
    Canvas canvas;
    const auto& nodes = canvas.draw([](Frame& frame) {
        painted_text(frame, toolkit::kBody, "not spoken", {84, 36});
        ImGui::SameLine(0, 0);
        text(frame, toolkit::kBody, "beside");
        painted_text(frame, toolkit::kBody, "not spoken");
        text(frame, toolkit::kBody, "below");
    });
    CHECK(nodes.size() == 2);
    CHECK(canvas["beside"].bounds.x == 84);
    CHECK(canvas["below"].bounds.y == 36 + 4 + 22 + 4);
}

TEST_CASE("text out of view is recorded, not painted") {
    Canvas canvas;
    const auto draw = [](Frame& frame) {
        ImGui::Dummy({0, 2000});
        text(frame, toolkit::kBody, "far below");
    };
    canvas.draw(draw);
    CHECK(canvas.vertices == 0);
    CHECK(canvas["far below"].bounds.y == 2004);
    canvas.view.scroll_y = 1800;
    canvas.draw(draw);
    CHECK(canvas.vertices > 0);
    CHECK(canvas["far below"].bounds.y == 2004);
}

TEST_CASE("text of an answer is painted to its end, whatever ImGui makes of it in a label") {
    Canvas canvas;
    const auto painted = [&](const std::string& words) {
        canvas.draw([&](Frame& frame) { text(frame, toolkit::kBody, words); });
        return canvas.vertices;
    };
    const int plain = painted("filmxxxone");
    CHECK(plain > 0);
    CHECK(painted("film###one") == plain);
    const int marked = painted("⟦U+0000⟧⟦U+0000⟧⟦U+0000⟧filmone");
    CHECK(painted(std::string("film\0\0\0one", 10)) == marked);
    CHECK(painted(std::string("\0\0\0filmone", 10)) == marked);
    CHECK(painted("film%s%one") == plain);
    CHECK(painted("فيلم قصير") > 0);
    CHECK(painted(letters(10'000)) == painted(letters(1'000)));
}
