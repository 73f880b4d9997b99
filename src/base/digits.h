// Numbers with a minimum width, as in clocks and code points.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// `number` with zeros before it, so that it has at least so many digits; `radix` is 10 or 16.
std::string padded(uint64_t number, int digits, unsigned radix = 10);

// Of decimal digits only; empty for anything else. Numbers beyond `most` count as `most`.
std::optional<int64_t> read_digits(std::string_view text,
                                   int64_t most = std::numeric_limits<int64_t>::max() / 10 - 1);

}  // namespace base
