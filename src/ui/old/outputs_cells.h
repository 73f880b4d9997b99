// What stands in the cells of the table of outputs: texts with their change marks, the offer to
// expand what a cell needs, the progress, and the button of the details.
#pragma once

#include <cstdint>
#include <string_view>

#include "job/output_cells.h"
#include "ui/old/frame.h"

namespace ui::old {

struct OutputsCell {
    job::OutputColumn column;
    const job::OutputCell& says;
    uint32_t output;          // its index
    std::string_view called;  // the output, within the names of what belongs to it
};

// All of them draw in the middle of `room`, which has no padding.
void draw_text_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool to_right);

// "needs the file"; with `offered` a button that expands it for all rows. Below an id the id alone
// is enough, where nothing is offered.
void draw_needing_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool offered,
                       bool to_right);
// True where one press would bring what cells need, for all rows.
bool can_expand_for_all(const Frame& frame, std::string_view kind);

inline constexpr float kPercentWidth = 54;
// A bar as wide as the room allows, and the percentage behind it.
void draw_progress_cell(Frame& frame, const Rect& room, const OutputsCell& cell);

void draw_details_cell(Frame& frame, const Rect& room, const OutputsCell& cell, bool open);

TextStyle main_style(const Frame& frame, job::OutputColumn column, const job::OutputCell& cell);
TextStyle below_style(const Frame& frame, job::OutputColumn column, const job::OutputCell& cell);
// What a cell says that waits for an object.
TextStyle needing_style(const Frame& frame);
std::string needing_text(const job::OutputCell& cell);

}  // namespace ui::old
