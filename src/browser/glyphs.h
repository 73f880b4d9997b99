// Fonts without font files: every glyph is drawn by the browser on a 2D canvas and read back into
// ImGui's atlas, one code point at a time and only when it is shown. So every script and colour
// emoji of the device is available, sharp at any device pixel ratio, in the same fonts as the
// page's own text.
#pragma once

struct ImFontLoader;

namespace browser {

// Of all faces of the page, distinguished by ImFontConfig::FontNo (a toolkit::Face). Their sizes
// are CSS pixels, as in style sheets; a line is as high as its size, with the glyphs vertically
// centred.
const ImFontLoader& canvas_font();

// Whether the canvas gives back the pixels that were drawn. Some browsers falsify them against
// fingerprinting, and glyphs would be noise.
bool canvas_is_truthful();

}  // namespace browser
