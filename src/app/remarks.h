// How a response that can be shown differs from what was asked for: another job, another host,
// another format, a list, an envelope.
#pragma once

#include <string>
#include <vector>

#include "app/state/loaded.h"
#include "job/location.h"

namespace app {

// The API named another ID than the one that was asked for.
bool is_other_job(const Loaded& loaded);

// A sentence each, for the top of the job. `location` is where its job was found.
std::vector<std::string> remarks_on(const Loaded& loaded, const job::Location& location);

}  // namespace app
