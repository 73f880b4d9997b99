#include "ui/old/verdict_panel.h"

#include <algorithm>
#include <utility>

#include "base/time.h"
#include "job/verdict.h"
#include "ui/old/card.h"
#include "ui/old/credentials.h"
#include "ui/old/failure_panel.h"
#include "ui/old/icons.h"
#include "ui/old/time_text.h"
#include "ui/old/timeline.h"
#include "ui/old/widgets.h"
#include "words/verdict_panel.h"

namespace ui::old {
namespace {

constexpr float kPadding = 20;

// The moments that the details may tell, as they stand in the answer.
std::string exact_times(const job::Job& job) {
    std::string text;
    for (const auto& [told, fact] : {std::pair{&words::exactly_created, &job.created_at},
                                     std::pair{&words::exactly_finished, &job.finished_at}}) {
        if (!fact->has_value()) continue;
        text += (text.empty() ? "" : "; ") + told(base::format_exact(fact->value));
    }
    return text;
}

float draw_heading(Frame& frame, const Rect& area, const job::Verdict& verdict) {
    draw_stage_icon(frame, area.x, area.y + 4, verdict.stage);
    const float text_x = area.x + kStageIconSize + 16;
    const float room = area.x + area.width - text_x;
    float y = area.y - 2;
    y += frame.paragraph(text_x, y, room, frame.title(), verdict.headline, Role::kHeading, 1);
    if (!verdict.details.empty()) {
        const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
        y += frame.paragraph(text_x, y, room, frame.lead(), verdict.details);
        tell_exactly(frame, index, exact_times(*frame.state.loaded->job));
    }
    y += frame.paragraph(text_x, y, room, frame.quiet(), verdict.next);
    return std::max(y - area.y, kStageIconSize + 8);
}

// The ID stands below the words, with the one thing people do with it.
float draw_id(Frame& frame, float x, float y, float width, const job::Job& job) {
    if (!job.id.has_value()) return 0;
    const TextStyle style{Face::kMono, 13, frame.theme.muted};
    const std::string id = without_secrets(frame, job.id.value);
    const Button copy{words::kCopyJobId, app::TextCopied{words::kCopiedJobId, id},
                      ButtonLook::kSoft};
    const float room = width - button_width(frame, copy) - 10;
    const float used = frame.label_fitted({x, y, room, 22}, style, id);
    draw_button(frame, x + used + 10, y, 22, copy);
    return 30;
}

}  // namespace

float draw_verdict(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const job::Eta eta = job::eta_of(frame.state.observations.made, frame.view.now_ms);
    const job::Verdict verdict =
        job::verdict_of(job, frame.view.now_ms, time_style(frame),
                        eta.known ? words::left_by_basis(eta.left, eta.basis) : "");
    return draw_card(frame, x, y, width, "", [&](const Rect& inner) {
        const Rect area{inner.x + kPadding, inner.y + kPadding, inner.width - 2 * kPadding, 0};
        float at = area.y;
        at += draw_heading(frame, area, verdict) + 4;
        const float text_x = area.x + kStageIconSize + 16;
        at += draw_id(frame, text_x, at, area.x + area.width - text_x, job) + 8;
        at += draw_timeline(frame, area.x, at, area.width, eta);
        at += draw_failures(frame, {area.x, at, area.width, 0}, job);
        for (const std::string& sentence : verdict.contradictions) {
            at += 12;
            at += draw_notice(frame, area.x, at, area.width, frame.theme.queued, sentence);
        }
        return at - inner.y + kPadding - 4;
    });
}

}  // namespace ui::old
