// What the page that embeds this one does.
#pragma once

#include <string>
#include <variant>

#include "api/access_token.h"

namespace app {

// The page is inside another one that is neither listed nor of this site.
struct FramedByStranger {
    std::string origin;  // empty where the browser does not name it
};
struct HostRefused {  // one that is not listed tried to connect
    std::string origin;
};
struct HostConnected {  // or chose another view
    std::string origin;
    bool compact = false;
};
struct Sandboxed {  // by the frame around the page
    bool without_downloads = false;
};
struct JobHandedOver {
    std::string job_id;
    std::string expand;  // kinds, separated by commas
};
struct TokenHandedOver {
    api::AccessToken token;  // empty: the host has none
};
struct HostReloaded {};    // it wants the job requested again
struct FullPageOpened {};  // by the user: the same job, in a tab of its own

using HostEvent = std::variant<FramedByStranger, HostRefused, HostConnected, Sandboxed,
                               JobHandedOver, TokenHandedOver, HostReloaded, FullPageOpened>;

}  // namespace app
