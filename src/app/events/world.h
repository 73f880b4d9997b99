// What the browser reports: the page started, a response was received, time passed.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "api/outcome.h"
#include "app/events/opening.h"
#include "app/state/page_sign.h"
#include "base/time.h"

namespace app {

// The page is up. `api_address` comes from the page itself, never from its URL.
struct Started {
    std::string api_address;
    bool api_address_fixed = false;
    std::string job_id;         // as the site's settings have it; that of the fragment comes first
    std::string fragment = {};  // of the page's address, as app/link.h reads it
    std::string memory = {};    // what this device remembered; empty for nothing
    bool memory_possible = false;
    std::string page_address = {};  // without it; empty where links to the page lead nowhere
    std::string browser = {};       // as it names itself (User-Agent)
};
struct ZoneRead {  // the user's; it takes a browser a moment, so it comes after the start
    base::Zone zone;
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
struct Woken {            // the moment of WakeAt has come, or visibility or the network changed
    bool due = false;     // the former
    bool hidden = false;  // the page is hidden
    bool online = true;
};
struct AddressChanged {  // the user edited it, or stepped back or forward in the history
    std::string fragment;
};
struct TokenGiven {};  // by the site's settings, after it was typed for the user
struct CopyFinished {
    std::string what;
    bool succeeded = true;
};
struct PermissionReceived {  // to show notifications, or not
    Permission permission = Permission::kGranted;
};
struct KeyMeaningsLoaded {  // words/key_meanings.txt
    std::string text;
};
struct TimeToContinue {};  // with work that is done in slices

using WorldEvent =
    std::variant<Started, ZoneRead, BytesReceived, Answered, Woken, AddressChanged, TokenGiven,
                 CopyFinished, TimeToContinue, BodyOpened, PermissionReceived, KeyMeaningsLoaded>;

}  // namespace app
