// The chip of a reference: its kind, its ID with a copy button, its name when known, and the button
// that opens what it refers to, whose hint is the request that makes.
#pragma once

#include "ui/ui.h"

namespace ui {

// An object whose contents are being drawn, and where these begin.
struct OpenObject {
    std::string key;  // "file/55…"
    Place place;
};

// Where we are while objects open inside one another. What is open on the way down is never opened
// again below itself, so that objects that refer to each other end.
struct Nesting {
    const document::Document& document;
    std::vector<OpenObject> open;
    std::string object = {};  // whose document this is; empty for the job's own
    bool opened = true;       // embedded objects are open until the user closes them
    std::string owner = {};   // what it belongs to, "output hd": names of buttons say so
    app::Spot trail = {};     // where the reference to `object` is

    Place place(document::NodeId node) const { return {object, node}; }
    app::Spot spot(document::NodeId node) const;
    std::string owned(std::string_view name) const;  // "Copy file ID of output hd"
};

enum class Opening : uint8_t {
    kImpossible,  // its kind or ID cannot be part of the path of a URL
    kOpenAbove,
    kEmbeddedOpen,
    kEmbeddedClosed,
    kNotAsked,
    kLoading,
    kOpen,
    kClosed
};

struct Chip {
    job::Target target;
    std::string key;  // "file/55…"
    Opening opening = Opening::kNotAsked;
    app::Spot spot;
    const app::Object* object = nullptr;  // once it had a request of its own
    Place above;                          // of what is open above
};
Chip chip_of(const Ui& ui, const Nesting& nesting, const job::Reference& reference);

// `said` is the label before the chip: a kind it names is not said again.
void draw_chip(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
               std::string_view said);

}  // namespace ui
