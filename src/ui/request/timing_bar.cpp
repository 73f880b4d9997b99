// How a request spent its time: a bar drawn to scale, and the same in words. What the browser does
// not account for passed in this page, before it sent and after it received.
#include <cmath>

#include "ui/panels.h"
#include "words/numbers.h"
#include "words/request.h"

namespace ui {
namespace {

constexpr float kBarHeight = 8;

struct Part {
    std::string words;
    double spent_ms;
    Color color;
};

std::string time_for(const char* name, double spent_ms) {
    return words::time_for(name, words::format_duration(std::lround(spent_ms)));
}

// From left to right. The browser counts as waiting to send what it takes to ask another origin
// for leave first.
std::vector<Part> parts_of(const Theme& theme, const api::Answer& answer) {
    const auto& [redirect, queue, connect, wait, download] = answer.timing.phases_ms;
    const double in_page = answer.duration_ms - answer.timing.total_ms();
    const char* const queue_name =
        answer.cross_origin ? words::kTimeQueueWithPreflight : words::kTimeQueue;
    std::vector<Part> parts;
    if (redirect > 0)
        parts.push_back({time_for(words::kTimeRedirect, redirect), redirect, theme.queued.strong});
    parts.push_back({time_for(queue_name, queue), queue, theme.faint});
    parts.push_back({connect > 0 ? time_for(words::kTimeConnect, connect)
                                 : std::string(words::kTimeConnectionReused),
                     connect, theme.key});
    parts.push_back({time_for(words::kTimeWait, wait), wait, theme.accent.strong});
    parts.push_back({time_for(words::kTimeDownload, download), download, theme.succeeded.strong});
    if (in_page > 0) parts.push_back({time_for(words::kTimeInPage, in_page), in_page, theme.line});
    return parts;
}

void draw_bar(const std::vector<Part>& parts, double whole_ms) {
    const ImRect line = item({room(), kBody.line_height()});
    if (!ImGui::IsItemVisible()) return;
    const float top = line.Min.y + (line.GetHeight() - kBarHeight) / 2;
    float x = line.Min.x;
    for (const Part& part : parts) {
        const float end = x + static_cast<float>(part.spent_ms / whole_ms) * line.GetWidth();
        ImGui::GetWindowDrawList()->AddRectFilled({x, top}, {end, top + kBarHeight}, part.color);
        x = end;
    }
}

}  // namespace

void draw_timing(Ui& ui, const api::Answer& answer) {
    const std::vector<Part> parts = parts_of(ui.theme, answer);
    draw_bar(parts, std::max(answer.duration_ms, answer.timing.total_ms()));
    Flow flow(18, 0);
    for (const Part& part : parts) {
        flow.next(kSwatchRoom + width_of(kSmall, part.words));
        swatch(kSmall.line_height(), part.color);
        text(ui, kSmall, part.words);
    }
}

}  // namespace ui
