// The answer people came for: did it work, is it moving, what holds it up.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "job/job.h"

namespace job {

struct Verdict {
    Stage stage = Stage::kUnknown;
    std::string headline;  // "Succeeded in 1 min 8 s", "Processing · 42 %"
    std::string details;   // "1 output · finished Wed 8 Jul 2015, 07:59:11 CEST"
    // What the answer says against itself, one sentence each.
    std::vector<std::string> contradictions;
};

// `now_ms` is the clock of the page: used for running times and to tell times in the future.
Verdict verdict_of(const Job& job, int64_t now_ms, const base::Zone& zone);

// How a job's failure is explained: code, message, meaning, what to do.
struct Failure {
    std::string code;
    std::string message;
    std::string meaning;
    std::string what_to_do;
    document::NodeId node = document::kNoNode;
    std::string where;  // "output `film_720p`"; empty when the job as a whole failed
};
// The job's own failure first, then those of its outputs. Also of a job that did not fail as a
// whole but carries an error; one without a reason for a job that failed and gives none.
std::vector<Failure> failures_of(const Job& job);

}  // namespace job
