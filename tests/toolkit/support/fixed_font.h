// A font for tests: every glyph is a box of the same shape, so layouts are the same on every
// machine.
#pragma once

struct ImFontLoader;

namespace headless {

const ImFontLoader& fixed_font();

}  // namespace headless
