#include "base/digits.h"

#include <doctest/doctest.h>

TEST_CASE("numbers get zeros before them, never lose a digit") {
    CHECK(base::padded(7, 2) == "07");
    CHECK(base::padded(0, 0) == "");
    CHECK(base::padded(0, 1) == "0");
    CHECK(base::padded(12345, 2) == "12345");
    CHECK(base::padded(0xFEFF, 4, 16) == "FEFF");
    CHECK(base::padded(0x1b, 4, 16) == "001B");
    CHECK(base::padded(UINT64_MAX, 1) == "18446744073709551615");
}
