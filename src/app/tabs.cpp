#include "app/tabs.h"

namespace app {

bool has_content(const State& state, Tab tab) {
    if (tab == Tab::kRaw) return state.loaded.has_value();
    return tab == Tab::kJob || state.loaded || state.pending;
}

Tab shown_tab(const State& state) {
    return has_content(state, state.tab) ? state.tab : Tab::kJob;
}

}  // namespace app
