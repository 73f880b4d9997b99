#include <doctest/doctest.h>

#include "toolkit/theme.h"
#include "ui/support/screens.h"

using headless::Page;

namespace {

struct Window {
    const char* name;
    float width;
    float height;
    bool dark;
    bool touch;
    bool options_open;
};

const Window kWindows[] = {
    {"wide", 1280, 800, false, false, false},
    {"wide and dark", 1280, 800, true, false, false},
    {"narrow", 360, 740, false, false, false},
    {"narrow, options open", 360, 740, true, false, true},
    {"phone", 320, 640, false, true, true},
    {"tablet", 768, 1024, false, true, false},
    {"low", 1280, 400, false, false, false},
    {"4K", 3840, 2160, false, false, false},
};

}  // namespace

TEST_CASE("every screen keeps the rules in every window") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        for (const Window& window : kWindows) {
            INFO(std::string(window.name));
            Page page;
            page.view.width = window.width;
            page.view.height = window.height;
            page.view.dark = window.dark;
            page.view.touch = window.touch;
            if (window.options_open) page.dispatch(app::OptionsOpened{});
            screen.set_up(page);
            page.draw();
            headless::check_rules(page);
            CHECK(page.vertices > 100);
        }
    }
}

TEST_CASE("every problem has a screen that keeps the rules") {
    for (const headless::Problem& problem : headless::all_problems()) {
        INFO(std::string(problem.name));
        for (const float width : {1280.f, 320.f}) {
            Page page;
            page.view.width = width;
            headless::load_answer(page, problem.answer());
            page.draw();
            headless::check_rules(page);
        }
    }
}

TEST_CASE("light and dark stand on different grounds, and high contrast is a look of its own") {
    Page page;
    page.load(headless::seed_body());
    const uint32_t light = page.draw().clear_color;
    page.view.dark = true;
    const uint32_t dark = page.draw().clear_color;
    CHECK(light != dark);
    page.view.high_contrast = true;
    page.draw();
    headless::check_rules(page);
    CHECK(&toolkit::theme_of(true, true) != &toolkit::theme_of(true, false));
}

TEST_CASE(
    "nothing moves by itself on a finished job; a running one asks for frames unless unwanted") {
    Page page;
    page.load(headless::seed_body());
    CHECK_FALSE(page.draw().repaint_after_s.has_value());
    page.dispatch(app::ReloadPressed{});
    CHECK(page.draw().repaint_after_s.has_value());
    page.view.reduced_motion = true;
    CHECK_FALSE(page.draw().repaint_after_s.has_value());
}
