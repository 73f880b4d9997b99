#include "ui/old/time_text.h"

#include <algorithm>

#include "words/times.h"

namespace ui::old {
namespace {

constexpr double kGrowsOldAfter_s = 30;
constexpr int64_t kMinute_ms = 60 * 1000;
constexpr int64_t kNextDays_ms = int64_t{20} * 3600 * 1000;

std::string zone_text(const Frame& frame) {
    switch (frame.state.times) {
        case app::Times::kLocal: {
            const std::string zone = base::format_zone(frame.state.zone, frame.view.now_ms);
            return frame.state.zone.changes.empty() ? words::times_in_local(zone)
                                                    : words::times_in_local_now(zone);
        }
        case app::Times::kUtc: return words::kTimesInUtc;
        case app::Times::kRelative: break;
    }
    return words::times_as_of(base::format_clock(frame.view.now_ms, frame.state.zone),
                              base::zone_name(frame.state.zone, frame.view.now_ms));
}

TextStyle zone_style(const Frame& frame) {
    return {Face::kText, 13, frame.theme.muted};
}

}  // namespace

base::TimeStyle time_style(const Frame& frame) {
    if (frame.state.times == app::Times::kUtc) return {};
    const bool relative = frame.state.times == app::Times::kRelative;
    if (relative) {
        std::optional<double>& after_s = frame.screen.repaint_after_s;
        after_s = std::min(after_s.value_or(kGrowsOldAfter_s), kGrowsOldAfter_s);
    }
    return {frame.state.zone, relative};
}

std::string time_text(const Frame& frame, int64_t epoch_ms) {
    return base::format_moment(epoch_ms, frame.view.now_ms, time_style(frame));
}

std::string short_time_text(const Frame& frame, int64_t epoch_ms) {
    return base::format_short_moment(epoch_ms, frame.view.now_ms, time_style(frame));
}

std::string time_range_text(const Frame& frame, int64_t from_ms, int64_t until_ms) {
    const base::TimeStyle style = time_style(frame);
    if (style.relative || until_ms - frame.view.now_ms > kNextDays_ms) {
        return short_time_text(frame, from_ms) + " – " + short_time_text(frame, until_ms);
    }
    const std::string from = base::format_minute(from_ms, style.zone);
    const std::string until = base::format_minute(until_ms + kMinute_ms - 1, style.zone);
    return (from == until ? from : from + "–" + until) + " " + base::zone_name(style.zone, from_ms);
}

void tell_exactly(Frame& frame, uint32_t index, std::string exact) {
    frame.semantics[index].stop = !exact.empty();
    frame.semantics[index].description = std::move(exact);
}

float time_label(Frame& frame, float x, float y, const TextStyle& style, std::string_view text,
                 int64_t epoch_ms) {
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float width = frame.label(x, y, style, text);
    tell_exactly(frame, index, base::format_exact(epoch_ms));
    return width;
}

float time_paragraph(Frame& frame, const Rect& area, const TextStyle& style, std::string_view text,
                     int64_t epoch_ms) {
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = frame.paragraph(area.x, area.y, area.width, style, text);
    tell_exactly(frame, index, base::format_exact(epoch_ms));
    return height;
}

float times_switch_width(const Frame& frame) {
    return frame.width_of(zone_style(frame), zone_text(frame));
}

float draw_times_switch(Frame& frame, float x, float y, float width) {
    return frame.paragraph(x, y + 4, width, zone_style(frame), zone_text(frame)) + 4;
}

}  // namespace ui::old
