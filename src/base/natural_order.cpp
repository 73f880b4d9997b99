#include "base/natural_order.h"

#include <cstddef>

namespace base {
namespace {

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

int folded(char byte) {
    const bool upper = byte >= 'A' && byte <= 'Z';
    return static_cast<unsigned char>(upper ? byte - 'A' + 'a' : byte);
}

// Removes and returns the digits that `text` begins with, without leading zeros.
std::string_view take_number(std::string_view& text) {
    size_t end = 0;
    while (end < text.size() && is_digit(text[end])) ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

int sign(std::ptrdiff_t difference) {
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

}  // namespace

int compare_naturally(std::string_view left, std::string_view right) {
    while (!left.empty() && !right.empty()) {
        int order = 0;
        if (is_digit(left.front()) && is_digit(right.front())) {
            const std::string_view one = take_number(left);
            const std::string_view other = take_number(right);
            order = one.size() == other.size() ? sign(one.compare(other))
                                               : (one.size() < other.size() ? -1 : 1);
        } else {
            order = sign(folded(left.front()) - folded(right.front()));
            left.remove_prefix(1);
            right.remove_prefix(1);
        }
        if (order != 0) return order;
    }
    return static_cast<int>(!left.empty()) - static_cast<int>(!right.empty());
}

}  // namespace base
