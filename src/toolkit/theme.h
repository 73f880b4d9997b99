// The look: colours by meaning in light and dark, and the grid everything is laid out on.
#pragma once

#include <cstdint>

namespace toolkit {

using Color = uint32_t;  // as ImU32

// The strong colour of a state and the soft background behind it.
struct Tone {
    Color strong;
    Color soft;
};

struct Theme {
    Color background, card, line;
    Color border;  // of fields and buttons: 3 : 1 against card and background (WCAG 1.4.11)
    Color text, muted, faint;
    Tone accent;
    Color on_accent;
    Tone succeeded, running, queued, failed;
    Color key, string, number, null;
    Color found;
    Color track;  // of progress bars and pills
    Color field;  // background of text fields
};

// `high_contrast` darkens the greys and lines for people who asked for it.
const Theme& theme_of(bool dark, bool high_contrast);

// Logical pixels, on a grid of 4.
inline constexpr float kPageMargin = 20;
inline constexpr float kNarrowMargin = 12;
inline constexpr float kGap = 16;  // between cards, and inside them at their sides
inline constexpr float kCardHead = 48;
inline constexpr float kCardRadius = 10;
inline constexpr float kControlRadius = 8;
inline constexpr float kNarrowWidth = 720;
inline constexpr float kMaxContentWidth = 1720;

}  // namespace toolkit
