// What the table of outputs keeps between frames, so that a frame costs no more than the rows in
// the window.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "job/output_cells.h"

namespace ui {

// Objects that cells of the shown columns are read from and that have not been loaded.
struct UnreadObjects {
    std::string_view kind;  // "file" or "preset"
    int64_t outputs = 0;    // how many refer to one
};

struct OutputsMemory {
    struct Row {
        std::vector<job::OutputCell> cells;  // of the shown columns
        float details_height = 0;            // as last drawn; 0 before
    };

    // What all of it was read from.
    uint32_t revision = 0;
    job::OutputColumns columns = 0;

    std::vector<float> widths;  // of the shown columns
    std::vector<UnreadObjects> unread;
    std::map<uint32_t, Row> rows;  // by index of the output
};

}  // namespace ui
