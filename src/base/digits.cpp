#include "base/digits.h"

namespace base {

std::string padded(uint64_t number, int digits, unsigned radix) {
    std::string text;
    for (; number > 0 || digits > 0; number /= radix, --digits) {
        text.push_back("0123456789ABCDEF"[number % radix]);
    }
    return {text.rbegin(), text.rend()};
}

}  // namespace base
