#include "app/update_world.h"

#include <utility>

#include "app/address.h"
#include "app/live.h"
#include "app/loading.h"
#include "app/long_work.h"
#include "app/memory.h"
#include "app/objects.h"
#include "app/opening.h"
#include "app/page_sign.h"
#include "words/page.h"

namespace app {
namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(Started& event) {
        Form& form = state.form;
        if (!event.api_address.empty()) form.api_address = std::move(event.api_address);
        form.api_address_fixed = event.api_address_fixed;
        form.job_id = std::move(event.job_id);
        state.memory.possible = event.memory_possible;
        take_memory(state, effects, std::move(event.memory));
        state.address.page = std::move(event.page_address);
        take_link(state, read_link(event.fragment));
        state.browser = std::move(event.browser);
    }
    void operator()(ZoneRead& event) { state.zone = std::move(event.zone); }
    void operator()(BytesReceived& event) { receive_progress(state, event); }
    void operator()(Answered& event) {
        if (!receive_object(state, effects, event)) receive_job(state, effects, std::move(event));
    }
    void operator()(Woken& event) {
        Live& live = state.live;
        if (event.online && !live.online) live.failures = 0;
        live.online = event.online;
        live.hidden = event.hidden;
        if (!event.due) return;
        live.next_ms.reset();
        if (is_followed(state) && !state.pending) poll_job(state, effects);
    }
    void operator()(AddressChanged& event) { open_link(state, effects, event.fragment); }
    void operator()(TokenGiven&) { load_linked_job(state, effects); }
    void operator()(CopyFinished& event) {
        state.announcement = event.succeeded ? words::announce_copied(event.what)
                                             : words::announce_not_copied(event.what);
    }
    void operator()(BodyOpened& event) { open_body(state, effects, std::move(event)); }
    void operator()(PermissionReceived& event) { receive_permission(state, event.permission); }
    void operator()(KeyMeaningsLoaded& event) { state.key_table = job::KeyTable(event.text); }
    void operator()(TimeToContinue&) {
        state.going_on = false;
        state.more_to_do = true;
        take_long_step(state, effects);
    }
};

}  // namespace

void update_world(State& state, Effects& effects, WorldEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
