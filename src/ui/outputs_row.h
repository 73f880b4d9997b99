// One output: a row of the wide table, or a card, with the same cells.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/outputs_grid.h"
#include "ui/outputs_layout.h"
#include "ui/ui.h"

namespace ui {

struct OutputsRow {
    uint32_t index;  // of the output
    const std::vector<job::OutputCell>& cells;
};

// Both return the bounds.
ImRect draw_wide_row(Ui& ui, const OutputsLayout& layout, const OutputsRow& row, OutputsGrid& grid);
ImRect draw_card(Ui& ui, const OutputsLayout& layout, const OutputsRow& row);

}  // namespace ui
