// The few signs of the look, painted as lines so that they are the same on every machine. Each
// takes the place of one ImGui item or is painted into a box.
#pragma once

#include "toolkit/frame.h"

namespace toolkit {

enum class Icon : uint8_t {
    kCheckMark,
    kCross,
    kClock,
    kPause,
    kQuestionMark,
    kExclamationMark,
    kMagnifier,
};
// A sign in the strong colour of the tone, on a disc of the soft one that is kIconSize wide.
void icon(Frame& frame, Icon icon, const Tone& tone);
inline constexpr float kIconSize = 44;

// A small square that shows a colour of a bar before the words for it, with the gap between.
void swatch(float line_height, Color color);
inline constexpr float kSwatchRoom = 14;

void paint_magnifier(const ImRect& box, Color color);
// A small triangle in the middle of the box, pointing right, or down when open.
void paint_fold_arrow(const ImRect& box, bool open, Color color);

enum class Sign : uint8_t {
    kSheets,         // two, one behind the other
    kBraces,         // as in the source of data
    kAngleBrackets,  // as around the source of a page
};
// A quiet button that is a sign of kSignSize, named in full.
bool sign_button(Frame& frame, Sign sign, std::string_view name, std::string_view description = {});
inline constexpr float kSignSize = 24;

}  // namespace toolkit
