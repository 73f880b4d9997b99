// What a support desk needs to know about the job on the screen, as plain text to be pasted into a
// message. It never contains the access token or credentials of URIs.
#pragma once

#include <string>

#include "app/state.h"

namespace app {

// Of the load that failed where one did. Empty before the first response. Times are in UTC and as
// the numbers of the response.
std::string support_report(const State& state);

}  // namespace app
