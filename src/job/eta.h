// The time a running job has left, estimated from the progress of its responses: a range with its
// basis, or the reason why there is none. Never more precise than the data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "job/job.h"

namespace job {

// The progress in one response. Percentages are −1 if it contains none.
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
