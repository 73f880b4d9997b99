#include "base/digits.h"

#include <algorithm>

namespace base {

std::string padded(uint64_t number, int digits, unsigned radix) {
    std::string text;
    for (; number > 0 || digits > 0; number /= radix, --digits) {
        text.push_back("0123456789ABCDEF"[number % radix]);
    }
    return {text.rbegin(), text.rend()};
}

std::optional<int64_t> read_digits(std::string_view text, int64_t most) {
    int64_t number = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') return std::nullopt;
        number = std::min(number * 10 + (letter - '0'), most);
    }
    return text.empty() ? std::nullopt : std::optional(number);
}

}  // namespace base
