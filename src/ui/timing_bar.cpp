#include "ui/timing_bar.h"

#include <cmath>
#include <string>

#include "base/units.h"
#include "ui/flow.h"

namespace ui {
namespace {

constexpr float kBarHeight = 8;
constexpr float kChipSize = 8;
constexpr const char* kNames[api::kPhases] = {"Redirect", "Queue", "Connect with DNS and TLS",
                                              "Wait", "Download"};

std::string words_for(api::Phase phase, double spent_ms) {
    if (phase == api::Phase::kConnect && spent_ms <= 0) return "Connection was open already";
    std::string text = kNames[static_cast<size_t>(phase)];
    text += " ";
    return text + base::format_duration(std::lround(spent_ms));
}

}  // namespace

float draw_timing_bar(Frame& frame, const Rect& area, const api::Timing& timing) {
    const Theme& theme = frame.theme;
    const Color colors[api::kPhases] = {theme.queued.strong, theme.faint, theme.key,
                                        theme.accent.strong, theme.succeeded.strong};
    const TextStyle style = frame.small();
    const double scale = area.width / timing.total_ms();
    const float top = area.y + 7;
    Flow words{area.x, area.right(), style.line_height(), area.x, top + kBarHeight + 5};
    float x = area.x;
    for (size_t phase = 0; phase < api::kPhases; ++phase) {
        const double spent_ms = timing.phases_ms[phase];
        if (spent_ms <= 0 && phase == static_cast<size_t>(api::Phase::kRedirect)) continue;
        const auto length = static_cast<float>(spent_ms * scale);
        frame.fill({x, top, length, kBarHeight}, colors[phase]);
        x += length;
        const std::string text = words_for(static_cast<api::Phase>(phase), spent_ms);
        const float left = words.place(kChipSize + 6 + frame.width_of(style, text), 18);
        frame.fill({left, words.y + 6, kChipSize, kChipSize}, colors[phase], 2);
        frame.label(left + kChipSize + 6, words.y, style, text);
    }
    words.new_line();
    return words.y - area.y;
}

}  // namespace ui
