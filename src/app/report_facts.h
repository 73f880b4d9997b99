// What the page knows, as the reports need it. The reports refer to the state while they are made.
#pragma once

#include <cstdint>

#include "app/state.h"
#include "report/facts.h"

namespace app {

// Of the load that failed where one did, else of what is on the screen. Empty before the first
// response. The support text needs neither the requests of the page nor the changes.
report::Facts support_facts(const State& state);
report::Facts evidence_facts(const State& state, int64_t now_ms);

}  // namespace app
