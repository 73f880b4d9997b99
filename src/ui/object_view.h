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
#include "ui/change_marks.h"
#include "ui/facts.h"
#include "ui/nesting.h"
#include "ui/ui.h"
#include "ui/value_text.h"

namespace ui {

// The chip of the reference and, when open, the object below it. `said` is the label before it.
void draw_reference(Ui& ui, const Nesting& nesting, const job::Reference& reference,
                    std::string_view said = {});

// The children of an object or array as facts.
void draw_members(Ui& ui, const Nesting& nesting, document::NodeId container);

// One value: a leaf as text, a reference as a chip, a container as its members.
void draw_value(Ui& ui, const Nesting& nesting, document::NodeId node, std::string_view said = {});

Nesting nesting_of(Ui& ui);

// A referenced object, wherever its contents are: in the job's own body, or asked for by itself.
using job::Contents;
Contents contents_of(Ui& ui, const job::Reference& reference);

// What the job's own answer says at `node`.
std::string original_of(Ui& ui, document::NodeId node);

// A text of the job as people read it, credentials masked.
std::string shown_text(Ui& ui, const job::TextFact& fact);

// A row for a fact of the job: its text, what is there instead of the expected value, or the word
// for what is missing. `text` is how people read the value.
void add_fact(Facts& facts, Ui& ui, std::string_view label, job::Presence presence,
              document::NodeId node, std::string_view text, const TextStyle& style);
template <typename T>
void add_fact(Facts& facts, Ui& ui, std::string_view label, const job::Fact<T>& fact,
              std::string_view text, const TextStyle& style) {
    add_fact(facts, ui, label, fact.presence, fact.node, text, style);
}
void add_fact(Facts& facts, Ui& ui, std::string_view label, const job::TextFact& fact,
              const TextStyle& style);

// A row for a part of the document whose shape is not fixed.
void add_part(Facts& facts, Ui& ui, std::string_view label, job::Presence presence,
              document::NodeId node);
template <typename T>
void add_part(Facts& facts, Ui& ui, std::string_view label, const job::Fact<T>& fact) {
    add_part(facts, ui, label, fact.presence, fact.node);
}

}  // namespace ui
