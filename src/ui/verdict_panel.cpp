#include "ui/verdict_panel.h"

#include <algorithm>

#include "base/time.h"
#include "job/verdict.h"
#include "ui/card.h"
#include "ui/icons.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kPadding = 20;

std::string middle_caption(const job::Job& job) {
    switch (job.stage()) {
        case job::Stage::kSucceeded:
        case job::Stage::kFailed: return "queue and work not told apart by this answer";
        case job::Stage::kProcessing: return "when it will finish is not in this answer";
        case job::Stage::kQueued: return "waiting for its turn";
        case job::Stage::kUnknown: return "";
    }
    return "";
}

double share_done(const job::Job& job) {
    switch (job.stage()) {
        case job::Stage::kSucceeded: return 100;
        case job::Stage::kQueued: return 0;
        default: break;
    }
    if (job.percentage_completed.has_value()) return job.percentage_completed.value;
    return job.stage() == job::Stage::kFailed ? 100 : 0;
}

void draw_captions(Frame& frame, float x, float y, float width, const job::Job& job) {
    const TextStyle style = frame.caption();
    const base::Zone& zone = frame.state.zone;
    const auto moment = [&](const char* word, const job::TimeFact& fact) {
        return fact.has_value() ? word + (" " + base::format_clock(fact.value, zone))
                                : std::string();
    };
    const std::string created = moment("created", job.created_at);
    std::string finished = moment("finished", job.finished_at);
    if (finished.empty()) finished = moment("updated", job.updated_at);
    if (!created.empty()) frame.label(x, y, style, created);
    const std::string middle = middle_caption(job);
    const float middle_width = frame.width_of(style, middle);
    const float used = frame.width_of(style, created) + frame.width_of(style, finished);
    if (!middle.empty() && middle_width + used + 48 < width) {
        frame.label(x + (width - middle_width) / 2, y, style, middle);
    }
    if (!finished.empty()) {
        frame.label(x + width - frame.width_of(style, finished), y, style, finished);
    }
}

float draw_timeline(Frame& frame, float x, float y, float width, const job::Job& job) {
    const job::Stage stage = job.stage();
    draw_progress(frame, {x, y, width, 10}, share_done(job), tone_of(frame.theme, stage).strong,
                  "Progress of the job", stage == job::Stage::kProcessing);
    draw_captions(frame, x, y + 18, width, job);
    return 36;
}

std::string title_of(const job::Failure& failure) {
    if (failure.code.empty() || failure.message.empty()) return failure.code + failure.message;
    return failure.code + " · " + failure.message;
}

// Everything but the ground; returns the height.
float draw_failure_text(Frame& frame, float x, float y, float width, const job::Failure& failure) {
    const TextStyle heading{Face::kSemibold, 15, frame.theme.text};
    float at = y + 12;
    at += frame.paragraph(x, at, width, heading, title_of(failure), Role::kHeading, 2) + 4;
    if (!failure.meaning.empty()) {
        at += frame.paragraph(x, at, width, frame.small(), failure.meaning) + 8;
    }
    if (!failure.what_to_do.empty()) {
        const TextStyle strong{Face::kSemibold, 13, frame.theme.text};
        const float label = frame.label(x, at, strong, "What to do") + 10;
        at += frame.paragraph(x + label, at, width - label, frame.small(), failure.what_to_do) + 10;
    }
    draw_button(frame, x, at, 30, {"Show in raw", app::NodeShownInRaw{failure.node}});
    return at + 42 - y;
}

float draw_failure(Frame& frame, float x, float y, float width, const job::Failure& failure) {
    frame.begin_content();
    const float height = draw_failure_text(frame, x + 19, y, width - 36, failure);
    frame.begin_ground();
    frame.fill({x, y, width, height}, frame.theme.failed.soft, 6);
    frame.fill({x, y, 3, height}, frame.theme.failed.strong, 1);
    frame.end_ground();
    return height;
}

float draw_heading(Frame& frame, const Rect& area, const job::Verdict& verdict) {
    draw_stage_icon(frame, area.x, area.y + 4, verdict.stage);
    const float text_x = area.x + kStageIconSize + 16;
    const float room = area.x + area.width - text_x;
    float y = area.y - 2;
    y += frame.paragraph(text_x, y, room, frame.title(), verdict.headline, Role::kHeading, 1);
    if (!verdict.details.empty())
        y += frame.paragraph(text_x, y, room, frame.lead(), verdict.details);
    return std::max(y - area.y, kStageIconSize + 8);
}

// The ID stands below the words, with the one thing people do with it.
float draw_id(Frame& frame, float x, float y, float width, const job::Job& job) {
    if (!job.id.has_value()) return 0;
    const TextStyle style{Face::kMono, 13, frame.theme.muted};
    const Button copy{"Copy ID", app::TextCopied{"job ID", job.id.value}, ButtonLook::kSoft};
    const float room = width - button_width(frame, copy) - 10;
    const float used = frame.label_fitted({x, y, room, 22}, style, job.id.value);
    draw_button(frame, x + used + 10, y, 22, copy);
    return 30;
}

}  // namespace

float draw_verdict(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const job::Verdict verdict = job::verdict_of(job, frame.view.now_ms, frame.state.zone);
    return draw_card(frame, x, y, width, "", [&](const Rect& inner) {
        const Rect area{inner.x + kPadding, inner.y + kPadding, inner.width - 2 * kPadding, 0};
        float at = area.y;
        at += draw_heading(frame, area, verdict) + 4;
        const float text_x = area.x + kStageIconSize + 16;
        at += draw_id(frame, text_x, at, area.x + area.width - text_x, job) + 8;
        at += draw_timeline(frame, area.x, at, area.width, job);
        for (const job::Failure& failure : job::failures_of(job)) {
            at += 12;
            at += draw_failure(frame, area.x, at, area.width, failure);
        }
        for (const std::string& sentence : verdict.contradictions) {
            at += 12;
            at += draw_notice(frame, area.x, at, area.width, frame.theme.queued, sentence);
        }
        return at - inner.y + kPadding - 4;
    });
}

}  // namespace ui
