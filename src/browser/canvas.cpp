#include "browser/canvas.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(int, jobglass_use_context, (), { return web.canvas.useContext() ? 1 : 0; });
EM_JS(void, jobglass_open_canvas_soon, (int awaiting), { web.canvas.openSoon(awaiting !== 0); });
EM_JS(void, jobglass_show_plainly, (const char* reason, int bytes), {
    web.canvas.showPlainly(web.strings.read(reason, bytes));
});
// clang-format on

namespace browser {

bool open_context() {
    return jobglass_use_context() != 0;
}

void open_canvas_soon(bool is_awaiting) {
    jobglass_open_canvas_soon(is_awaiting ? 1 : 0);
}

void show_page_without_canvas(std::string_view reason) {
    jobglass_show_plainly(reason.data(), static_cast<int>(reason.size()));
}

}  // namespace browser
