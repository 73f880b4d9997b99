// Where we are while objects open inside one another.
#pragma once

#include <string>
#include <vector>

#include "app/spot.h"
#include "document/document.h"
#include "ui/semantics.h"

namespace ui {

// An object whose contents are being drawn, and where these begin.
struct OpenObject {
    std::string key;  // "file/55…"
    Place place;
};

// What is open on the way down is never opened again below itself, so that objects that refer to
// each other end.
struct Nesting {
    const document::Document& document;
    std::vector<OpenObject> open;
    std::string object;      // whose document this is; empty for the job's own
    bool opened = true;      // embedded objects stand open by themselves
    std::string owner = {};  // what it belongs to, "output hd": names of buttons say so
    app::Spot trail;         // where the reference to `object` stands

    bool in_job() const { return object.empty(); }
    Place place(document::NodeId node) const { return {object, node}; }
    app::Spot spot(document::NodeId node) const {
        app::Spot spot = trail;
        spot.push_back(node);
        return spot;
    }
};

}  // namespace ui
