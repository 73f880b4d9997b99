#include "browser/selection.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(void, jobglass_selected_text, (const char* text, int bytes), {
    web.copySelection.receive(web.strings.read(text, bytes));
});
// clang-format on

namespace browser {

void give_selected_text(std::string_view text) {
    jobglass_selected_text(text.data(), static_cast<int>(text.size()));
}

}  // namespace browser
