// What is known of the files of outputs: from the job's own response, or from requests for them.
#pragma once

#include <vector>

#include "app/state.h"
#include "job/file_state.h"
#include "job/reference.h"

namespace app {

// Whether there is a job on the screen that has ended. Before that, the API may know files that
// nothing was written to.
bool has_ended(const State& state);

job::FileReport file_report(const State& state, const job::Output& output);

// Of all outputs of the job on the screen.
job::FilesSummary files_summary(const State& state);

// Those of the outputs, each once, of which it is not known whether they are there; at most
// kMostFilesOfRound.
std::vector<job::Target> unknown_files(const State& state);

// The same, or all where none is unknown, by State::file_checks.
std::vector<job::Target> files_of_next_round(const State& state);

}  // namespace app
