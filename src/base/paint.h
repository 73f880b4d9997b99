// Texture ids that make the painter use another shader.
#pragma once

#include <cstdint>

namespace base {

// Not the id of a real texture: the quad is a running progress bar, painted by progress.frag.
inline constexpr uint64_t kRunningBarTexture = 0xffff'fff0;

}  // namespace base
