// Where in the answers what is on the screen was read from.
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"

namespace ui {

struct Place {
    std::string object;  // whose document, "file/ID"; empty for the job's own
    document::NodeId node = document::kNoNode;
    bool operator==(const Place&) const = default;
};

struct ShownPlace {
    Place place;
    uint32_t index = 0;      // of the semantic node that shows it
    bool held_back = false;  // there, with all within it, one press or a scroll away
};

}  // namespace ui
