// The progress in the responses for one job: enough to estimate its speed and when its work began.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "job/eta.h"
#include "job/timeline.h"

namespace app {

struct Observations {
    std::string of;                      // address and id of the job that was watched
    std::vector<job::Observation> made;  // the newest, in the order they came
    int64_t same_since_ms = 0;           // when the first came that says what the last one says
    job::Watched watched;
};

inline constexpr size_t kMostObservations = 60;

}  // namespace app
