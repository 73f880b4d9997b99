// Follows a job that has not ended: when to poll it, and what to report while that fails. The job
// on the screen stays until a newer response replaces it.
#pragma once

#include "api/outcome.h"
#include "app/effect.h"
#include "app/state.h"
#include "job/job.h"

namespace app {

// Whether the job on the screen may still change, as far as its status says; and whether that can
// be seen: a file stays what it is.
bool may_change(const State& state);
bool can_be_followed(const State& state);
// Whether it is followed now. Not when the last attempt was refused for good.
bool is_followed(const State& state);

// Until when something is known about the job: of one under way that is not followed nothing newer
// than its response, so that its clocks stop with that.
int64_t known_until_ms(const State& state, int64_t now_ms);
// The job on the screen is under way, but what it does now is not known: it is not followed, or
// couldn't be refreshed.
bool is_stale(const State& state);

void toggle_live(State& state, Effects& effects);

// What came of asking again, before it is shown. Says only what is news.
void poll_succeeded(State& state, const job::Job& job);
void poll_failed(State& state, api::Problem problem);

// Plans the next request, or none. Once after every event.
void plan_poll(State& state, Effects& effects);

}  // namespace app
