#include "app/update_settings.h"

#include <utility>

#include "app/loading.h"
#include "app/memory.h"
#include "words/keys.h"

namespace app {
namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(SettingsToggled&) { state.settings_open = !state.settings_open; }
    void operator()(ThemeChosen& event) {
        state.theme = event.theme;
        effects.push_back(ShowTheme{event.theme});
    }
    void operator()(KeysAsked&) { effects.push_back(ShowKeys{words::keys_sheet()}); }
    void operator()(MemorySwitched&) { switch_memory(state, effects); }
    void operator()(MemoryForgotten&) { forget_all(state, effects); }
    void operator()(MemoryFailed&) { lose_memory(state); }
    void operator()(MemoryChanged& event) { follow_other_page(state, std::move(event.text)); }
    void operator()(RememberedJobChosen& event) {
        state.form.job_id = std::move(event.id);
        load_job(state, effects);
    }
};

}  // namespace

void update_settings(State& state, Effects& effects, SettingsEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
