// The controls, each alone: what it records, how large it is, and when it says that it is pressed.
#include "toolkit/widgets.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "toolkit/layout.h"
#include "toolkit/support/canvas.h"

using headless::Canvas;
using toolkit::ButtonLook;
using toolkit::Field;
using toolkit::Frame;
using toolkit::Role;

TEST_CASE("a button is pressed once, where it is not disabled") {
    Canvas canvas;
    for (const bool disabled : {false, true}) {
        int presses = 0;
        const auto draw = [&](Frame& frame) {
            if (button(frame, "Reload", {.disabled = disabled})) ++presses;
        };
        canvas.draw(draw);
        CHECK(canvas["Reload"].active);
        CHECK(canvas["Reload"].disabled == disabled);
        CHECK(presses == 0);
        canvas.press("Reload", draw);
        CHECK(presses == (disabled ? 0 : 1));
    }
}

TEST_CASE("twins are told apart by where they are, or by their keys") {
    Canvas canvas;
    std::vector<int> pressed;
    const auto draw = [&](Frame& frame) {
        for (const int number : {1, 2}) {
            if (button(frame, "Copy")) pressed.push_back(number);
        }
        for (const int number : {3, 4}) {
            const std::string key = std::to_string(number);
            if (choice(frame, {"again"}, false, key)) pressed.push_back(number);
        }
    };
    const auto nodes = canvas.draw(draw);
    for (size_t index = 0; index < 4; ++index) {
        for (size_t other = index + 1; other < 4; ++other)
            CHECK(nodes[index].id != nodes[other].id);
    }
    canvas.press("Copy", draw);
    CHECK(pressed == std::vector{1});
    canvas.press("again", draw);
    CHECK(pressed == std::vector{1, 3});
}

TEST_CASE("a button that opens something says whether it is open, and is known by its name alone") {
    Canvas canvas;
    for (const bool open : {false, true}) {
        bool pressed = false;
        const auto draw = [&](Frame& frame) {
            if (fold_button(frame, "Options", open, "of the request")) pressed = true;
            CHECK(ImGui::GetItemRectSize().x == width_of_fold_button(frame, "Options"));
        };
        canvas.draw(draw);
        CHECK(canvas["Options"].expanded == open);
        CHECK(canvas["Options"].description == "of the request");
        canvas.press("Options", draw);
        CHECK(pressed);
    }
}

TEST_CASE("a name of its own begins with the label that is seen") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        button(frame, "Copy", {.name = "Copy file ID"});
        check_box(frame, "file", true, "", "file too");
    });
    CHECK(canvas["Copy file ID"].role == Role::kButton);
    CHECK(canvas["file too"].checked == true);
    CHECK(toolkit::begins_with_label("Copy file ID", "Copy"));
    CHECK(toolkit::begins_with_label("", "Copy"));
    CHECK(toolkit::begins_with_label("Reload", "↻ Reload"));
    CHECK(toolkit::begins_with_label("Options", "Options ▾"));
    CHECK(toolkit::begins_with_label("Next match", "›"));
    CHECK_FALSE(toolkit::begins_with_label("Again", "↻ Reload"));
    CHECK_FALSE(toolkit::begins_with_label("File ID: copy", "Copy"));
}

TEST_CASE("controls are as high as their place and touch ask for") {
    const struct {
        bool touch;
        float control, tool;
    } cases[] = {{false, 36, 28}, {true, 44, 44}};
    for (const auto& each : cases) {
        Canvas canvas;
        canvas.view.touch = each.touch;
        canvas.draw([](Frame& frame) {
            button(frame, "Load job", {.look = ButtonLook::kPrimary});
            button(frame, "Plain");
            button(frame, "Quiet", {.look = ButtonLook::kQuiet});
            button(frame, "Low", {.height = 24});
            check_box(frame, "Box", false);
            choice(frame, {"Choice"}, false);
        });
        CHECK(canvas["Load job"].bounds.height == each.control);
        CHECK(canvas["Plain"].bounds.height == each.control);
        CHECK(canvas["Quiet"].bounds.height == each.tool);
        CHECK(canvas["Low"].bounds.height == 24);
        CHECK(canvas["Box"].bounds.height == each.tool);
        CHECK(canvas["Choice"].bounds.height == each.tool);
    }
}

TEST_CASE("each control is as wide as it says beforehand") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        const auto check_width = [](float width) { CHECK(ImGui::GetItemRectSize().x == width); };
        for (const ButtonLook look :
             {ButtonLook::kPrimary, ButtonLook::kPlain, ButtonLook::kQuiet, ButtonLook::kSoft}) {
            button(frame, "Button", {.look = look});
            check_width(width_of_button(frame, "Button", look));
        }
        check_box(frame, "Check box", true);
        check_width(toolkit::width_of_check_box("Check box"));
        for (const bool chosen : {true, false}) {
            choice(frame, {"Choice"}, chosen);
            check_width(toolkit::width_of_choice("Choice"));
        }
        const toolkit::Choice choices[] = {{"Local"}, {"UTC"}};
        segments(frame, "Times", choices, 0, [](size_t) {});
        check_width(toolkit::width_of_segments(choices));
    });
    CHECK(canvas["Times"].role == Role::kRadioGroup);
    CHECK(canvas["UTC"].bounds.x == canvas["Local"].bounds.right());
}

TEST_CASE("a field that is faulty says why, and is invalid") {
    Canvas canvas;
    canvas.draw([](Frame& frame) {
        text_field(frame, Field{1}, "Job ID", {.value = "a b", .fault = "no spaces"});
        text_field(frame, Field{2}, "User data", {.hint = "any text"});
        text_field(frame, Field{3}, "Token", {.secret = true});
    });
    CHECK(canvas["Job ID"].invalid);
    CHECK(canvas["Job ID"].value == "a b");
    CHECK(canvas["Job ID"].description == "no spaces");
    CHECK_FALSE(canvas["User data"].invalid);
    CHECK(canvas["User data"].description == "any text");
    CHECK(canvas["User data"].field == Field{2});
    CHECK_FALSE(canvas["User data"].secret);
    CHECK(canvas["Token"].secret);
    CHECK(canvas["User data"].bounds.width == 400);
}

TEST_CASE("a progress bar says how far it is, and moves only where motion is wanted") {
    Canvas canvas;
    const auto draw = [](Frame& frame) {
        progress(frame, "known", 42.0, 0xffffffff, {.running = true});
        progress(frame, "unknown", std::nullopt, 0xffffffff);
    };
    canvas.draw(draw);
    CHECK(canvas["known"].now == 42);
    CHECK(canvas["known"].value.starts_with("42"));
    CHECK_FALSE(canvas["unknown"].now.has_value());
    CHECK(canvas["unknown"].value.empty());
    CHECK(canvas.screen().repaint_after_s.has_value());
    Canvas still;
    still.view.reduced_motion = true;
    still.draw(draw);
    CHECK_FALSE(still.screen().repaint_after_s.has_value());
}
