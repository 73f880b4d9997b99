// Where the rows of a long table stand: all of one height, but for the few that have been opened
// and reach further down.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace ui {

class RowOffsets {
public:
    struct Opened {
        size_t row;
        float height;  // below the row itself
    };

    // `opened` from top to bottom.
    RowOffsets(size_t count, float row_height, std::vector<Opened> opened)
        : count_(count), row_height_(row_height), opened_(std::move(opened)) {
        float sum = 0;
        for (Opened& each : opened_) each.height = sum += each.height;
    }

    // Of the upper edge of a row, from that of the first; of `count`, where the table ends.
    float top_of(size_t row) const {
        const auto next =
            std::lower_bound(opened_.begin(), opened_.end(), row,
                             [](const Opened& each, size_t wanted) { return each.row < wanted; });
        const float opened = next == opened_.begin() ? 0 : std::prev(next)->height;
        return static_cast<float>(row) * row_height_ + opened;
    }

    // The row that stands at y; the first above, and `count` below the table.
    size_t row_at(float y) const {
        size_t first = 0;
        size_t last = count_;
        while (first < last) {
            const size_t middle = first + (last - first) / 2;
            if (top_of(middle + 1) <= y) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }

private:
    size_t count_;
    float row_height_;
    std::vector<Opened> opened_;  // heights summed up
};

}  // namespace ui
