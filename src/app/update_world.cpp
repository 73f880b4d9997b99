#include "app/update_world.h"

#include <utility>

#include "app/failed_load.h"
#include "app/live.h"
#include "app/loading.h"
#include "app/long_work.h"
#include "app/objects.h"
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
        state.zone = std::move(event.zone);
        state.touch = event.touch;
    }
    void operator()(BytesReceived& event) { receive_progress(state, event); }
    void operator()(Answered& event) {
        if (!receive_object(state, event)) receive_job(state, effects, std::move(event));
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
    void operator()(AddressChanged& event) {
        if (event.job_id.empty()) return;
        const api::Request* last = last_request(state);
        const bool shown = last != nullptr && last->id == event.job_id;
        state.form.job_id = std::move(event.job_id);
        state.form.job_id_fault.clear();
        if (shown) leave_failed_load(state);
        if (!shown && !state.form.token.empty()) load_job(state, effects);
    }
    void operator()(CopyFinished& event) {
        state.announcement = event.succeeded ? words::announce_copied(event.what)
                                             : words::announce_not_copied(event.what);
    }
    void operator()(PermissionReceived& event) { receive_permission(state, event.permission); }
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
