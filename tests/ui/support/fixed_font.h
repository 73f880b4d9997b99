// A font for tests: every glyph is a box of the same shape, so layouts are the same on every
// machine.
#pragma once

#include "imgui.h"

namespace headless {

ImFont* add_fixed_font(ImFontAtlas& atlas, float advance_per_size);

}  // namespace headless
