#include "ui/timing_bar.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/layout.h"
#include "ui/text.h"
#include "words/numbers.h"
#include "words/request.h"

namespace ui {
namespace {

constexpr float kBarHeight = 8;
constexpr float kChipSize = 8;
constexpr float kAfterChip = 6;

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
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{room(), kBody.line_height()};
    ImGui::ItemSize(size);
    if (!ImGui::ItemAdd({at, {at.x + size.x, at.y + size.y}}, 0)) return;
    const float top = at.y + (size.y - kBarHeight) / 2;
    float x = at.x;
    for (const Part& part : parts) {
        const float end = x + static_cast<float>(part.spent_ms / whole_ms) * size.x;
        ImGui::GetWindowDrawList()->AddRectFilled({x, top}, {end, top + kBarHeight}, part.color);
        x = end;
    }
}

void draw_chip(Color color) {
    const float line = kSmall.line_height();
    ImGui::Dummy({kChipSize, line});
    const ImVec2 at = ImGui::GetItemRectMin();
    const float top = at.y + (line - kChipSize) / 2;
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, top}, {at.x + kChipSize, top + kChipSize},
                                              color, 2);
}

}  // namespace

void timing_bar(Ui& ui, const api::Answer& answer) {
    const std::vector<Part> parts = parts_of(ui.theme, answer);
    draw_bar(parts, std::max(answer.duration_ms, answer.timing.total_ms()));
    Flow flow(18, 0);
    for (const Part& part : parts) {
        flow.next(kChipSize + kAfterChip + width_of(ui, kSmall, part.words));
        draw_chip(part.color);
        ImGui::SameLine(0, kAfterChip);
        text(ui, kSmall, part.words);
    }
}

}  // namespace ui
