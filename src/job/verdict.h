// The answer people came for: did it work, is it moving, what holds it up, what happens next.
// Credentials are masked in every sentence.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "job/job.h"

namespace job {

struct Verdict {
    Stage stage = Stage::kUnknown;
    // "Succeeded in 1 min 8 s", "Failed after 12 s: output `hd` – no codec". Short enough for two
    // lines of a desktop's page, whatever the answer holds.
    std::string headline;
    std::string details;  // "1 output · finished Wed 8 Jul 2015, 07:59:11 CEST"
    std::string next;     // what happens next, and whether there is anything to do
    // What the answer says against itself, one sentence each.
    std::vector<std::string> contradictions;
};

// `now_ms` is the clock of the page: used for running times and to tell times in the future.
// `time_left` stands after the running time of a job that is being processed.
Verdict verdict_of(const Job& job, int64_t now_ms, const base::TimeStyle& times,
                   const std::string& time_left = {});

}  // namespace job
