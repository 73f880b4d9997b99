// The table of outputs: which columns and rows it shows, and in which order. The order is worked
// out when something changes, never while drawing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "job/output_cells.h"
#include "job/table_text.h"

namespace app {

struct State;

struct OutputsView {
    job::OutputColumns columns = job::kUsualOutputColumns;
    bool columns_open = false;
    bool copies_shown = false;  // the table is copied as it is shown, not as the answer spells it
    std::optional<job::OutputColumn> sorted_by;  // else as answered
    bool descending = false;
    std::string filter;

    // What follows from these and from the answers.
    std::vector<uint32_t> rows;       // indexes of the outputs, in the order shown
    std::vector<uint32_t> positions;  // by index: where in `rows` the output stands
    bool two_lines = false;           // some cell has a second line: then every row has room for it
    uint32_t revision = 0;            // grows whenever cells may say something else
    std::vector<std::string> texts;   // by index, what the filter looks through; made when needed:
                                      // all columns, as they are shown and as they are spelled
};
inline constexpr uint32_t kNotShown = 0xffffffff;

// After a new answer, of the job or of an object its outputs refer to.
void read_outputs(State& state);

// Upwards, downwards, then as answered again. Without the number or text of the column comes last,
// whichever way; equals stay as answered.
void sort_outputs(State& state, job::OutputColumn column);
void filter_outputs(State& state, std::string wanted);

// The name always stays.
void toggle_output_column(State& state, job::OutputColumn column);
std::vector<job::OutputColumn> shown_columns(const OutputsView& view);

// An object's contents: in the job's own body, or asked for by itself.
job::Contents contents_of(const State& state, const job::Reference& reference);
// Of the job that is loaded.
job::OutputCells cells_of_output(const State& state, size_t index);

// The rows and columns that are shown, in their order: a line of titles (with their units, where
// values are copied as the answer spells them), then a line per output.
std::string outputs_as_text(const State& state, job::TableFormat format);

}  // namespace app
