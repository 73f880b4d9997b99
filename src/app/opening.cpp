#include "app/opening.h"

#include <utility>

#include "app/failed_load.h"
#include "app/loading.h"
#include "app/past_requests.h"
#include "app/sample_job.h"
#include "report/evidence_reader.h"

namespace app {
namespace {

api::Transport transport_of(OpeningFault fault) {
    switch (fault) {
        case OpeningFault::kTooLarge: return api::Transport::kTooLarge;
        case OpeningFault::kUnreadable: return api::Transport::kFailed;
        case OpeningFault::kNone: break;
    }
    return api::Transport::kAnswered;
}

// An evidence file gives way to the body in it.
void unpack(BodyOpened& opened) {
    if (opened.source.kind != SourceKind::kFile) return;
    auto evidence = report::read_evidence(opened.body);
    if (!evidence) return;
    opened.source.kind = SourceKind::kEvidence;
    opened.source.modified_ms = evidence->received_at_ms;
    opened.source.masked = evidence->masked;
    opened.body = std::move(evidence->body);
}

// What the file says was true when it was written.
int64_t as_of_ms(const BodyOpened& opened) {
    const int64_t modified_ms = opened.source.modified_ms;
    return modified_ms > 0 && modified_ms < opened.now_ms ? modified_ms : opened.now_ms;
}

}  // namespace

void open_body(State& state, Effects& effects, BodyOpened opened) {
    leave_failed_load(state);
    unpack(opened);
    if (state.pending) effects.push_back(Abort{state.pending->number});
    Pending pending;
    pending.number = ++state.last_number;
    pending.fresh = true;
    pending.source = opened.source;
    note_opened(state, pending.number, opened.source);
    api::Answer answer;
    answer.transport = transport_of(opened.fault);
    answer.received_at_ms = as_of_ms(opened);
    answer.body = std::move(opened.body);
    state.pending = std::move(pending);
    receive_job(state, effects, {state.last_number, std::move(answer)});
}

void open_sample(State& state, Effects& effects, int64_t now_ms) {
    open_body(state, effects, {{SourceKind::kSample}, kSampleJob, OpeningFault::kNone, now_ms});
}

}  // namespace app
