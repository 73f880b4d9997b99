// A job as text: every fact with its presence and value, and none of the nodes they came from, so
// that readings of different bodies can be compared.
#pragma once

#include <string>

#include "job/job.h"

namespace test {

std::string facts_of(const job::Job& job);

}  // namespace test
