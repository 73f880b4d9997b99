// Effects that leave the page: the clipboard, a file, the clock, the address bar, the page's tab,
// notifications.
#pragma once

#include <string>

#include "app/effect.h"

namespace browser {

void copy_text(const app::CopyText& effect);  // reported by jobglass_copied, perhaps synchronously
void save_file(const app::SaveFile& effect);
void wake_at(const app::WakeAt& effect);
void show_in_address(const app::ShowInAddress& effect);
void show_page_sign(const app::ShowPageSign& effect);
void ask_to_notify();  // reported by jobglass_permission
void show_notification(const app::ShowNotification& effect);

}  // namespace browser
