// The few signs of the look, painted as lines so that they are the same on every machine. Each
// takes the place of one ImGui item or is painted into a box.
#pragma once

#include "job/job.h"
#include "ui/ui.h"

namespace ui {

inline constexpr float kStageIconSize = 44;

// Round signs of 44 px: check mark, cross, clock, pause or question mark; an exclamation mark.
void stage_icon(Ui& ui, job::Stage stage);
void attention_icon(Ui& ui, const Tone& tone);
// The page's own sign, on a disc of the accent.
void welcome_icon(Ui& ui);

// A small square that shows a colour of a bar before the words for it, with the gap between.
void swatch(float line_height, Color color);
inline constexpr float kSwatchRoom = 14;

void paint_magnifier(const ImRect& box, Color color);
// A small triangle in the middle of the box, pointing right, or down when open.
void paint_fold_arrow(const ImRect& box, bool open, Color color);

enum class Sign : uint8_t {
    kCopy,          // two sheets, one behind the other
    kCopyOriginal,  // braces, as in the source of the answer
    kShowInRaw,     // angle brackets, as around the source of a page
};
// A quiet button that is a sign of kSignSize, named in full.
bool sign_button(Ui& ui, Sign sign, std::string_view name, std::string_view description = {});
inline constexpr float kSignSize = 24;

}  // namespace ui
