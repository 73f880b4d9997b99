// The page is idle once it is drawn: one more frame would change neither a height nor a node.
#include <doctest/doctest.h>

#include "ui/support/difference.h"
#include "ui/support/screens.h"

using headless::difference;
using headless::Page;

namespace {

void check_settled(Page& page) {
    if (const auto target = page.draw_once().scroll_to_y) {
        page.view.scroll_y = *target;
        page.draw_once();
    }
    const ui::Screen shown = page.screen();
    CHECK(difference(shown, page.draw_once()) == "");
}

constexpr float kWidths[] = {360, 1280, 2560};

}  // namespace

TEST_CASE("every screen is settled in its first frame, at every width") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        for (const float width : kWidths) {
            CAPTURE(width);
            Page page;
            page.view.width = width;
            screen.set_up(page);
            check_settled(page);
        }
    }
}

TEST_CASE("every problem's screen is settled in its first frame") {
    for (const headless::Problem& problem : headless::all_problems()) {
        INFO(std::string(problem.name));
        for (const float width : kWidths) {
            CAPTURE(width);
            Page page;
            page.view.width = width;
            headless::load_answer(page, problem.answer());
            check_settled(page);
        }
    }
}

TEST_CASE("a screen is settled in the first frame after the window changed its width") {
    for (const headless::NamedScreen& screen : headless::all_screens()) {
        INFO(std::string(screen.name));
        Page page;
        screen.set_up(page);
        page.draw();
        for (const float width : {2560.f, 360.f, 1280.f}) {
            CAPTURE(width);
            page.view.width = width;
            check_settled(page);
        }
    }
}

TEST_CASE("every job of the sandbox is settled in its first frame") {
    for (const auto& [name, body] : headless::sandbox_jobs()) {
        const std::string tried(name);
        INFO(tried);
        for (const float width : {360.f, 1280.f}) {
            CAPTURE(width);
            Page page;
            page.view.width = width;
            page.load(body);
            check_settled(page);
        }
    }
}
