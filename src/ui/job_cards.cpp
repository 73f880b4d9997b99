#include "ui/job_cards.h"

#include "base/units.h"
#include "document/paths.h"
#include "document/query.h"
#include "ui/copying.h"
#include "ui/facts_card.h"
#include "ui/long_list.h"
#include "ui/object_view.h"
#include "ui/time_text.h"
#include "words/common.h"
#include "words/job_view.h"

namespace ui {

float draw_references(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const Nesting nesting = nesting_of(frame);
    return draw_facts_card(frame, x, y, width, words::kReferencesCard, [&](Facts& facts) {
        const std::pair<const char*, const job::Reference*> references[] = {
            {words::kPipeline, &job.pipeline},
            {words::kApplication, &job.application},
            {words::kUser, &job.user}};
        for (const auto& each : references) {
            facts.row(each.first, [&](const Rect& area) {
                return draw_reference(frame, area, nesting, *each.second, each.first);
            });
        }
        add_part(facts, frame, words::kAutograph, job.autograph);
        add_fact(facts, frame, words::kUserData, job.user_data, frame.body());
        add_fact(facts, frame, words::kOutputPrefix, job.output_prefix, frame.code());
    });
}

float draw_times(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const auto add_time = [&](Facts& facts, const char* label, const job::TimeFact& fact) {
        if (!fact.has_value()) {
            add_fact(facts, frame, label, fact, "", frame.body());
            return;
        }
        facts.row(label, [&](const Rect& area) {
            const float height =
                draw_copyable(frame, area,
                              {label, time_text(frame, fact.value), original_of(frame, fact.node),
                               base::format_exact(fact.value), fact.node},
                              frame.body());
            const TextStyle exact{Face::kMono, 12, frame.theme.muted};
            return height + frame.paragraph(
                                area.x, area.y + height, area.width, exact,
                                std::to_string(fact.value) + " · " + base::format_iso(fact.value));
        });
    };
    return draw_facts_card(frame, x, y, width, words::kTimesCard, [&](Facts& facts) {
        add_time(facts, words::kCreated, job.created_at);
        if (job.started_at.presence != job::Presence::kAbsent)
            add_time(facts, words::kStarted, job.started_at);
        add_time(facts, words::kFinished, job.finished_at);
        add_time(facts, words::kUpdated, job.updated_at);
    });
}

float draw_status(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    return draw_facts_card(frame, x, y, width, words::kStatus, [&](Facts& facts) {
        add_fact(facts, frame, words::kIdOfJob, job.id, frame.code());
        add_fact(facts, frame, words::kStatus, job.status, frame.code());
        add_fact(facts, frame, words::kProgress, job.percentage_completed,
                 base::format_percent(job.percentage_completed.value), frame.body());
        add_fact(facts, frame, words::kErrorCode, job.error_code, frame.code());
        add_fact(facts, frame, words::kErrorMessage, job.error_msg, frame.body());
        add_fact(facts, frame, words::kJobVersion, job.version, frame.body());
        if (job.href.presence != job::Presence::kAbsent)
            add_fact(facts, frame, words::kJobHref, job.href, frame.code());
    });
}

float draw_other_fields(Frame& frame, float x, float y, float width) {
    const app::Loaded& loaded = *frame.state.loaded;
    const std::vector<document::NodeId>& others = loaded.coverage.others;
    if (others.empty()) return 0;
    const app::Spot spot{document::kNoNode};
    const size_t shown = shown_of(frame, spot, others.size());
    return draw_card(frame, x, y, width, words::kOtherFields, [&](const Rect& inner) {
        Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32);
        for (size_t index = 0; index < shown; ++index) {
            facts.row(
                document::path(loaded.document, others[index]),
                [&](const Rect& area) {
                    return draw_value(frame, area, nesting_of(frame), others[index]);
                },
                Face::kMono);
        }
        float bottom = facts.bottom();
        for (size_t index = shown; index < others.size(); ++index)
            frame.semantics.hold_back({{}, others[index]});
        if (others.size() > kMembersAtFirst) {
            bottom += draw_more(frame, {inner.x + 16, bottom, inner.width - 32, 0}, spot, shown,
                                others.size());
        }
        return bottom - inner.y + 8;
    });
}

}  // namespace ui
