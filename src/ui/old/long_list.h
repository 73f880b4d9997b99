// Lists that would fill the page show their beginning, and the rest on demand.
#pragma once

#include <cstddef>

#include "app/spot.h"
#include "ui/old/frame.h"

namespace ui::old {

inline constexpr size_t kMembersAtFirst = 100;
inline constexpr size_t kMembersAtMost = 2000;  // the raw view has them all

// How many of `count` members are shown.
size_t shown_of(const Frame& frame, const app::Spot& spot, size_t count);

// Below a list that is too long: the button that shows more or fewer, and how many are left.
// Returns the height used.
float draw_more(Frame& frame, const Rect& area, const app::Spot& spot, size_t shown, size_t count);

}  // namespace ui::old
