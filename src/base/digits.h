// Numbers of a fixed width, as clocks and code points are written.
#pragma once

#include <cstdint>
#include <string>

namespace base {

// `number` with zeros before it, so that it has at least so many digits; `radix` is 10 or 16.
std::string padded(uint64_t number, int digits, unsigned radix = 10);

}  // namespace base
