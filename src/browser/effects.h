// Effects that leave the page: the clipboard, a file, the clock, the address bar; and those of the
// page around the canvas: its theme, the sheet of keys, its tab, notifications,
// more of its texts.
#pragma once

#include <string>

#include "app/effect.h"

namespace browser {

void copy_text(const app::CopyText& effect);  // reported by jobglass_copied, perhaps synchronously
void save_file(const app::SaveFile& effect);
void wake_at(const app::WakeAt& effect);
void choose_file();  // reported by jobglass_opened
void show_in_address(const app::ShowInAddress& effect);
void show_theme(const app::ShowTheme& effect);
void show_keys(const app::ShowKeys& effect);
void remember(const app::Remember& effect);
void show_page_sign(const app::ShowPageSign& effect);
void ask_to_notify();  // reported by jobglass_permission
void show_notification(const app::ShowNotification& effect);
void load_key_meanings();  // reported by jobglass_key_meanings_loaded

}  // namespace browser
