#include "toolkit/long_scroll.h"

#include <algorithm>
#include <cmath>

namespace toolkit {

double LongScroll::page_height() const {
    return std::min(content_height_, kLongestPage);
}

double LongScroll::content_of(double page_y) const {
    const double more = content_height_ - page_height();
    const double middle = page_height() - 2 * kAgreeingEnd;
    if (more <= 0 || page_y <= kAgreeingEnd) return page_y;
    const double share = std::min((page_y - kAgreeingEnd) / (middle - window_height_), 1.0);
    return page_y + share * more;
}

double LongScroll::page_of(double content_y) const {
    const double more = content_height_ - page_height();
    const double middle = page_height() - 2 * kAgreeingEnd - window_height_;
    if (more <= 0 || content_y <= kAgreeingEnd) return content_y;
    if (content_y >= kAgreeingEnd + middle + more) return content_y - more;
    return kAgreeingEnd + (content_y - kAgreeingEnd) * middle / (middle + more);
}

void LongScroll::follow(double content_height, double page_y, double window_height,
                        int64_t now_ms) {
    content_height_ = content_height;
    window_height_ = window_height;
    now_ms_ = now_ms;
    const double step = page_y - page_y_;
    if (std::abs(step) >= 1) moved_ms_ = now_ms;
    const double more = content_height_ - page_height();
    const bool at_an_end = page_y <= 0 || page_y >= furthest(page_height());
    if (more <= 0 || at_an_end || std::abs(step) > 1.5 * window_height) {
        content_y_ = content_of(page_y);
    } else {
        // The room to either end is never less than the page has.
        const double least = std::min(page_y, kAgreeingEnd);
        const double last = std::min(furthest(page_height()) - page_y, kAgreeingEnd);
        content_y_ = std::clamp(content_y_ + step, least, furthest(content_height_) - last);
    }
    page_y_ = page_y;
    unsettled_ = std::abs(page_of(content_y_) - page_y_) >= 1;
}

double LongScroll::jump_to(double content_y) {
    const double last = furthest(content_height_);
    content_y_ = std::min(content_y, std::max(last, 0.0));
    page_y_ = page_of(content_y_);
    moved_ms_ = now_ms_;
    return page_y_;
}

std::optional<double> LongScroll::settle() {
    if (!unsettled_ || now_ms_ - moved_ms_ < kScrollRest_ms) return std::nullopt;
    unsettled_ = false;
    page_y_ = page_of(content_y_);
    return page_y_;
}

}  // namespace toolkit
