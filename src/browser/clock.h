// The browser's clocks.
#pragma once

#include <cstdint>

namespace browser {

int64_t now_ms();       // since 1970-01-01 UTC
double monotonic_ms();  // since the page was opened; never goes back

}  // namespace browser
