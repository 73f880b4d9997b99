#include "browser/viewport.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(void, jobglass_measure, (void* viewport), {
    HEAPF32.set(web.viewport.measure(), viewport >> 2);
});
EM_JS(void, jobglass_scroll_to, (float y), { web.viewport.scrollTo(y); });
// clang-format on

namespace browser {

Viewport measure_viewport() {
    Viewport viewport;
    jobglass_measure(&viewport);
    return viewport;
}

void scroll_page_to(float y) {
    jobglass_scroll_to(y);
}

}  // namespace browser
