#include "ui/old/timing_bar.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/units.h"
#include "ui/old/flow.h"
#include "words/request_panel.h"

namespace ui::old {
namespace {

constexpr float kBarHeight = 8;
constexpr float kChipSize = 8;
constexpr size_t kParts = api::kPhases + 1;
constexpr const char* kNames[kParts] = {words::kTimeRedirect, words::kTimeQueue,
                                        words::kTimeConnect,  words::kTimeWait,
                                        words::kTimeDownload, words::kTimeInPage};

// Before a request to another origin the browser asks for leave, which it counts as waiting to
// send.
std::string words_for(size_t part, double spent_ms, bool cross_origin) {
    const bool is_queue = part == static_cast<size_t>(api::Phase::kQueue);
    const bool is_connect = part == static_cast<size_t>(api::Phase::kConnect);
    if (is_connect && spent_ms <= 0) return words::kTimeConnectedAlready;
    const char* name = is_queue && cross_origin ? words::kTimeQueueWithPreflight : kNames[part];
    return words::time_for(name, base::format_duration(std::lround(spent_ms)));
}

}  // namespace

float draw_timing_bar(Frame& frame, const Rect& area, const api::Answer& answer) {
    const api::Timing& timing = answer.timing;
    const Theme& theme = frame.theme;
    const Color colors[kParts] = {
        theme.queued.strong,    theme.faint, theme.key, theme.accent.strong,
        theme.succeeded.strong, theme.line};
    const TextStyle style = frame.small();
    const double told_ms = timing.total_ms();
    const double scale = area.width / std::max(answer.duration_ms, told_ms);
    const float top = area.y + 7;
    Flow words{area.x, area.right(), style.line_height(), area.x, top + kBarHeight + 5};
    float x = area.x;
    for (size_t part = 0; part < kParts; ++part) {
        const double spent_ms =
            part < api::kPhases ? timing.phases_ms[part] : answer.duration_ms - told_ms;
        const bool optional = part == 0 || part == api::kPhases;
        if (spent_ms <= 0 && optional) continue;
        const auto length = static_cast<float>(spent_ms * scale);
        frame.fill({x, top, length, kBarHeight}, colors[part]);
        x += length;
        const std::string text = words_for(part, spent_ms, answer.cross_origin);
        const float left = words.place(kChipSize + 6 + frame.width_of(style, text), 18);
        frame.fill({left, words.y + 6, kChipSize, kChipSize}, colors[part], 2);
        frame.label(left + kChipSize + 6, words.y, style, text);
    }
    words.new_line();
    return words.y - area.y;
}

}  // namespace ui::old
