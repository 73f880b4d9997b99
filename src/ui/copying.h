// The quiet buttons at the end of a fact: copy what is shown or, where that differs, what the
// answer says, and show where it says so. Painted as signs, so that they do not compete with the
// facts; named in full.
#pragma once

#include "ui/ui.h"

namespace ui {

struct Copyable {
    std::string_view label;          // of the fact
    std::string_view value;          // as shown
    Place place;                     // of it; its change is marked
    std::string_view original = {};  // as the answer says it; empty where it is the same
    std::string_view exact = {};     // shown on hover in the place of the original
    Color background = 0;            // behind the value; 0 for none
    bool secret = false;             // the value is a secret, masked or shown
    bool is_cut = false;             // the value is the beginning of a long one
};

// The original, unless it is what is shown or holds credentials that are masked.
std::string_view original_to_copy(const Ui& ui, std::string_view value, std::string_view original);

// The width the buttons of a fact take, with the gap before them.
float copy_room(const Copyable& copyable);
// At the right end of the line of the last item.
void copy_buttons(Ui& ui, const Copyable& copyable);

// The button that shows the place in the raw view, at the right end of the line of the last item;
// nothing without a node. `description` is what the value's own says: the keyboard reaches the
// button, not the value.
void to_raw_button(Ui& ui, std::string_view label, const Place& place,
                   std::string_view description = {});

// A paragraph on its change mark with its copy buttons; the original is shown on hover. Credentials
// that `original` holds are masked or shown with a button.
void copyable_text(Ui& ui, Copyable copyable, const TextStyle& style);

}  // namespace ui
