// What the address of the page says, and what it still waits for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/link.h"
#include "document/document.h"

namespace app {

struct LinkedPlace {
    std::string job_id;
    std::string path;
};

struct Address {
    std::string page;     // without a fragment; empty where links to the page lead nowhere
    Link shown;           // behind the "#" now
    bool opened = false;  // by the user, in this event: what is corrected then is no new entry
    bool held = false;    // the user opened a link that could not be followed; it stays as it is
    std::optional<LinkedPlace> awaited;  // to be shown when that job is here

    // The path of a node of the response on the screen; finding it can take milliseconds.
    uint32_t path_in = 0;  // the number of that response
    document::NodeId path_of = document::kNoNode;
    std::string path;
};

}  // namespace app
