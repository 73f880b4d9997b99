// The columns of the table of outputs, and what is kept from frame to frame so that drawing costs
// no more than the rows in the window.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "job/output_cells.h"
#include "ui/frame.h"

namespace ui {

struct RowMemory {
    std::vector<job::OutputCell> cells;
    float opened_height = 0;  // of its details, as last drawn; 0 before
};

// Forgotten when the cells may say something else or other columns are chosen.
struct OutputsMemory {
    uint32_t revision = 0;
    job::OutputColumns columns = 0;
    bool narrow = false;
    std::vector<float> widths;           // of the shown columns
    std::map<uint32_t, RowMemory> rows;  // by index of the output
};

struct TableColumn {
    std::optional<job::OutputColumn> what;  // empty: the buttons that open the details
    size_t cell = 0;                        // which of the row's cells
    float left = 0;
    float width = 0;
};

struct OutputsTable {
    std::vector<TableColumn> columns;  // from left to right
    float total = 0;
};

inline constexpr float kCellPadding = 12;
inline constexpr float kTableInset = 4;  // so that the first column stands below the card's title

// Columns as wide as their text; what is left over is shared between them. Where not all fits, what
// is asked first stands first, and the rest is reached sideways.
OutputsTable lay_out_outputs(Frame& frame, float width);

// The cells of the shown columns; the first is the name.
const std::vector<job::OutputCell>& cells_of_row(Frame& frame, uint32_t index);

bool is_right_aligned(job::OutputColumn column);
TextStyle main_style(const Frame& frame, job::OutputColumn column, const job::OutputCell& cell);
TextStyle below_style(const Frame& frame, job::OutputColumn column);
// What a cell says that waits for an object.
TextStyle needing_style(const Frame& frame);
std::string needing_text(const job::OutputCell& cell);
float bar_width(const Frame& frame);

}  // namespace ui
