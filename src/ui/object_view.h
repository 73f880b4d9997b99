// Any part of a document, drawn as labelled facts: references as chips that expand in place, what
// is nested indented under its key. One mechanism for expanded objects and for fields we do not
// know.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "job/fact.h"
#include "job/output_cells.h"
#include "job/reference.h"
#include "ui/facts.h"
#include "ui/frame.h"
#include "ui/value_text.h"

namespace ui {

// Where we are while objects open inside one another: what is open on the way down is never opened
// again below itself, so that objects that refer to each other end.
struct Nesting {
    const document::Document& document;
    std::vector<std::string> open;  // "file/55…"
    bool main = true;               // the job's own document, whose embedded objects can be folded
    bool opened = true;             // embedded objects stand open by themselves
};

// The chip "id [Expand]" and, when open, the object below it. Returns the height used.
float draw_reference(Frame& frame, const Rect& area, const Nesting& nesting,
                     const job::Reference& reference);

// The children of an object or array as facts.
float draw_members(Frame& frame, const Rect& area, const Nesting& nesting,
                   document::NodeId container);

// One value: a leaf as text, a reference as a chip, a container as its members.
float draw_value(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId node);

Nesting nesting_of(const Frame& frame);

// A referenced object, wherever its contents are: in the job's own body, or asked for by itself.
using job::Contents;
Contents contents_of(const Frame& frame, const job::Reference& reference);

// What the job's own answer says at `node`.
std::string original_of(const Frame& frame, document::NodeId node);

// A row for a fact of the job: its text, what is there instead of the expected value, or the word
// for what is missing. `text` is how people read the value.
template <typename T>
void add_fact(Facts& facts, Frame& frame, std::string_view label, const job::Fact<T>& fact,
              std::string_view text, const TextStyle& style) {
    if (fact.has_value()) {
        facts.copyable(label, text, original_of(frame, fact.node), style);
    } else if (fact.presence == job::Presence::kUnexpected) {
        facts.row(label, [&](const Rect& area) {
            return draw_value(frame, area, nesting_of(frame), fact.node);
        });
    } else {
        facts.missing(label, fact.presence);
    }
}

// A row for a part of the document whose shape is not fixed.
template <typename T>
void add_part(Facts& facts, Frame& frame, std::string_view label, const job::Fact<T>& fact) {
    if (fact.presence == job::Presence::kValue || fact.presence == job::Presence::kUnexpected) {
        facts.row(label, [&](const Rect& area) {
            return draw_value(frame, area, nesting_of(frame), fact.node);
        });
    } else {
        facts.missing(label, fact.presence);
    }
}

inline void add_fact(Facts& facts, Frame& frame, std::string_view label, const job::TextFact& fact,
                     const TextStyle& style) {
    const std::string better = fact.has_value()
                                   ? read_text(frame, frame.state.loaded->document, fact.node)
                                   : std::string();
    add_fact(facts, frame, label, fact,
             better.empty() ? without_secrets(frame, fact.value) : better, style);
}

}  // namespace ui
