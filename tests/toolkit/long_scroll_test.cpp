#include "toolkit/long_scroll.h"

#include <doctest/doctest.h>

using toolkit::LongScroll;

namespace {

constexpr double kWindow = 800;
constexpr double kContent = 60'000'000;

struct Page {
    LongScroll scroll;
    double y = 0;
    int64_t now_ms = 1000;
    double height = kContent;

    double at(double page_y) {
        y = page_y;
        now_ms += 16;
        scroll.follow(height, y, kWindow, now_ms);
        return scroll.content_y();
    }
    double furthest() const { return scroll.page_height() - kWindow; }
};

}  // namespace

TEST_CASE("content that a page can hold is the page") {
    Page page;
    page.height = 100'000;
    for (const double y : {-300.0, 0.0, 17.0, 50'000.0, 99'200.0}) CHECK(page.at(y) == y);
    CHECK(page.scroll.page_height() == 100'000);
    CHECK_FALSE(page.scroll.is_unsettled());
}

TEST_CASE("a dragged scroll bar reaches all of it, from the first row to the last") {
    Page page;
    CHECK(page.at(0) == 0);
    CHECK(page.scroll.page_height() == toolkit::kLongestPage);
    CHECK(page.at(page.furthest()) == doctest::Approx(kContent - kWindow));
    CHECK(page.at(page.furthest() / 2) == doctest::Approx((kContent - kWindow) / 2));
    CHECK(page.at(0) == 0);
}

TEST_CASE("a turn of the wheel moves the content as far as the page, wherever it is") {
    for (const double from : {50.0, 99'990.0, 2'000'000.0, toolkit::kLongestPage - 150'000.0,
                              toolkit::kLongestPage - 20'000.0}) {
        CAPTURE(from);
        Page page;
        page.at(0);
        page.at(from);
        const double before = page.at(from);
        CHECK(page.at(from + 120) == doctest::Approx(before + 120));
        CHECK(page.at(from) == doctest::Approx(before));
    }
}

TEST_CASE("at rest the page is brought to where the content is, and the content does not move") {
    Page page;
    page.at(0);
    page.at(2'000'000);
    for (int turn = 1; turn <= 10; ++turn) page.at(2'000'000 + 120 * turn);
    CHECK(page.scroll.is_unsettled());
    CHECK_FALSE(page.scroll.settle().has_value());
    page.now_ms += toolkit::kScrollRest_ms;
    const double content = page.at(page.y);
    const auto settled = page.scroll.settle();
    REQUIRE(settled.has_value());
    CHECK(*settled < 2'000'200);
    CHECK(page.at(*settled) == doctest::Approx(content));
    CHECK_FALSE(page.scroll.is_unsettled());
}

TEST_CASE("a jump lands where it is wanted, and is no scrolling") {
    Page page;
    page.at(0);
    for (const double wanted : {10.0, 30'000'000.0, 59'000'123.0, kContent - kWindow}) {
        const double page_y = page.scroll.jump_to(wanted);
        CHECK(page.at(page_y) == doctest::Approx(wanted));
        CHECK_FALSE(page.scroll.is_unsettled());
    }
    // Browsers round.
    const double page_y = page.scroll.jump_to(30'000'000.0);
    CHECK(page.at(static_cast<int>(page_y)) == doctest::Approx(30'000'000.0).epsilon(1e-7));
}
