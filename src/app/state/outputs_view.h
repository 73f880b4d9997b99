// The table of outputs: which columns and rows it shows, and in which order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "job/output_cells.h"

namespace app {

struct OutputsView {
    job::OutputColumns columns = job::kUsualOutputColumns;
    bool columns_open = false;
    bool file_state_offered = false;             // that column was added once, without a press
    bool copies_shown = false;                   // the table is copied as shown, not as received
    std::optional<job::OutputColumn> sorted_by;  // else in response order
    bool descending = false;
    std::string filter;

    // What follows from these and from the responses.
    std::vector<uint32_t> rows;        // indexes of the outputs, in the order shown
    std::vector<uint32_t> positions;   // by index: the position of the output in `rows`
    job::OutputColumns two_lines = 0;  // in these some cell has a second line: all get room for it
    uint32_t revision = 0;             // grows whenever cells may say something else
    std::vector<std::string> texts;    // by index, what the filter looks through; made when needed:
                                       // all columns, as they are shown and as they are spelled
};
inline constexpr uint32_t kNotShown = 0xffffffff;

}  // namespace app
