#include "ui/row_offsets.h"

#include <doctest/doctest.h>

TEST_CASE("rows of one height stand where arithmetic says") {
    const ui::RowOffsets rows(10'000, 64, {});
    CHECK(rows.top_of(0) == 0);
    CHECK(rows.top_of(9'999) == 64 * 9'999);
    CHECK(rows.top_of(10'000) == 640'000);
    CHECK(rows.row_at(-500) == 0);
    CHECK(rows.row_at(63) == 0);
    CHECK(rows.row_at(64) == 1);
    CHECK(rows.row_at(320'001) == 5'000);
    CHECK(rows.row_at(1e6f) == 10'000);
}

TEST_CASE("opened rows push down what stands below them") {
    const ui::RowOffsets rows(100, 50, {{10, 200}, {40, 1000}});
    CHECK(rows.top_of(10) == 500);
    CHECK(rows.top_of(11) == 750);
    CHECK(rows.top_of(40) == 2200);
    CHECK(rows.top_of(41) == 3250);
    CHECK(rows.top_of(100) == 6200);
    CHECK(rows.row_at(749) == 10);
    CHECK(rows.row_at(750) == 11);
    CHECK(rows.row_at(3249) == 40);
    CHECK(rows.row_at(6200) == 100);
    CHECK(ui::RowOffsets(0, 50, {}).row_at(10) == 0);
    CHECK(ui::RowOffsets(0, 50, {}).top_of(0) == 0);
}
