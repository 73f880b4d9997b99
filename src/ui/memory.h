// What drawing remembers from frame to frame. Nothing here decides anything: all of it could be
// found again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "ui/sibling_positions.h"
#include "ui/toolkit.h"

namespace ui {

struct OutputsMemory;
struct TimelineMemory;

struct Memory {
    std::shared_ptr<OutputsMemory> outputs;
    LongScroll raw_scroll;
    SiblingPositions positions;
    std::shared_ptr<TimelineMemory> timeline;
    toolkit::Heights heights;
    struct {
        std::optional<uint32_t> revision;
        std::string line;
    } field_count;  // below all, as last counted: that takes a moment for a big answer
};

}  // namespace ui
