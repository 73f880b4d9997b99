#include "app/update.h"

#include "app/address.h"
#include "app/file_checks.h"
#include "app/history.h"
#include "app/host_news.h"
#include "app/live.h"
#include "app/long_work.h"
#include "app/memory.h"
#include "app/page_sign.h"
#include "app/past_requests.h"
#include "app/raw_view.h"
#include "app/update_host.h"
#include "app/update_job.h"
#include "app/update_outputs.h"
#include "app/update_raw.h"
#include "app/update_settings.h"
#include "app/update_world.h"

namespace app {
namespace {

struct Groups {
    State& state;
    Effects& effects;

    void operator()(WorldEvent& event) { update_world(state, effects, event); }
    void operator()(JobEvent& event) { update_job(state, effects, event); }
    void operator()(OutputsEvent& event) { update_outputs(state, effects, event); }
    void operator()(RawEvent& event) { update_raw(state, effects, event); }
    void operator()(SettingsEvent& event) { update_settings(state, effects, event); }
    void operator()(HostEvent& event) { update_host(state, effects, event); }
};

}  // namespace

Effects update(State& state, Event event) {
    Effects effects;
    std::visit(Groups{state, effects}, event);
    go_on_checking_files(state, effects);
    plan_poll(state, effects);
    show_page_sign(state, effects);
    tell_host(state, effects);
    note_saving(state, effects);
    note_requests(state, effects);
    if (state.tab == Tab::kRaw) prepare_raw(state);
    if (state.tab == Tab::kRaw || state.tab == Tab::kChanges) prepare_comparison(state);
    if (state.more_to_do && !state.going_on) go_on(state);
    ask_to_go_on(state, effects);
    if (state.tab == Tab::kRaw) refresh_path(state);
    follow_address(state, effects);
    follow_memory(state, effects);
    return effects;
}

}  // namespace app
