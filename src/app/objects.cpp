#include "app/objects.h"

#include <utility>

#include "job/api_error.h"

namespace app {

void ask_for_object(State& state, Effects& effects, const job::Target& target) {
    Object& object = state.objects[object_key(target)];
    if (object.number != 0) return;
    object.open = true;
    object.number = ++state.last_number;
    object.request.api_address = state.form.api_address;
    object.request.collection = job::plural_of(target.kind);
    object.request.id = target.id;
    object.request.options = {};
    object.request.options.show_null = state.form.options.show_null;
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
        state.objects.erase(found);
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
        object.as_of_ms = answered.answer.received_at_ms;
        object.problem = api::classify(object.request, answered.answer);
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
        }
        state.announcement = object.problem ? object.problem->title : "Expanded " + key;
        return true;
    }
    return false;
}

}  // namespace app
