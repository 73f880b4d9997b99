// How all outputs of a job stand, read in one pass: how many are done, which is slowest, which say
// that they failed.
#pragma once

#include <cstddef>
#include <vector>

#include "job/output.h"

namespace job {

// An error code, an error message or the status of a failure stands in the output itself.
bool says_failed(const Output& output);

struct OutputsState {
    size_t count = 0;
    size_t known = 0;          // tell their percentage
    size_t done = 0;           // stand at 100 %
    size_t slowest = 0;        // index of the first output with the lowest percentage
    size_t slowest_twins = 0;  // how many stand at that percentage
    size_t failed = 0;         // say that they failed
    size_t first_failed = 0;   // index; of no meaning while none failed
    bool same_message = true;  // all failed ones give the same message

    bool all_done() const { return count > 0 && done == count; }
};
OutputsState outputs_state_of(const std::vector<Output>& outputs);

}  // namespace job
