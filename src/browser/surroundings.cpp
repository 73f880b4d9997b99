#include "browser/surroundings.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include "browser/clock.h"

// clang-format off
EM_JS(void, jobglass_measure, (void* window), { surroundings.measure(window); });
EM_JS(void, jobglass_scroll_to, (float y), { surroundings.scrollTo(y); });
EM_JS(int, jobglass_use_context, (), { return surroundings.useContext() ? 1 : 0; });
EM_JS(void, jobglass_show_plainly, (), { surroundings.showPlainly(); });
// clang-format on

namespace browser {

ui::View Window::view() const {
    ui::View view;
    view.width = width;
    view.height = height;
    view.scroll_y = scroll_y;
    view.scroll_x = scroll_x;
    view.dark = dark != 0;
    view.high_contrast = high_contrast != 0;
    view.reduced_motion = reduced_motion != 0;
    view.now_ms = now_ms();
    return view;
}

Window measure_window() {
    Window window;
    jobglass_measure(&window);
    return window;
}

void scroll_page_to(float y) {
    jobglass_scroll_to(y);
}

void show_page_without_canvas() {
    jobglass_show_plainly();
}

bool open_context() {
    return jobglass_use_context() != 0;
}

}  // namespace browser
