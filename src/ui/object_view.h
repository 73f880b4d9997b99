// Any part of a document, drawn as labelled facts: references as chips that expand in place, what is
// nested indented under its key. One mechanism for expanded objects and for fields we do not know.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "job/reference.h"
#include "ui/frame.h"

namespace ui {

// Where we are while objects open inside one another: what is open on the way down is never opened
// again below itself, so that objects that refer to each other end.
struct Nesting {
    const document::Document& document;
    std::vector<std::string> open;  // "file/55…"
    bool main = true;               // the job's own document, whose embedded objects can be folded
};

// The chip "id [Expand]" and, when open, the object below it. Returns the height used.
float draw_reference(Frame& frame, const Rect& area, const Nesting& nesting, const job::Reference& reference);

// The children of an object or array as facts.
float draw_members(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId container);

// One value: a leaf as text, a reference as a chip, a container as its members.
float draw_value(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId node);

Nesting nesting_of(const Frame& frame);

}  // namespace ui
