#include "browser/frames.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(void, jobglass_request_frame, (), { web.frames.request(); });
EM_JS(void, jobglass_request_frame_later, (double seconds), { web.frames.requestLater(seconds); });
EM_JS(void, jobglass_cancel_frame_later, (), { web.frames.cancelLater(); });
EM_JS(void, jobglass_continue_soon, (), { web.frames.continueSoon(); });
EM_JS(void, jobglass_set_working, (int working), { web.frames.setWorking(working !== 0); });
EM_JS(void, jobglass_page_is_shown, (int painted), { web.start.show(painted !== 0); });
EM_JS(void, jobglass_draw_frame_now, (), { web.frames.drawNow(); });
// clang-format on

namespace browser {

void request_frame() {
    jobglass_request_frame();
}

void draw_frame_now() {
    jobglass_draw_frame_now();
}

void request_frame_later(double seconds) {
    jobglass_request_frame_later(seconds);
}

void cancel_frame_later() {
    jobglass_cancel_frame_later();
}

void continue_soon() {
    jobglass_continue_soon();
}

void set_working(bool working) {
    jobglass_set_working(working ? 1 : 0);
}

void page_is_shown(bool painted) {
    jobglass_page_is_shown(painted ? 1 : 0);
}

}  // namespace browser
