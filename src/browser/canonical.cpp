// The browser's own knowledge of Unicode, in the place of src/base/canonical.cpp.
#include "base/canonical.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include "browser/inbox.h"

// clang-format off
EM_JS(void, jobglass_decompose, (int slot, const char* text, size_t bytes), {
    web.strings.send(slot, web.strings.read(text, bytes).normalize("NFD"));
});
// clang-format on

namespace base {

std::string decomposed(std::string_view text) {
    if (!may_decompose(text)) return std::string(text);
    jobglass_decompose(browser::kDecomposedSlot, text.data(), text.size());
    return browser::take_text(browser::kDecomposedSlot);
}

}  // namespace base
