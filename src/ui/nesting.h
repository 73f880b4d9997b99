// Where we are while objects open inside one another.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "ui/semantics.h"

namespace ui {

// What is open on the way down is never opened again below itself, so that objects that refer to
// each other end.
struct Nesting {
    const document::Document& document;
    std::vector<std::string> open;  // "file/55…"
    std::string object;             // whose document this is; empty for the job's own
    bool opened = true;             // embedded objects stand open by themselves

    bool in_job() const { return object.empty(); }
    Place place(document::NodeId node) const { return {object, node}; }
};

}  // namespace ui
