// What the cells of the table of outputs show, the same in a wide table and on a card. Each begins
// at the cursor and is in the middle of a box of the height that is given, as wide as there is
// room.
#pragma once

#include "ui/ui.h"

namespace ui {

struct OutputsCell {
    std::optional<job::OutputColumn> column;  // empty: the button of the details
    const job::OutputCell& says;
    uint32_t output;        // its index
    std::string_view name;  // of the output
};
void draw_outputs_cell(Ui& ui, const OutputsCell& cell, float height, bool to_right);

float width_of_cell(const Ui& ui, job::OutputColumn column, const job::OutputCell& cell);
float width_of_details_cell(const Ui& ui);

// Numbers, so that their digits are below one another.
bool is_right_aligned(const std::optional<job::OutputColumn>& column);

// What the output is called in the names of what belongs to it: "output hd".
std::string name_of_output(const Ui& ui, uint32_t output, std::string_view name);

}  // namespace ui
