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
    std::string headline;  // "Succeeded in 1 min 8 s", "Failed after 12 s: output `hd` – no codec"
    std::string details;   // "1 output · finished Wed 8 Jul 2015, 07:59:11 CEST"
    // What the answer says against itself, one sentence each.
    std::vector<std::string> contradictions;
};

// `now_ms` is the clock of the page: used for running times and to tell times in the future.
// `time_left` stands after the running time of a job that is being processed.
Verdict verdict_of(const Job& job, int64_t now_ms, const base::TimeStyle& times,
                   const std::string& time_left = {});

// How a job's failure is explained, in the order in which people ask.
struct Failure {
    std::string code;
    std::string message;
    std::string meaning;
    std::string likely_cause;
    std::string what_to_do;
    std::string retry;  // whether submitting the same again helps
    document::NodeId node = document::kNoNode;
    std::string where;  // "output `film_720p`"; empty when the job as a whole failed
};
// The job's own failure first, then those of its outputs. Also of a job that did not fail as a
// whole but carries an error; one without a reason for a job that failed and gives none.
std::vector<Failure> failures_of(const Job& job);

}  // namespace job
