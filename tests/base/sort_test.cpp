#include "base/sort.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace {

bool is_less(int left, int right) {
    return left < right;
}

}  // namespace

TEST_CASE("any order is sorted, as the standard library sorts it") {
    uint32_t random = 1;
    for (size_t count = 0; count < 70; ++count) {
        for (const int different : {1, 2, 1000}) {
            std::vector<int> numbers;
            for (size_t at = 0; at < count; ++at) {
                random = random * 1664525 + 1013904223;
                numbers.push_back(static_cast<int>(random >> 8) % different);
            }
            std::vector<int> expected = numbers;
            std::sort(expected.begin(), expected.end());
            base::sort(numbers, is_less);
            CHECK(numbers == expected);
            base::sort(numbers, is_less);
            CHECK(numbers == expected);
            std::reverse(numbers.begin(), numbers.end());
            base::sort(numbers, is_less);
            CHECK(numbers == expected);
        }
    }
}

TEST_CASE("things that are not copied are sorted by what the caller says") {
    std::vector<std::string> words{"long enough to be kept elsewhere", "b", "", "aa"};
    base::sort(words, [](const std::string& left, const std::string& right) {
        return left.size() < right.size();
    });
    CHECK(words == std::vector<std::string>{"", "b", "aa", "long enough to be kept elsewhere"});
}
