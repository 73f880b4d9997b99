// The round of requests for the files of a job's outputs, a few at a time. What they returned is in
// State::objects.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/problem.h"
#include "job/file_state.h"
#include "job/reference.h"

namespace app {

inline constexpr size_t kMostFilesOfRound = 1000;

struct FileChecks {
    struct OnItsWay {
        uint32_t number = 0;  // of the request
        std::string key;      // of the file, in State::objects
    };

    std::vector<job::Target> left;  // still to be asked for, the next one last
    std::vector<OnItsWay> on_their_way;
    size_t total = 0;              // of this round; 0 before the first
    size_t failures_in_a_row = 0;  // of this round: requests after which a file is not known
    int64_t ended_at_ms = 0;       // when the last answer of the round came
    std::optional<api::Problem> stopped_by;  // the round ended early
    job::FilesSummary summary;               // of all outputs of the job on the screen
    size_t next_round = 0;                   // how many files it asks for

    bool running() const { return !left.empty() || !on_their_way.empty(); }
    size_t over() const { return total - left.size() - on_their_way.size(); }
    bool asks_for(uint32_t number) const {
        return std::any_of(on_their_way.begin(), on_their_way.end(),
                           [number](const OnItsWay& each) { return each.number == number; });
    }
};

}  // namespace app
