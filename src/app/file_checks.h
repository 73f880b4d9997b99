// Asks the API for the file of each output, a few at a time: is the video there?
#pragma once

#include "app/effect.h"
#include "app/state.h"

namespace app {

// Whether the job on the screen has ended, and has files that can be asked for.
bool can_check_files(const State& state);

// What the next round is called: "Check 2 files", "Check again" once all are known.
std::string label_of_check(const FileChecks& checks);

// Begins a round for those that nothing is known of yet, else for all; at most kMostFilesOfRound.
void check_files(State& state, Effects& effects);

// The same without a press: for a job that was requested with its files, if the response lacks
// some.
void check_missing_files(State& state, Effects& effects);

void cancel_file_checks(State& state, Effects& effects);

// Call after every event: notices what came back, and asks for the next ones.
void go_on_checking_files(State& state, Effects& effects);

}  // namespace app
