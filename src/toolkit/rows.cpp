#include "toolkit/rows.h"

#include <algorithm>
#include <cmath>

namespace toolkit {
namespace {

constexpr double kRow = kRowHeight;

}  // namespace

Rows::Rows(Frame& frame, LongScroll& scroll, size_t count, float width, const Recorded& recorded)
    : frame_(frame),
      scroll_(scroll),
      count_(count),
      width_(width),
      top_(ImGui::GetCursorScreenPos()) {
    const double page_top = double{top_.y} - frame.surface.origin.y;
    scroll.follow(kRow * static_cast<double>(count), frame.view.scroll_y - page_top,
                  frame.view.height, frame.view.now_ms);
    content_y_ = scroll.content_y();
    if (const auto settled = scroll.settle()) {
        frame.scroll_to(static_cast<float>(page_top + *settled));
    } else if (scroll.is_unsettled()) {
        frame.repaint_after(kScrollRest_ms / 1000.0);
    }
    const size_t first = recorded_of(frame.view, count, recorded);
    drawn_.push_back(first > 0 ? Range{0, first} : rows_around(content_y_));
}

Rows::Range Rows::rows_around(double content_y) const {
    const auto clamp = [this](double row) {
        return static_cast<size_t>(std::clamp(row, 0.0, static_cast<double>(count_)));
    };
    return {clamp(content_y / kRow - 2), clamp((content_y + frame_.view.height) / kRow + 2)};
}

float Rows::y_of(size_t row) const {
    const double in_window = kRow * static_cast<double>(row) - content_y_;
    // The page's window is on whole pixels.
    return static_cast<float>(std::round(frame_.view.scroll_y + in_window) +
                              frame_.surface.origin.y);
}

void Rows::reveal(size_t row, bool just_inside) {
    const double page_top = double{top_.y} - frame_.surface.origin.y;
    const double y = kRow * static_cast<double>(row);
    const double first = y - frame_.covered_top - 2 * kRow;
    const double last = y + 3 * kRow + frame_.covered_bottom - frame_.view.height;
    const double well_inside = y - frame_.view.height / 3;
    const double wanted = std::min(just_inside ? std::max(content_y_, last) : well_inside, first);
    if (wanted == content_y_) return;
    // The page may begin above the rows, so there is more room than the content has.
    const double page_y = scroll_.jump_to(std::max(wanted, -page_top));
    frame_.scroll_to(static_cast<float>(std::max(0.0, page_top + page_y)));
    frame_.repaint_after(0.05);
    drawn_.push_back(rows_around(wanted));
}

void Rows::begin() {
    const auto highest = std::min_element(
        drawn_.begin(), drawn_.end(),
        [](const Range& one, const Range& other) { return one.first < other.first; });
    base_ = highest->first;
    furthest_y_ = ImGui::GetCurrentWindow()->DC.CursorMaxPos.y;
    ImGui::SetCursorScreenPos({top_.x, y_of(base_)});
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, 0);
    clipper_.Begin(static_cast<int>(count_ - base_), kRowHeight);
    for (const Range& range : drawn_) {
        clipper_.IncludeItemsByIndex(static_cast<int>(range.first - base_),
                                     static_cast<int>(std::min(range.last, count_) - base_));
    }
}

void Rows::end() {
    ImGui::PopStyleVar();
    // The rows use the room that the page has for them, wherever they were drawn.
    ImGui::GetCurrentWindow()->DC.CursorMaxPos.y = furthest_y_;
    ImGui::SetCursorScreenPos(top_);
    ImGui::Dummy({width_, static_cast<float>(scroll_.page_height())});
}

}  // namespace toolkit
