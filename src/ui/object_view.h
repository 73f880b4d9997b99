// Any part of a document, drawn as labelled facts: references as chips that expand in place, what
// is nested indented under its key. One mechanism for expanded objects and for fields we do not
// know.
#pragma once

#include "ui/change_marks.h"
#include "ui/facts.h"
#include "ui/reference_chip.h"
#include "ui/value_text.h"

namespace ui {

// The chip of the reference and, when open, the object below it. `said` is the label before it.
void draw_reference(Ui& ui, const Nesting& nesting, const job::Reference& reference,
                    std::string_view said = {});

// One value: a leaf as text, a reference as a chip, a container as its members.
void draw_value(Ui& ui, const Nesting& nesting, document::NodeId node, std::string_view said = {});

Nesting nesting_of(Ui& ui);

// What the job's own answer says at `node`.
std::string original_of(Ui& ui, document::NodeId node);

// A text of the job as people read it, credentials masked; empty where there is none.
std::string shown_text(Ui& ui, const job::TextFact& fact);

// A fact of the job: `text`, which is how people read its value, what is there instead of the
// expected value, or the word for what is missing. Of one whose shape is not fixed all that is
// there is shown like what was not expected.
void draw_fact(Ui& ui, const Nesting& nesting, std::string_view label, job::Presence presence,
               document::NodeId node, std::string_view text, const TextStyle& style = kBody);
template <typename T>
void draw_part(Ui& ui, const Nesting& nesting, std::string_view label, const job::Fact<T>& fact) {
    draw_fact(ui, nesting, label, fact.has_value() ? job::Presence::kUnexpected : fact.presence,
              fact.node, {});
}

// A row for such a fact.
template <typename T>
void add_fact(Facts& facts, std::string_view label, const job::Fact<T>& fact, std::string_view text,
              const TextStyle& style = kBody) {
    facts.row({label, {{}, fact.node}}, [&] {
        draw_fact(facts.ui, nesting_of(facts.ui), label, fact.presence, fact.node, text, style);
    });
}
void add_fact(Facts& facts, std::string_view label, const job::TextFact& fact,
              const TextStyle& style = kBody);
void add_reference(Facts& facts, std::string_view label, const job::Reference& reference);

// Whether objects of this kind are asked for with the next answer already, or no answer is to come:
// the job was opened from a file.
bool is_asked_for(const Ui& ui, std::string_view kind);

// Lists that would fill the page show their beginning, and the rest on demand: how many of `count`
// members are shown, and below the list the button that shows more or fewer.
size_t shown_of(const Ui& ui, const app::Spot& spot, size_t count);
void draw_more(Ui& ui, const app::Spot& spot, size_t shown, size_t count);

}  // namespace ui
