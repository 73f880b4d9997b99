// What one output says in each column of the table.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "job/job.h"
#include "ui/frame.h"

namespace ui {

enum class Column : uint8_t {
    kName,
    kPreset,
    kVideo,
    kAudio,
    kSize,
    kDuration,
    kProgress,
    kDetails
};
inline constexpr size_t kColumnCount = 8;
inline constexpr std::array<const char*, kColumnCount> kColumnTitles = {
    "Name", "Preset", "Video", "Audio", "Size", "Duration", "Progress", "Details"};

// Two lines of text: what people look for, and below it in grey what belongs to it.
struct CellText {
    std::string main;
    std::string below;
    bool missing = false;  // painted faint: "–"
    bool code = false;     // `main` is an id
};

struct OutputRow {
    std::array<CellText, kColumnCount> cells;
    std::optional<double> percent;
    bool two_lines = false;
};

OutputRow row_of(const Frame& frame, const job::Output& output, size_t index);

}  // namespace ui
