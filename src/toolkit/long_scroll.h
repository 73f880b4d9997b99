// Scrolling through more than a page can be high: browsers cut elements off at 16 to 33 million
// pixels, and positions lose their precision before. The page then represents the content on a
// smaller scale, but what scrolls a little (wheel, keys, a finger) moves the content as far as the
// page, so that only a dragged scroll bar goes faster. Near both ends page and content agree.
#pragma once

#include <cstdint>
#include <optional>

namespace toolkit {

class LongScroll {
public:
    // Once per frame. All in logical pixels; `page_y` is how far the top of the window is below
    // the top of the content's place on the page, negative where that begins inside the window.
    void follow(double content_height, double page_y, double window_height, int64_t now_ms);

    // What is at the top of the window.
    double content_y() const { return content_y_; }
    // The room that the content takes on the page.
    double page_height() const;

    // Where the page must be scrolled to so that `content_y` is at the top of the window; the
    // next frame is taken for that.
    double jump_to(double content_y);

    // Where the page is to be moved, without moving the content, now that scrolling has come to a
    // rest. Empty where they agree.
    std::optional<double> settle();
    // Whether a frame is needed when scrolling has come to a rest.
    bool is_unsettled() const { return unsettled_; }

private:
    double content_of(double page_y) const;
    double page_of(double content_y) const;
    double furthest(double height) const { return height - window_height_; }

    double content_height_ = 0;
    double window_height_ = 0;
    double page_y_ = 0;
    double content_y_ = 0;
    int64_t moved_ms_ = 0;
    int64_t now_ms_ = 0;
    bool unsettled_ = false;
};

inline constexpr double kLongestPage = 4'000'000;
inline constexpr double kAgreeingEnd = 100'000;  // of the page, at its top and its bottom
inline constexpr int64_t kScrollRest_ms = 150;

}  // namespace toolkit
