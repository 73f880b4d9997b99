// The controls, each alone: what it records, how large it is, and when it says that it is pressed.
#include "ui/widgets.h"

#include <doctest/doctest.h>

#include <string>

#include "ui/layout.h"
#include "ui/support/canvas.h"

using headless::Canvas;
using ui::ButtonLook;
using ui::Role;

TEST_CASE("a button is pressed once, where it is not disabled") {
    Canvas canvas;
    for (const bool disabled : {false, true}) {
        const auto draw = [&](ui::Ui& ui) {
            if (button(ui, "Reload", {.disabled = disabled})) ui.emit(app::ReloadPressed{});
        };
        canvas.draw(draw);
        CHECK(canvas["Reload"].active);
        CHECK(canvas["Reload"].disabled == disabled);
        CHECK(canvas.press("Reload", draw).size() == (disabled ? 0 : 1));
    }
}

TEST_CASE("twins are told apart by where they are, or by their keys") {
    Canvas canvas;
    const auto draw = [](ui::Ui& ui) {
        for (const uint32_t number : {1, 2}) {
            if (button(ui, "Copy")) ui.emit(app::RequestChosen{number});
        }
        for (const uint32_t number : {3, 4}) {
            const std::string key = std::to_string(number);
            if (choice(ui, {"again"}, false, key)) ui.emit(app::RequestChosen{number});
        }
    };
    const auto nodes = canvas.draw(draw);
    for (size_t index = 0; index < 4; ++index) {
        for (size_t other = index + 1; other < 4; ++other)
            CHECK(nodes[index].id != nodes[other].id);
    }
    CHECK(canvas.press("Copy", draw).size() == 1);
    CHECK(canvas.press("again", draw).size() == 1);
}

TEST_CASE("a name of its own begins with the label that is seen") {
    Canvas canvas;
    canvas.draw([](ui::Ui& ui) {
        button(ui, "Copy", {.name = "Copy file ID"});
        check_box(ui, "file", true, "", "file too");
    });
    CHECK(canvas["Copy file ID"].role == Role::kButton);
    CHECK(canvas["file too"].checked == true);
    CHECK(ui::begins_with_label("Copy file ID", "Copy"));
    CHECK(ui::begins_with_label("", "Copy"));
    CHECK(ui::begins_with_label("Reload", "↻ Reload"));
    CHECK(ui::begins_with_label("Options", "Options ▾"));
    CHECK(ui::begins_with_label("Next match", "›"));
    CHECK_FALSE(ui::begins_with_label("Again", "↻ Reload"));
    CHECK_FALSE(ui::begins_with_label("File ID: copy", "Copy"));
}

TEST_CASE("controls are as high as their place and touch ask for") {
    const struct {
        bool touch;
        float control, tool;
    } cases[] = {{false, 36, 28}, {true, 44, 44}};
    for (const auto& each : cases) {
        Canvas canvas;
        canvas.state.touch = each.touch;
        canvas.draw([](ui::Ui& ui) {
            button(ui, "Load job", {.look = ButtonLook::kPrimary});
            button(ui, "Plain");
            button(ui, "Quiet", {.look = ButtonLook::kQuiet});
            button(ui, "Low", {.height = 24});
            check_box(ui, "Box", false);
            choice(ui, {"Choice"}, false);
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
    canvas.draw([](ui::Ui& ui) {
        const auto check_width = [](float width) { CHECK(ImGui::GetItemRectSize().x == width); };
        for (const ButtonLook look :
             {ButtonLook::kPrimary, ButtonLook::kPlain, ButtonLook::kQuiet, ButtonLook::kSoft}) {
            button(ui, "Button", {.look = look});
            check_width(width_of_button(ui, "Button", look));
        }
        check_box(ui, "Check box", true);
        check_width(ui::width_of_check_box("Check box"));
        for (const bool chosen : {true, false}) {
            choice(ui, {"Choice"}, chosen);
            check_width(ui::width_of_choice("Choice"));
        }
        const ui::Choice choices[] = {{"Local"}, {"UTC"}};
        segments(ui, "Times", choices, 0, [](size_t) {});
        check_width(ui::width_of_segments(choices));
    });
    CHECK(canvas["Times"].role == Role::kRadioGroup);
    CHECK(canvas["UTC"].bounds.x == canvas["Local"].bounds.right());
}

TEST_CASE("a field that is faulty says why, and is invalid") {
    Canvas canvas;
    canvas.draw([](ui::Ui& ui) {
        text_field(ui, app::Field::kJobId, "Job ID", {.value = "a b", .fault = "no spaces"});
        text_field(ui, app::Field::kUserData, "User data", {.hint = "any text"});
    });
    CHECK(canvas["Job ID"].invalid);
    CHECK(canvas["Job ID"].value == "a b");
    CHECK(canvas["Job ID"].description == "no spaces");
    CHECK_FALSE(canvas["User data"].invalid);
    CHECK(canvas["User data"].description == "any text");
    CHECK(canvas["User data"].field == app::Field::kUserData);
    CHECK(canvas["User data"].bounds.width == 400);
}

TEST_CASE("a progress bar says how far it is, and moves only where motion is wanted") {
    Canvas canvas;
    const auto draw = [](ui::Ui& ui) {
        progress(ui, "known", 42.0, 0xffffffff, {.running = true});
        progress(ui, "unknown", std::nullopt, 0xffffffff);
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
