// The parts of the card of outputs, each in a file of its own.
#pragma once

#include "ui/outputs/grid.h"
#include "ui/outputs/layout.h"

namespace ui {

// Beside the card's title, which was drawn last, or below it where there is no room.
void draw_outputs_toolbar(Ui& ui);

// Its header and, of the rows, those in the window.
void draw_outputs_table(Ui& ui, const OutputsLayout& layout);
void draw_outputs_header(Ui& ui, const OutputsLayout& layout);

// One output: a row of the wide table, or a card, with the same cells. Both return the bounds.
struct OutputsRow {
    uint32_t index;  // of the output
    const std::vector<job::OutputCell>& cells;
};
ImRect draw_wide_row(Ui& ui, const OutputsLayout& layout, const OutputsRow& row, OutputsGrid& grid);
ImRect draw_card(Ui& ui, const OutputsLayout& layout, const OutputsRow& row);

}  // namespace ui
