#include "app/update_raw.h"

#include <utility>

#include "app/raw_copies.h"
#include "app/raw_filter.h"
#include "app/raw_search.h"
#include "app/raw_tree.h"
#include "app/raw_view.h"
#include "app/show_in_job.h"

namespace app {
namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(RawModeChosen& event) {
        choose_raw_mode(state, event.mode);
        if (state.raw.menu == RawMenu::kModes) state.raw.menu = RawMenu::kNone;
    }
    void operator()(RawMenuToggled& event) {
        RawMenu& menu = state.raw.menu;
        menu = menu == event.menu ? RawMenu::kNone : event.menu;
    }
    void operator()(RawBodyChosen& event) { choose_raw_body(state, std::move(event.object)); }
    void operator()(FoldToggled& event) { toggle_fold(state, event.node); }
    void operator()(AllFolded&) { fold_everything(state); }
    void operator()(AllUnfolded&) { unfold_everything(state); }
    void operator()(LevelUnfolded&) { unfold_level(state); }
    void operator()(BranchFolded& event) { fold_branch(state, event.folded); }
    void operator()(NodeSelected& event) { select_node(state, event.node); }
    void operator()(TreeKeyPressed& event) { press_tree_key(state, event); }
    void operator()(SearchSwitchFlipped& event) { flip_search_switch(state, event.which); }
    void operator()(SearchCancelled&) { cancel_search(state); }
    void operator()(FilterCleared&) { clear_filter(state); }
    void operator()(MatchStepped& event) { step_match(state, event.step); }
    void operator()(NodeShownInRaw& event) { show_in_raw(state, event); }
    void operator()(NodeShownInJob&) { show_in_job(state); }
    void operator()(RawPlaceShown& event) { show_raw_place(state, event.place); }
    void operator()(PathLanguageChosen& event) {
        state.raw.language = event.language;
        state.raw.path_of = document::kNoNode;
    }
    void operator()(RawPartCopied& event) { copy_raw_part(state, effects, event.part); }
    void operator()(BodyCopied&) { copy_body(state, effects); }
    void operator()(BodySaved&) { save_body(state, effects); }
};

}  // namespace

void update_raw(State& state, Effects& effects, RawEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
