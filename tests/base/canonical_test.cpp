#include "base/canonical.h"

#include <doctest/doctest.h>

TEST_CASE("texts that look alike have one decomposition") {
    const struct {
        const char* text;
        const char* expected;
    } cases[] = {
        {"", ""},
        {"cafe", "cafe"},
        {"caf\u00E9", "cafe\u0301"},
        {"cafe\u0301", "cafe\u0301"},
        {"\u212B", "A\u030A"},               // ANGSTROM SIGN
        {"\u1EC7", "e\u0323\u0302"},         // two marks, by their classes
        {"e\u0302\u0323", "e\u0323\u0302"},  // out of order
        {"a\u0301\u0300", "a\u0301\u0300"},  // of one class: their order counts
        {"\u0374", "\u02B9"},                // a single character
        {"\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF"},
        {"\uAC00", "\u1100\u1161"},
        {"\u304C", "\u304B\u3099"},              // kana
        {"\u0929", "\u0928\u093C"},              // Devanagari
        {"\U0001D15E", "\U0001D157\U0001D165"},  // beyond the BMP
        {"\uFB01", "\uFB01"},                    // a ligature is not canonically equivalent
        {"\uF900", "\uF900"},                    // left out
        {"x\xFFy", "x\uFFFDy"},
        {"😀", "😀"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.text);
        CHECK(base::decomposed(test.text) == test.expected);
        CHECK(base::decomposed(test.expected) == test.expected);
    }
}
