// A body that comes from the user: a file, a paste, the sample.
#pragma once

#include <cstdint>
#include <string>

#include "app/state/source.h"

namespace app {

enum class OpeningFault : uint8_t { kNone, kTooLarge, kUnreadable };

struct BodyOpened {  // a file was chosen or dropped, or text was pasted
    Source source;
    std::string body = {};  // uncompressed
    OpeningFault fault = OpeningFault::kNone;
    int64_t now_ms = 0;
};
struct FileChoicePressed {};
struct SamplePressed {
    int64_t now_ms = 0;
};

}  // namespace app
