// The page that embeds this one: who it is, and what it has been asked for and told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace app {

// Of the job on the screen, all that a host is told.
struct HostNews {
    std::string job;
    std::string status;  // as received, credentials masked
    std::optional<double> percent;
    bool has_ended = false;
    bool operator==(const HostNews&) const = default;
};

struct Host {
    std::string origin;          // of the page that may hand over jobs; empty: there is none
    bool compact = false;        // it asked for the view without fields and tabs
    std::string refused;         // the origin of one that tried, and is not listed
    bool framed = false;         // by a page that is neither listed nor this site's own …
    std::string framed_by;       // … its origin, where the browser names it
    bool no_downloads = false;   // as far as known, in the sandbox of the frame …
    bool was_saved = false;      // … from which something was to be saved
    bool token_asked = false;    // and not given yet
    bool token_renewed = false;  // asked for since a request succeeded the last time
    bool token_refused = false;  // it gave none
    uint32_t handed_after = 0;   // the response on the screen when it handed over the job, or 0
    std::optional<HostNews> told;
    std::string told_problem;
};

}  // namespace app
