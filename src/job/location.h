// Where in a body the job is: at the root or under "job" as the API's manual has it, or within an
// envelope or a list, as proxies and other versions send it.
#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"

namespace job {

struct Location {
    document::NodeId node = document::kNoNode;  // of the job's object; kNoNode where there is none
    document::NodeId envelope =
        document::kNoNode;  // what it was found in, where that is no usual place
    size_t listed = 0;      // how many jobs the list has that it was found in
    bool by_id = false;     // of that list, it is the one with the wanted ID
};

// `id` is what was asked for: of a list, its job is taken, or else the first. May be empty.
Location locate_job(const document::Document& document, std::string_view id = {});

}  // namespace job
