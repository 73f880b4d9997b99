// Where an answer says one thing and its opposite: told, never smoothed over.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "job/job.h"

namespace job {

// From `begin` to `end_ms`, if that is neither negative nor longer than a year, and `begin` is
// surely in milliseconds.
std::optional<int64_t> believable_span_ms(const TimeFact& begin, int64_t end_ms);

// An error code, an error message or the status of a failure stands in the output itself.
bool says_failed(const Output& output);

// One sentence each. `now_ms` is the clock of the page.
std::vector<std::string> contradictions_of(const Job& job, int64_t now_ms);

}  // namespace job
