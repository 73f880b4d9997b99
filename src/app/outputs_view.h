// What the table of outputs shows. The order is worked out when something changes, never while
// drawing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/state.h"
#include "job/output_cells.h"
#include "job/table_text.h"

namespace app {

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
