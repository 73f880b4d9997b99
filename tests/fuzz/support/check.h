// The end of a fuzzer's run: what does not hold ends the process, so that the input is kept.
#pragma once

namespace support {

inline void check(bool holds) {
    if (!holds) __builtin_trap();
}

}  // namespace support
