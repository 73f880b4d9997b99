#include "ui/old/raw_places.h"

#include <algorithm>

#include "ui/long_scroll.h"

namespace ui::old {
namespace {

constexpr size_t kAllRowsRecorded = 1500;
constexpr double kRow = kRowHeight;

}  // namespace

RawPlaces::RawPlaces(Frame& frame, float top, size_t count)
    : frame_(frame), top_(top), count_(count) {
    LongScroll& scroll = *frame.raw_scroll;
    const double page_y = double{frame.view.scroll_y} - top_;
    scroll.follow(kRow * static_cast<double>(count), page_y, frame.view.height, frame.view.now_ms);
    content_y_ = scroll.content_y();
    if (const auto settled = scroll.settle()) {
        frame.screen.scroll_to_y = static_cast<float>(top_ + *settled);
    } else if (scroll.is_unsettled()) {
        frame.repaint_after(kScrollRest_ms / 1000.0);
    }
    shown_ = count <= kAllRowsRecorded ? Range{0, count} : rows_around(content_y_);
}

RawPlaces::Range RawPlaces::rows_around(double content_y) const {
    const auto clamp = [this](double row) {
        return static_cast<size_t>(std::clamp(row, 0.0, static_cast<double>(count_)));
    };
    return {clamp(content_y / kRow - 2), clamp((content_y + frame_.view.height) / kRow + 2)};
}

float RawPlaces::height() const {
    return static_cast<float>(frame_.raw_scroll->page_height());
}

float RawPlaces::y_of(size_t row) const {
    const double in_window = kRow * static_cast<double>(row) - content_y_;
    return static_cast<float>(double{frame_.view.scroll_y} + in_window);
}

void RawPlaces::reveal(size_t row, bool just_inside) {
    const double y = kRow * static_cast<double>(row);
    const double first = y - frame_.covered_top - 2 * kRow;
    const double last = y + 3 * kRow + frame_.covered_bottom - frame_.view.height;
    const double well_inside = y - frame_.view.height / 3;
    const double wanted = std::min(just_inside ? std::max(content_y_, last) : well_inside, first);
    if (wanted == content_y_) return;
    // The page may begin above the rows, so there is more room than the content has.
    const double page_y = frame_.raw_scroll->jump_to(std::max(wanted, -top_));
    frame_.screen.scroll_to_y = static_cast<float>(std::max(0.0, top_ + page_y));
    frame_.repaint_after(0.05);
    if (count_ <= kAllRowsRecorded) return;
    const Range target = rows_around(wanted);
    if (target.last < shown_.first) {
        before_ = target;
    } else if (target.first > shown_.last) {
        after_ = target;
    } else {
        shown_ = {std::min(target.first, shown_.first), std::max(target.last, shown_.last)};
    }
}

}  // namespace ui::old
