// Times as the user chose to read them: in local time, in UTC, or by their distance from now. The
// one place that knows the choice; what is exact goes into the description, shown on hover.
#pragma once

#include "ui/ui.h"
#include "words/moments.h"

namespace ui {

// Asks for a frame in half a minute while times are relative, as they then grow old.
words::TimeStyle time_style(Ui& ui);

std::string time_text(Ui& ui, int64_t epoch_ms);        // in full
std::string short_time_text(Ui& ui, int64_t epoch_ms);  // without today's date

// In whole minutes: "14:05–14:07 CEST".
std::string time_range_text(Ui& ui, int64_t from_ms, int64_t until_ms);

// A paragraph that names a moment; the exact time is shown on hover, on focus and by touch.
void moment(Ui& ui, const TextStyle& style, std::string_view words, int64_t epoch_ms);

// In which zone times are shown, in words.
std::string zone_text(Ui& ui);

// The radio group `Times`.
void times_switch(Ui& ui);
float width_of_times_switch();

}  // namespace ui
