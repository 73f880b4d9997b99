#include "ui/failure_panel.h"

#include <string>

#include "base/text.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kLabels = 104;
constexpr float kGapAbove = 12;

std::string title_of(const job::Failure& failure) {
    std::string title = failure.where;
    if (!title.empty()) title[0] = 'O';  // "output `hd`" begins a sentence here
    for (const std::string* part : {&failure.code, &failure.message}) {
        if (part->empty()) continue;
        if (!title.empty()) title += " · ";
        title += *part;
    }
    return title.empty() ? "Failed without a reason" : title;
}

void add_explanation(Frame& frame, const Rect& area, const job::Failure& failure, float& bottom) {
    Facts facts(frame, area.x, area.y, area.width, kLabels);
    const std::pair<const char*, const std::string*> rows[] = {
        {"Meaning", &failure.meaning},
        {"Likely cause", &failure.likely_cause},
        {"Next step", &failure.what_to_do},
        {"Retry", &failure.retry}};
    for (const auto& [label, text] : rows) facts.text(label, *text, frame.body());
    bottom = facts.bottom();
}

// Everything but the ground; returns the height.
float draw_text(Frame& frame, const Rect& area, const job::Failure& failure, bool first) {
    const TextStyle heading{Face::kSemibold, 15, frame.theme.text};
    float y = area.y + 12;
    const std::string title = title_of(failure);
    y += frame.paragraph(area.x, y, area.width, heading, without_secrets(frame, title),
                         Role::kHeading, 2);
    if (base::has_credentials(title)) y += draw_reveal(frame, area.x, y);
    y += 8;
    add_explanation(frame, {area.x, y, area.width, 0}, failure, y);
    const float height = frame.state.touch ? frame.control_height() : 30;
    y += 4;
    float x = area.x;
    // The report tells all failures of the job, so it is offered once.
    if (first) {
        x += draw_button(frame, x, y, height, {"Copy support report", app::ReportCopied{}}) + 8;
    }
    const Button raw{"Show in raw", app::NodeShownInRaw{failure.node}};
    if (x > area.x && x + button_width(frame, raw) > area.x + area.width) {
        x = area.x;
        y += height + 8;
    }
    draw_button(frame, x, y, height, raw);
    return y + height + 14 - area.y;
}

}  // namespace

float draw_failures(Frame& frame, const Rect& area, const std::vector<job::Failure>& failures) {
    float y = area.y;
    for (const job::Failure& failure : failures) {
        y += kGapAbove;
        frame.begin_content();
        const float height = draw_text(frame, {area.x + 19, y, area.width - 36, 0}, failure,
                                       &failure == &failures.front());
        frame.begin_ground();
        frame.fill({area.x, y, area.width, height}, frame.theme.failed.soft, 6);
        frame.fill({area.x, y, 3, height}, frame.theme.failed.strong, 1);
        frame.end_ground();
        y += height;
    }
    return y - area.y;
}

}  // namespace ui
