// The marks by which the drawing tells the painter to use another shader than the usual one.
#pragma once

#include <cstdint>

namespace base {

// A texture id no real texture has: the quad is a running progress bar, painted by progress.frag.
inline constexpr uint64_t kRunningBarTexture = 0xffff'fff0;

}  // namespace base
