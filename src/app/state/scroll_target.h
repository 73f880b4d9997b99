// A node to be shown in the job view.
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"

namespace app {

struct ScrollTarget {
    document::NodeId node = document::kNoNode;
    std::string object;   // whose document it is in, "file/ID"; empty for the job's
    uint32_t number = 0;  // grows with each
};

}  // namespace app
