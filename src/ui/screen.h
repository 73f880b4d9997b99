// What one frame gives besides its picture; and what of the answers is to be seen in it.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "toolkit/screen.h"

namespace ui {

// Where in the answers something was read from.
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

struct Screen : toolkit::Screen {
    std::vector<ShownPlace> places;
    size_t output_rows_read = 0;  // how many rows of outputs had to be put into words
};

}  // namespace ui
