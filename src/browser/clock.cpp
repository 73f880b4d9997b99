#include "browser/clock.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(double, jobglass_now_ms, (), { return Date.now(); });
EM_JS(double, jobglass_monotonic_ms, (), { return performance.now(); });
// clang-format on

namespace browser {

int64_t now_ms() {
    return static_cast<int64_t>(jobglass_now_ms());
}

double monotonic_ms() {
    return jobglass_monotonic_ms();
}

}  // namespace browser
