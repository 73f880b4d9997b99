#include "ui/problem_panel.h"

#include "base/text.h"
#include "ui/message_card.h"
#include "ui/object_view.h"
#include "ui/widgets.h"

namespace ui {
namespace {

bool is_failure(api::ProblemKind kind) {
    return kind == api::ProblemKind::kBadToken || kind == api::ProblemKind::kMissing ||
           kind == api::ProblemKind::kServerTrouble || kind == api::ProblemKind::kBadInput;
}

void add_list(Facts& facts, Frame& frame, std::string_view label,
              const std::vector<std::string>& items, bool one_per_line) {
    if (items.empty()) return;
    if (!one_per_line) {
        facts.text(label, base::join(items, " · "), frame.body());
        return;
    }
    facts.row(label, [&](const Rect& area) {
        float height = 0;
        for (const std::string& item : items) {
            height += frame.paragraph(area.x, area.y + height, area.width, frame.body(), item) + 2;
        }
        return height;
    });
}

std::string code_and_message(const api::Problem& problem) {
    if (problem.code.empty()) return problem.message;
    return problem.code + (problem.message.empty() ? "" : " · " + problem.message);
}

float draw_buttons(Frame& frame, float x, float y, const api::Problem& problem) {
    const float height = frame.control_height();
    const Button again{"Try again", app::ReloadPressed{},
                       problem.retry_helps ? ButtonLook::kPrimary : ButtonLook::kPlain};
    const Button curl{"Copy as cURL", app::SnippetCopied{}};
    x += draw_button(frame, x, y, height, again) + 10;
    x += draw_button(frame, x, y, height, curl) + 10;
    if (frame.state.loaded && frame.state.loaded->exchange.body_bytes > 0) {
        const Button raw{"Show the body", app::TabChosen{app::Tab::kRaw}};
        if (x + button_width(frame, raw) < frame.view.width - frame.margin()) {
            draw_button(frame, x, y, height, raw);
        }
    }
    return height;
}

}  // namespace

void add_diagnosis(Facts& facts, Frame& frame, const api::Problem& problem) {
    const std::string said = code_and_message(problem);
    if (!said.empty()) facts.text("The API says", said, frame.code());
    add_list(facts, frame, "Ruled out", problem.ruled_out, false);
    add_list(facts, frame, "Still possible", problem.still_possible, false);
    add_list(facts, frame, "What you can do", problem.what_to_do, true);
}

float draw_problem(Frame& frame, float y, const api::Problem& problem) {
    return draw_message_card(frame, y, "Problem", [&](const Rect& area) {
        float at = area.y;
        draw_attention_icon(frame, area.x, at,
                            is_failure(problem.kind) ? frame.theme.failed : frame.theme.queued);
        at += kStageIconSize + 14;
        at += frame.paragraph(area.x, at, area.width, frame.title(), problem.title, Role::kHeading,
                              1) +
              6;
        at += frame.paragraph(area.x, at, area.width, frame.lead(), problem.explanation) + 18;
        {
            Facts facts(frame, area.x, at, area.width);
            add_diagnosis(facts, frame, problem);
            at = facts.bottom() + 8;
        }
        at += draw_buttons(frame, area.x, at, problem);
        return at - area.y;
    });
}

float draw_small_problem(Frame& frame, const Rect& area, const api::Problem& problem,
                         const api::Request& request) {
    float y = area.y;
    y += draw_notice(frame, area.x, y, area.width, frame.theme.failed,
                     problem.title + ". " + problem.explanation) +
         8;
    job::Target target{request.collection, request.id};
    for (const auto& [key, object] : frame.state.objects) {
        if (&object.request == &request) target.kind = key.substr(0, key.find('/'));
    }
    draw_button(frame, area.x, y, 28, {"Try again", app::ObjectReloaded{target}});
    return y + 36 - area.y;
}

}  // namespace ui
