#include "app/objects.h"

#include <utility>

#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "job/api_error.h"

namespace app {

api::Request request_for(const State& state, const job::Target& target) {
    api::Request request;
    request.api_address = state.form.api_address;
    request.collection = job::plural_of(target.kind);
    request.id = target.id;
    request.options.show_null = state.form.options.show_null;
    request.options.bin_data = state.form.options.bin_data;
    return request;
}

void ask_for_object(State& state, Effects& effects, const job::Target& target) {
    if (!job::can_be_asked_for(target)) return;
    Object& object = state.objects[object_key(target)];
    if (object.number != 0) return;
    object.open = true;
    object.number = ++state.last_number;
    object.request = request_for(state, target);
    effects.push_back(Send{object.number, object.request, state.form.token, api::kDeadlineMs});
    state.announcement = "Loading " + target.kind + " " + target.id;
}

void toggle_object(State& state, Effects& effects, const job::Target& target) {
    auto found = state.objects.find(object_key(target));
    if (found == state.objects.end()) {
        ask_for_object(state, effects, target);
        return;
    }
    Object& object = found->second;
    if (object.number != 0) {
        effects.push_back(Abort{object.number});
        object.number = 0;
        if (!object.document) state.objects.erase(found);
        state.announcement = "Cancelled";
        return;
    }
    object.open = !object.open;
}

void drop_objects(State& state, Effects& effects) {
    for (const auto& [key, object] : state.objects) {
        if (object.number != 0) effects.push_back(Abort{object.number});
    }
    state.objects.clear();
}

bool receive_object(State& state, Answered& answered) {
    for (auto& [key, object] : state.objects) {
        if (object.number == 0 || object.number != answered.number) continue;
        object.number = 0;
        object.problem = api::classify(object.request, answered.answer);
        const uint64_t body_bytes = answered.answer.body.size();
        auto document = document::parse(std::exchange(answered.answer.body, {}),
                                        api::header_value(answered.answer.headers, "Content-Type"));
        if (object.problem) {
            if (auto error = job::read_api_error(document)) {
                object.problem->code = std::move(error->code);
                object.problem->message = std::move(error->message);
            }
        } else if (document.problem) {
            object.problem =
                api::unreadable_body(object.request, answered.answer, document.problem->truncated,
                                     document::describe(*document.problem));
        } else {
            object.document = std::move(document);
            object.as_of_ms = answered.answer.received_at_ms;
            object.details_toggled.clear();
        }
        read_outputs(state);
        note_answer(state, answered.number, std::move(answered.answer), body_bytes, object.problem);
        state.announcement = object.problem ? object.problem->title : "Expanded " + key;
        return true;
    }
    return false;
}

}  // namespace app
