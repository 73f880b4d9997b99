// The request tab: what was asked, the token masked, what came of it, and the page's other
// requests.
#pragma once

#include "ui/ui.h"

namespace ui {

// Once there was a request.
void draw_request(Ui& ui);

}  // namespace ui
