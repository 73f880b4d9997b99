// What the answers for one job said over time: enough to judge its speed and when its work began.
#pragma once

#include <string>
#include <vector>

#include "job/eta.h"
#include "job/timeline.h"

namespace app {

struct Loaded;
struct State;

struct Observations {
    std::string of;                      // address and id of the job that was watched
    std::vector<job::Observation> made;  // the newest, in the order they came
    int64_t same_since_ms = 0;           // when the first came that says what the last one says
    job::Watched watched;
};

inline constexpr size_t kMostObservations = 60;

// Adds what this answer says. An answer for another job, or of before the last one, begins anew.
void observe(State& state, const Loaded& loaded);

}  // namespace app
