// The status of a job, in a few words.
#pragma once

#include <string>

#include "job/job.h"

namespace app {

// "PROCESSING, 42 %"; credentials masked.
std::string status_words(const job::Job& job);

}  // namespace app
