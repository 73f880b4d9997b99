// How long a running job may still take, judged by how its answers advanced: a range with what it
// is based on, or the reason why there is none. Never finer than what was seen.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "job/job.h"

namespace job {

// What one answer said at its moment. Percentages are −1 where the answer gave none.
struct Observation {
    int64_t at_ms = 0;
    Stage stage = Stage::kUnknown;
    double percent = -1;
    std::vector<float> outputs;  // left empty for jobs of very many outputs
};
inline constexpr size_t kMostOutputsObserved = 200;
Observation observe(const Job& job, int64_t at_ms);

struct Eta {
    bool known = false;
    int64_t least_ms = 0;  // left from `now_ms` on
    int64_t most_ms = 0;
    std::string left;      // "4–6 min"
    std::string basis;     // "the last 90 s"
    std::string withheld;  // why there is none: "not enough data (1 of 3 responses)"
};

// Of observations in the order they were made. `now_ms` is when the range is shown.
Eta eta_of(const std::vector<Observation>& observations, int64_t now_ms);

}  // namespace job
