// All text goes through here: measured, wrapped or cut, painted with the browser's glyphs, and
// recorded. Text of an answer may hold anything (##, NUL, line breaks, ten thousand letters), so it
// is never an ImGui label.
#pragma once

#include <string>
#include <string_view>

#include "toolkit/frame.h"

namespace toolkit {

struct TextStyle {
    Face face = Face::kText;
    float size = 14;
    Color Theme::*ink = &Theme::text;
    Color color = 0;  // in the place of the theme's ink; 0 for none

    float line_height() const;
    constexpr TextStyle in(Color wanted) const { return {face, size, ink, wanted}; }
    constexpr TextStyle in(Color Theme::*wanted) const { return {face, size, wanted}; }
};

inline constexpr TextStyle kLead{Face::kText, 15, &Theme::muted};
inline constexpr TextStyle kBody{Face::kText, 14};
inline constexpr TextStyle kStrong{Face::kSemibold, 14};
inline constexpr TextStyle kMuted{Face::kText, 14, &Theme::muted};
inline constexpr TextStyle kMissing{Face::kText, 14, &Theme::faint};  // null, absent, empty
inline constexpr TextStyle kSmall{Face::kText, 13};
inline constexpr TextStyle kNote{Face::kText, 13, &Theme::muted};
inline constexpr TextStyle kCardTitle{Face::kSemibold, 13, &Theme::muted};
inline constexpr TextStyle kCode{Face::kMono, 13};
inline constexpr TextStyle kCaption{Face::kText, 12, &Theme::muted};

struct TextOptions {
    Role role = Role::kText;
    int level = 0;                      // of headings
    std::string_view description = {};  // shown on hover and focus, read after the text
    bool stop = false;                  // the keyboard reaches it: its description says more
    Color background = 0;               // behind the text; 0 for none
    float width = 0;                    // the room it has; 0: all that is left of the line
    float height = 0;  // of its line, where that is higher than the text: it is in the middle
    std::string_view spoken = {};  // where that differs from what is painted
    std::string_view key = {};
};

// On one line, cut with "…" where there is no room; the description then says it whole.
void text(Frame& frame, const TextStyle& style, std::string_view words,
          const TextOptions& options = {});

// Wrapped between words; code and addresses anywhere.
void paragraph(Frame& frame, const TextStyle& style, std::string_view words,
               const TextOptions& options = {});

// The width of the text on one line, and of `words` within `width` the part that fits, with "…".
float width_of(const TextStyle& style, std::string_view words);
std::string fitted(const TextStyle& style, std::string_view words, float width);

// The one large thing of a page: what happened, as its heading of level 1. Smaller in narrow
// windows, where a short sentence shall need no more than two lines. `width` as in TextOptions.
void page_title(Frame& frame, std::string_view words, float width = 0, int level = 1);

// Painting alone, for widgets that record what they mean themselves: one line in the middle of the
// height of `area`, from its left edge, by `align` (0.5: in the middle), cut to its width.
void paint_text(const Frame& frame, const ImRect& area, const TextStyle& style,
                std::string_view words, float align = 0);

// One line that something else says: an item of that size (0: all that is left of the line, and the
// height of a line), painted as above and not recorded.
void painted_text(const Frame& frame, const TextStyle& style, std::string_view words,
                  ImVec2 size = {0, 0}, float align = 0);

Color color_of(const Frame& frame, const TextStyle& style);

// "PROCESSING · 3 KB": with dots between those that are not empty.
std::string joined(std::initializer_list<std::string_view> parts);

// Line breaks and tabs as visible signs, so that a value stays on one line.
std::string on_one_line(std::string_view words);

}  // namespace toolkit
