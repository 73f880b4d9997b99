// How the job on the screen is followed until it ends.
#pragma once

#include <cstdint>
#include <optional>

#include "api/access_token.h"
#include "api/outcome.h"

namespace app {

struct Live {
    std::optional<bool> chosen;           // by the switch; else as the job's status suggests
    std::optional<api::Problem> trouble;  // what came of the last attempt to ask again
    uint32_t failures = 0;                // such attempts in a row
    uint32_t odd_responses = 0;           // those of them that api::is_odd, in a row
    int64_t asked_ms = 0;                 // when the last attempt ended, good or bad
    std::optional<int64_t> next_ms;       // when the next one is due; empty while none is planned
    bool hidden = false;
    bool online = true;
    api::AccessToken token;  // the one that the job on the screen was loaded with
};

}  // namespace app
