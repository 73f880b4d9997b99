// The stage of a job or an output, by its status.
#pragma once

#include <cstdint>
#include <string_view>

namespace job {

// What the status word means. The set of words is open: others are kUnknown and shown as they are.
enum class Stage : uint8_t { kUnknown, kQueued, kProcessing, kSucceeded, kFailed };
Stage stage_of(std::string_view status);

}  // namespace job
