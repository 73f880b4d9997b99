// What the browser shows of the page outside of it: the title of its tab, its icon, and whether it
// may show notifications.
#pragma once

#include <cstdint>
#include <string>

#include "words/page_sign.h"

namespace app {

// What the icon shows.
enum class TabIcon : uint8_t {
    kNone,
    kQueued,
    kProcessing,
    kSucceeded,
    kAttention,
    kFailed,
    kUnknown,
    kStale
};

struct PageSign {
    std::string title = words::kPageTitle;  // as web/index.html has it
    TabIcon icon = TabIcon::kNone;
    int percent = 0;  // of the progress, while the job is under way
    bool operator==(const PageSign&) const = default;
};

// What the browser says about notifications.
enum class Permission : uint8_t { kGranted, kRefused, kImpossible };

enum class Notify : uint8_t { kOff, kAsking, kOn, kRefused, kImpossible };

}  // namespace app
