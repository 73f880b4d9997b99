// The head of the page, in two lines: the job that is asked for and how fresh it is; the tabs, what
// was asked for and how times are read. The options open below.
#pragma once

#include "ui/ui.h"

namespace ui {

inline constexpr const char* kHeadWindow = "head";

// In place above the content where the window has room for both; else it scrolls with the page.
void draw_head(Ui& ui);

}  // namespace ui
