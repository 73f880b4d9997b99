// The raw view: choosing whose body it shows and how; selecting and revealing its rows.
#pragma once

#include <string>

#include "app/events/raw.h"
#include "app/raw_body.h"
#include "app/raw_rows.h"
#include "app/state.h"

namespace app {

// Keeps RawView::selected_path up with what is selected.
void refresh_path(State& state);

// After a new body for the job: folds and selection stay when the tree is the same. Rows and lines
// wait until they are looked at: those of a big body take a moment.
void read_raw(State& state, bool keep_folds);
// After a new body for one object.
void read_raw_of_object(State& state, const std::string& object);
void prepare_raw(State& state);

void choose_raw_mode(State& state, RawMode mode);
void choose_raw_body(State& state, std::string object);

void select_node(State& state, document::NodeId node);

void show_in_raw(State& state, const NodeShownInRaw& shown);  // turns to the raw tab
void show_raw_place(State& state, RawPlace place);            // in the body as received

// Selects the node, unfolded and in view; a filter that hides it is cleared.
void reveal_node(State& state, document::NodeId node, Revealed how = Revealed::kSelected);

// One slice of cutting a big body into lines; true when nothing is left to cut.
bool go_on_cutting(State& state);

}  // namespace app
