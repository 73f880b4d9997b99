// What drawing remembers from frame to frame. Nothing here decides anything: all of it could be
// found again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/sibling_positions.h"
#include "job/timeline.h"
#include "ui/toolkit.h"

namespace ui {

struct OutputsMemory;

struct Memory {
    std::shared_ptr<OutputsMemory> outputs;
    LongScroll raw_scroll;
    document::SiblingPositions positions;
    toolkit::Heights heights;
    struct {
        std::optional<uint32_t> revision;
        std::vector<job::OutputTime> times;
    } finished_outputs;  // read once for each answer, as there may be thousands
    struct {
        std::optional<uint32_t> revision;
        std::string line;
    } field_count;  // below all, as last counted: that takes a moment for a big answer
};

}  // namespace ui
