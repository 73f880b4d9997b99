#include "base/natural_order.h"

#include <doctest/doctest.h>

TEST_CASE("names stand in the order people expect") {
    const struct {
        const char* left;
        const char* right;
        int expected;
    } cases[] = {
        {"", "", 0},
        {"", "a", -1},
        {"a", "A", 0},
        {"a", "b", -1},
        {"film_2", "film_10", -1},
        {"film_10", "film_2", 1},
        {"film_02", "film_2", 0},
        {"film_0", "film_00", 0},
        {"film_2a", "film_2b", -1},
        {"film", "film_2", -1},
        {"2", "a", -1},
        {"é", "z", 1},
        {"99999999999999999999", "100000000000000000000", -1},
    };
    for (const auto& each : cases) {
        CAPTURE(each.left);
        CAPTURE(each.right);
        CHECK(base::compare_naturally(each.left, each.right) == each.expected);
        CHECK(base::compare_naturally(each.right, each.left) == -each.expected);
    }
}
