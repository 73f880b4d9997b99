// The tree of the raw view: what its folds and its keys do.
#pragma once

#include "app/events/raw.h"
#include "app/state.h"

namespace app {

void toggle_fold(State& state, document::NodeId node);
void fold_everything(State& state);  // below the root's own children
void unfold_everything(State& state);
// The outermost rows that are folded, wherever they are; very many bit by bit.
void unfold_level(State& state);
// One slice of unfolding many rows; true when nothing is left to do.
bool go_on_unfolding(State& state);
// All containers in the selected node, itself included; of a leaf, in the container around it.
void fold_branch(State& state, bool folded);

// As the ARIA Authoring Practices have it: Left folds or goes to the container, Right unfolds or
// goes to what is inside, * unfolds all siblings.
void press_tree_key(State& state, const TreeKeyPressed& press);

}  // namespace app
