// Times as the user chose to read them: in local time, in UTC, or by their distance from now. The
// one place that knows the choice; what is exact goes into the description, shown on hover.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/time.h"
#include "ui/old/frame.h"

namespace ui::old {

// Asks for a frame in half a minute while times are relative, as they then grow old.
base::TimeStyle time_style(const Frame& frame);

std::string time_text(const Frame& frame, int64_t epoch_ms);        // in full
std::string short_time_text(const Frame& frame, int64_t epoch_ms);  // without today's date

// In whole minutes: "14:05–14:07 CEST".
std::string time_range_text(const Frame& frame, int64_t from_ms, int64_t until_ms);

// Puts the exact times behind a text: shown on hover, on focus and by touch.
void tell_exactly(Frame& frame, uint32_t index, std::string exact);

// One line or wrapped, with the exact time as its description; returns width and height.
float time_label(Frame& frame, float x, float y, const TextStyle& style, std::string_view text,
                 int64_t epoch_ms);
float time_paragraph(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                     int64_t epoch_ms);

// The radio group `Times` and the zone in words beside it; `width` is what they take in one line.
float times_switch_width(const Frame& frame);
// Draws them, one below the other where `width` is not enough; returns the height.
float draw_times_switch(Frame& frame, float x, float y, float width);

}  // namespace ui::old
