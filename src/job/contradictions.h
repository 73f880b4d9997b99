// Contradictions within a response: shown, never resolved silently.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "job/job.h"
#include "job/outputs_state.h"

namespace job {

// From `begin` to `end_ms`, if that is neither negative nor longer than a year, and `begin` is
// surely in milliseconds.
std::optional<int64_t> believable_span_ms(const TimeFact& begin, int64_t end_ms);

// One sentence each. `now_ms` is the clock of the page; moments are in `zone`.
std::vector<std::string> contradictions_of(const Job& job, const OutputsState& outputs,
                                           int64_t now_ms, const base::Zone& zone);

}  // namespace job
