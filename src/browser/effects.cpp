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
EM_JS(void, jobglass_show_in_address, (const char* fragment, int bytes, int is_entry), {
    web.addressBar.show(web.strings.read(fragment, bytes), is_entry === 1);
});
EM_JS(void, jobglass_show_theme, (int theme), { web.theme.show(theme); });
EM_JS(void, jobglass_show_keys, (const char* sheet, int bytes), {
    web.keys.show(web.strings.read(sheet, bytes));
});
EM_JS(void, jobglass_remember, (const char* text, int bytes), {
    web.memory.write(web.strings.read(text, bytes));
});
EM_JS(void, jobglass_choose_file, (), { web.openFile.choose(); });
EM_JS(void, jobglass_show_page_sign, (const char* title, int bytes, int icon, int percent), {
    web.pageSign.show(web.strings.read(title, bytes), icon, percent);
});
EM_JS(void, jobglass_ask_to_notify, (), { web.pageSign.askToNotify(); });
EM_JS(void, jobglass_notify, (const char* title, int title_bytes, const char* body, int body_bytes), {
    web.pageSign.notify(web.strings.read(title, title_bytes), web.strings.read(body, body_bytes));
});
EM_JS(void, jobglass_load_key_meanings, (), { web.keyMeanings.load(); });
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

void choose_file() {
    jobglass_choose_file();
}

void show_in_address(const app::ShowInAddress& effect) {
    jobglass_show_in_address(effect.fragment.data(), size_of(effect.fragment),
                             effect.entry ? 1 : 0);
}

void show_theme(const app::ShowTheme& effect) {
    jobglass_show_theme(static_cast<int>(effect.theme));
}

void show_keys(const app::ShowKeys& effect) {
    jobglass_show_keys(effect.sheet.data(), size_of(effect.sheet));
}

void remember(const app::Remember& effect) {
    jobglass_remember(effect.text.data(), size_of(effect.text));
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

void load_key_meanings() {
    jobglass_load_key_meanings();
}

}  // namespace browser
