// What is to be said of a cell in the table of outputs besides what it shows.
#pragma once

#include <string>
#include <string_view>

#include "job/output_cells.h"

namespace job {

// A progress below 100 % in a job that says it succeeded, of an output without an error.
bool is_incomplete(const Job& job, OutputColumn column, const OutputCell& cell);

// The number that the cell was made of, in its unit: "8094037 bytes"; empty where the cell says the
// same.
std::string original_number(OutputColumn column, const OutputCell& cell);

// What the names of thumbnails are, if these hold something in braces; else empty.
std::string_view pattern_explained(std::string_view names);

}  // namespace job
