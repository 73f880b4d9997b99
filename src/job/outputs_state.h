// How far all outputs of a job are, read in one pass: how many are done, which is the slowest,
// which say that they failed.
#pragma once

#include <cstddef>
#include <vector>

#include "job/output.h"

namespace job {

// The output itself has an error code, an error message or the status of a failure.
bool says_failed(const Output& output);

struct OutputsState {
    size_t count = 0;
    size_t known = 0;          // give their percentage
    size_t done = 0;           // are at 100 %
    size_t slowest = 0;        // index of the first output with the lowest percentage
    size_t slowest_twins = 0;  // how many are at that percentage
    size_t failed = 0;         // say that they failed
    size_t first_failed = 0;   // index; means nothing while none failed

    bool all_done() const { return count > 0 && done == count; }
};
OutputsState outputs_state_of(const std::vector<Output>& outputs);

}  // namespace job
