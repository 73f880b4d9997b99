// What people want to know first: did the job work, does it progress, what delays it, what happens
// next. Credentials are masked in every sentence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "job/file_state.h"
#include "job/job.h"
#include "words/moments.h"

namespace job {

// The status is a success, but something is wrong: an error, or something that is incomplete.
bool needs_attention(const Job& job);
// The same, or a file that is known to be gone.
bool needs_attention(const Job& job, const FilesSummary& files);

struct Verdict {
    Stage stage = Stage::kUnknown;
    bool needs_attention = false;
    // "Succeeded in 1 min 8 s", "Succeeded, but 1 of 2 outputs has an error". Short enough for two
    // lines on a phone, whatever the response contains: why a job failed is in its failures.
    std::string headline;
    std::string details;  // "1 output · finished Wed 8 Jul 2015, 07:59:11 CEST"
    std::string next;     // what happens next, and whether there is anything to do
    // Contradictions within the response, one sentence each.
    std::vector<std::string> contradictions;
};

// `now_ms` is the clock of the page, for running times and to recognise times in the future.
// `time_left` follows the running time of a job that is being processed; `files` are those of its
// outputs, as far as their state is known.
Verdict verdict_of(const Job& job, int64_t now_ms, const words::TimeStyle& times,
                   const std::string& time_left = {}, const FilesSummary& files = {});

// The moments that the details may name, as they are in the answer; empty where there are none.
std::string exact_times(const Job& job);

// How far the job is, 0 to 100: as it says, or as its stage leaves no doubt; else empty.
std::optional<double> percent_done(const Job& job);

}  // namespace job
