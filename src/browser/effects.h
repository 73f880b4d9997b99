// Effects that leave the page: the clipboard, a file, the clock, the address bar.
#pragma once

#include <string>

#include "app/effect.h"

namespace browser {

void copy_text(const app::CopyText& effect);  // reported by jobglass_copied, perhaps synchronously
void save_file(const app::SaveFile& effect);
void wake_at(const app::WakeAt& effect);
void choose_file();  // reported by jobglass_opened
void show_in_address(const app::ShowInAddress& effect);

}  // namespace browser
