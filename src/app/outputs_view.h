// What the table of outputs shows. The order is computed when something changes, never while
// drawing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/state.h"
#include "job/output_cells.h"
#include "job/table_text.h"

namespace app {

// Call after a new response, for the job or for an object that its outputs refer to.
void read_outputs(State& state);

// Ascending, descending, then in response order. Outputs without the number or text of the column
// come last in both directions; equal ones stay in response order.
void sort_outputs(State& state, job::OutputColumn column);
void filter_outputs(State& state, std::string wanted);

// The name always stays.
void toggle_output_column(State& state, job::OutputColumn column);
std::vector<job::OutputColumn> shown_columns(const OutputsView& view);

// An object's contents: in the job's own body, or requested separately.
job::Contents contents_of(const State& state, const job::Reference& reference);
// Of the job that is loaded.
job::OutputCells cells_of_output(const State& state, size_t index);

// The rows and columns that are shown, in their order: a line of titles (with their units, if
// values are copied as received), then a line per output.
std::string outputs_as_text(const State& state, job::TableFormat format);

}  // namespace app
