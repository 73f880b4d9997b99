// The columns of the table of outputs, and what is kept from frame to frame so that drawing costs
// no more than the rows in the window.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "job/output_cells.h"
#include "job/timeline.h"
#include "ui/old/frame.h"

namespace ui::old {

struct RowMemory {
    std::vector<job::OutputCell> cells;
    float opened_height = 0;  // of its details, as last drawn; 0 before
};

// Forgotten when the cells may say something else or other columns are chosen.
struct OutputsMemory {
    uint32_t revision = 0;
    job::OutputColumns columns = 0;
    std::vector<float> widths;           // of the shown columns
    std::map<uint32_t, RowMemory> rows;  // by index of the output
    std::vector<job::OutputTime> done;   // when their files say they were done
    uint32_t done_revision = 0;          // the answer `done` was read from
    std::string field_count;             // the line below all, of an answer that is big
};

struct TableColumn {
    std::optional<job::OutputColumn> what;  // empty: the buttons that open the details
    size_t cell = 0;                        // which of the row's cells
    float left = 0;                         // from the row's, as is the top
    float width = 0;
    float top = 0;
    float height = 0;
};

struct OutputsTable {
    std::vector<TableColumn> columns;  // from left to right, in a card from top to bottom
    float total = 0;                   // the width
    float row_height = 0;              // without details
    float shift = 0;                   // how far it is moved sideways
    bool cards = false;                // a row is a card: its cells stand below one another
};

inline constexpr float kCellPadding = 12;
inline constexpr float kTableInset = 4;  // so that the first column stands below the card's title
inline constexpr float kCardInset = 16;
inline constexpr float kCardLabel = 104;

// Columns as wide as their text; what is left over is shared between them. Where not all fits, what
// is asked first stands first, and the rest is reached sideways; on narrow screens rows are cards.
OutputsTable lay_out_outputs(Frame& frame, float width);

// The cells of the shown columns; the first is the name.
const std::vector<job::OutputCell>& cells_of_row(Frame& frame, uint32_t index);

bool is_right_aligned(job::OutputColumn column);

}  // namespace ui::old
