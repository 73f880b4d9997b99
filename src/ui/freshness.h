// How fresh the job on the screen is: when its answer came, when it is refreshed, the switch that
// follows it, and why it could not be refreshed.
#pragma once

#include <string_view>

#include "ui/ui.h"

namespace ui {

// What became of the answer on the screen, in a word and its colour.
struct Outcome {
    std::string_view word;
    Color color;
};
Outcome outcome_of(const Ui& ui, const app::Loaded& loaded);

// As much of it as fits `width`, at its right end, on a line as high as controls are.
void draw_freshness(Ui& ui, float width);

// The switch `Follow live`, on the same line; 0 and nothing where there is nothing to follow.
float width_of_live_switch(const Ui& ui);
void draw_live_switch(Ui& ui);

// Above the content of every tab, where something is wrong.
void draw_trouble(Ui& ui);

}  // namespace ui
