#include "ui/old/problem_panel.h"

#include "app/raw_view.h"
#include "base/text.h"
#include "job/error_codes.h"
#include "ui/old/credentials.h"
#include "ui/old/facts.h"
#include "ui/old/flow.h"
#include "ui/old/message_card.h"
#include "ui/old/object_view.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/problem_view.h"
#include "words/raw_view.h"

namespace ui::old {
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

// From left to right, in as many lines as they need.
float draw_buttons(Frame& frame, const Rect& area, const api::Problem& problem) {
    std::vector<Button> buttons = {
        {words::kTryAgain, app::ReloadPressed{},
         problem.retry_helps ? ButtonLook::kPrimary : ButtonLook::kPlain},
        {words::kCopySupportReport, app::ReportCopied{}},
        {words::kCopyAsCurl, app::SnippetCopied{}}};
    if (frame.state.loaded && frame.state.loaded->exchange.body_bytes > 0) {
        buttons.push_back({words::kShowTheBody, app::TabChosen{app::Tab::kRaw}});
    }
    const float height = frame.control_height();
    Flow flow{area.x, area.x + area.width, height + 10, area.x, area.y};
    for (const Button& button : buttons) {
        const float x = flow.place(button_width(frame, button), 10);
        draw_button(frame, x, flow.y, height, button);
    }
    return flow.y + height - area.y;
}

}  // namespace

void add_diagnosis(Facts& facts, Frame& frame, const api::Problem& problem) {
    const std::string said = without_secrets(frame, code_and_message(problem));
    if (!said.empty()) facts.text(words::kApiSays, said, frame.code());
    if (const job::ErrorMeaning* known = job::explain_error_code(problem.code)) {
        facts.text(words::kCodeMeans, known->meaning, frame.body());
        facts.text(words::kCodeSource, known->source, frame.body());
    }
    add_list(facts, frame, words::kRuledOut, problem.ruled_out, false);
    add_list(facts, frame, words::kStillPossible, problem.still_possible, false);
    add_list(facts, frame, words::kWhatYouCanDo, problem.what_to_do, true);
}

float draw_problem(Frame& frame, float y, const api::Problem& problem) {
    return draw_message_card(frame, y, words::kProblem, [&](const Rect& area) {
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
        at += draw_buttons(frame, {area.x, at, area.width, 0}, problem);
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
    std::string answered;  // the object that has a body to show
    for (const auto& [key, object] : frame.state.objects) {
        if (&object.request != &request) continue;
        target.kind = key.substr(0, key.find('/'));
        if (object.unread && app::body_of(object) != nullptr) answered = key;
    }
    std::vector<Button> buttons{{words::kTryAgain, app::ObjectReloaded{target}}};
    if (!answered.empty()) {
        buttons.push_back(
            {words::kShowTheAnswer, app::NodeShownInRaw{document::kNoNode, answered}});
    }
    Flow flow{area.x, area.x + area.width, 36, area.x, y};
    for (const Button& button : buttons) {
        const float x = flow.place(button_width(frame, button), 8);
        draw_button(frame, x, flow.y, 28, button);
    }
    return flow.y + 36 - area.y;
}

}  // namespace ui::old
