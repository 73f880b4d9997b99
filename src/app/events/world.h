// What the browser reports: the page started, a response was received, time passed.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "api/outcome.h"
#include "app/state/page_sign.h"
#include "base/time.h"

namespace app {

// The page is up. `api_address` comes from the page itself, never from its URL.
struct Started {
    std::string api_address;
    bool api_address_fixed = false;
    std::string job_id;  // from #job=
    base::Zone zone;
    bool touch = false;
};
struct BytesReceived {
    uint32_t number = 0;
    uint64_t received_bytes = 0;
    uint64_t total_bytes = 0;  // 0 when not known
};
struct Answered {
    uint32_t number = 0;
    api::Answer answer;
};
struct Woken {            // the moment of WakeAt has come, or the page's surroundings changed
    bool due = false;     // the former
    bool hidden = false;  // the page is hidden
    bool online = true;
};
struct AddressChanged {  // the user edited or stepped back to another #job=
    std::string job_id;
};
struct CopyFinished {
    std::string what;
    bool succeeded = true;
};
struct PermissionReceived {  // to show notifications, or not
    Permission permission = Permission::kGranted;
};
struct TimeToContinue {};  // with work that is done in slices

using WorldEvent = std::variant<Started, BytesReceived, Answered, Woken, AddressChanged,
                                CopyFinished, PermissionReceived, TimeToContinue>;

}  // namespace app
