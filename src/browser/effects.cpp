#include "browser/effects.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include <algorithm>

// clang-format off
EM_JS(void, jobglass_copy, (const char* what, int what_bytes, const char* text, int text_bytes), {
    web.clipboard.copy(web.strings.read(what, what_bytes), web.strings.read(text, text_bytes));
});
EM_JS(void, jobglass_save,
      (const char* name, int name_bytes, const char* type, int type_bytes, const char* bytes,
       int count), {
    web.download.save(web.strings.read(name, name_bytes), web.strings.read(type, type_bytes),
                      HEAPU8.slice(bytes, bytes + count));
});
EM_JS(void, jobglass_wake_at, (double moment), { web.lifecycle.wakeAt(moment); });
EM_JS(void, jobglass_show_in_address, (const char* id, int bytes), {
    web.addressBar.show(web.strings.read(id, bytes));
});
EM_JS(void, jobglass_show_page_sign, (const char* title, int bytes, int icon, int percent), {
    web.pageSign.show(web.strings.read(title, bytes), icon, percent);
});
EM_JS(void, jobglass_ask_to_notify, (), { web.pageSign.askToNotify(); });
EM_JS(void, jobglass_notify, (const char* title, int title_bytes, const char* body, int body_bytes), {
    web.pageSign.notify(web.strings.read(title, title_bytes), web.strings.read(body, body_bytes));
});
// clang-format on

namespace browser {
namespace {

int size_of(const std::string& text) {
    return static_cast<int>(text.size());
}

}  // namespace

void copy_text(const app::CopyText& effect) {
    jobglass_copy(effect.what.data(), size_of(effect.what), effect.text.data(),
                  size_of(effect.text));
}

void save_file(const app::SaveFile& effect) {
    jobglass_save(effect.name.data(), size_of(effect.name), effect.media_type.data(),
                  size_of(effect.media_type), effect.bytes.data(), size_of(effect.bytes));
}

void wake_at(const app::WakeAt& effect) {
    jobglass_wake_at(effect.at_ms ? std::max(static_cast<double>(*effect.at_ms), 1.0) : 0);
}

void show_in_address(const app::ShowInAddress& effect) {
    jobglass_show_in_address(effect.job_id.data(), size_of(effect.job_id));
}

void show_page_sign(const app::ShowPageSign& effect) {
    const app::PageSign& sign = effect.sign;
    jobglass_show_page_sign(sign.title.data(), size_of(sign.title), static_cast<int>(sign.icon),
                            sign.percent);
}

void ask_to_notify() {
    jobglass_ask_to_notify();
}

void show_notification(const app::ShowNotification& effect) {
    jobglass_notify(effect.title.data(), size_of(effect.title), effect.body.data(),
                    size_of(effect.body));
}

}  // namespace browser
