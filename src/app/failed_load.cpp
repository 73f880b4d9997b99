#include "app/failed_load.h"

#include <utility>

#include "app/raw_view.h"
#include "words/raw.h"

namespace app {

void keep_failed_load(State& state, Loaded next) {
    FailedLoad failed;
    failed.number = next.number;
    failed.problem = std::move(*next.problem);
    failed.exchange = std::move(next.exchange);
    if (!next.document.received().empty()) {
        failed.object = words::failed_body(failed.exchange.source.is_network()
                                               ? failed.exchange.request.id
                                               : name_of(failed.exchange.source));
        Object& object = state.objects[failed.object];
        object.request = failed.exchange.request;
        object.problem = failed.problem;
        object.unread = std::move(next.document);
        read_raw_of_object(state, failed.object);
    }
    state.failed_load = std::move(failed);
}

void leave_failed_load(State& state) {
    if (!state.failed_load) return;
    const std::string object = std::exchange(state.failed_load, std::nullopt)->object;
    if (object.empty()) return;
    if (state.raw.body == object) choose_raw_body(state, {});
    state.objects.erase(object);
}

void return_to_job(State& state) {
    if (!state.failed_load) return;
    leave_failed_load(state);
    state.form.job_id = state.loaded->exchange.request.id;
    state.form.job_id_fault.clear();
}

}  // namespace app
