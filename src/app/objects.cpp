#include "app/objects.h"

#include <utility>
#include <vector>

#include "app/host_tokens.h"
#include "app/object_requests.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_view.h"
#include "app/reading.h"
#include "app/spots.h"
#include "words/form.h"
#include "words/opened.h"
#include "words/page.h"

namespace app {
namespace {

// Returns how many changes there are since the object was last read.
std::optional<size_t> renew(Object& object, document::Document next, int64_t next_ms) {
    std::optional<size_t> changes;
    if (object.document) {
        changes = follow_changes(object.changes, {*object.document, object.as_of_ms, next, next_ms,
                                                  !object.other_options});
    }
    object.document = std::move(next);
    object.unread.reset();
    object.as_of_ms = next_ms;
    object.other_options = false;
    return changes;
}

}  // namespace

api::Request request_for(const State& state, const job::Target& target) {
    api::Request request;
    request.api_address = state.form.api_address;
    request.collection = job::plural_of(target.kind);
    request.id = target.id;
    request.options.show_null = state.form.options.show_null;
    request.options.bin_data = state.form.options.bin_data;
    return request;
}

void request_object(State& state, Effects& effects, const job::Target& target) {
    if (!job::can_be_asked_for(target.kind, target.id)) return;
    if (state.form.token.empty()) {
        state.form.token_fault = words::kTokenMissing;
        state.fields_open = true;
        state.announcement = words::expanding_needs_token(target.kind, target.id);
        return;
    }
    Object& object = state.objects[object_key(target)];
    if (object.number != 0) return;
    object.number = ++state.last_number;
    api::Request request = request_for(state, target);
    const bool same = object.request.options == request.options;
    object.other_options = object.document && (object.other_options || !same);
    object.request = std::move(request);
    send_object(state, effects, object);
}

void ask_for_object(State& state, Effects& effects, const job::Target& target) {
    const uint32_t last = state.last_number;
    request_object(state, effects, target);
    if (state.last_number == last) return;
    state.announcement = words::announce_loading_object(target.kind, target.id);
}

void toggle_object(State& state, Effects& effects, const ObjectToggled& toggled) {
    const std::string key = object_key(toggled.target);
    if (state.objects.count(key) == 0 || !is_open(state, toggled.spot, false)) {
        if (state.objects.count(key) == 0) ask_for_object(state, effects, toggled.target);
        const auto asked = state.objects.find(key);
        if (asked == state.objects.end()) return;
        asked->second.opened_at = toggled.spot;
        state.spots[toggled.spot] = true;
        return;
    }
    Object& object = state.objects[key];
    if (object.number != 0) {
        effects.push_back(Abort{object.number});
        object.number = 0;
        state.announcement = words::kAnnounceCancelled;
        if (object.document || object.unread) return;
        state.objects.erase(key);
    }
    state.spots.erase(toggled.spot);
}

void drop_objects(State& state, Effects& effects) {
    for (const auto& [key, object] : state.objects) {
        if (object.number != 0) effects.push_back(Abort{object.number});
    }
    state.objects.clear();
    state.file_checks = {};
    if (!state.raw.body.empty()) choose_raw_body(state, {});
    state.spots.clear();
}

bool receive_object(State& state, Effects& effects, Answered& answered) {
    for (auto& [key, object] : state.objects) {
        if (object.number == 0 || object.number != answered.number) continue;
        if (renews_token_of(state, effects, object, answered)) return true;
        object.number = 0;
        object.checked_at_ms = answered.answer.received_at_ms;
        std::optional<size_t> changes;
        const uint64_t body_bytes = answered.answer.body.size();
        auto [document, problem] = read_body(state, object.request, answered.answer);
        object.problem = std::move(problem);
        const bool whole = !object.problem;
        if (whole) {
            if (object.document) follow_spots(state, key, document);
            changes = renew(object, std::move(document), answered.answer.received_at_ms);
        } else if (!object.document) {
            object.unread = std::move(document);
        }
        if (whole || !object.document) read_raw_of_object(state, key);
        read_outputs(state);
        note_answer(state, answered.number, std::move(answered.answer), body_bytes, object.problem);
        if (state.file_checks.asks_for(answered.number)) return true;  // the round speaks for all
        state.announcement = object.problem ? object.problem->title : words::announce_expanded(key);
        if (changes)
            state.announcement =
                words::announce_with_changes(state.announcement, count_of_changes(*changes));
        return true;
    }
    return false;
}

void continue_objects_with_token(State& state, Effects& effects) {
    std::vector<Answered> refusals;
    for (auto& [key, object] : state.objects) {
        if (object.number == 0 || !object.refusal) continue;
        if (host_gave_token(state)) {
            send_object_again(state, effects, object);
        } else {
            refusals.push_back({object.number, std::move(*object.refusal)});
            object.refusal.reset();
        }
    }
    for (Answered& refusal : refusals) receive_object(state, effects, refusal);
}

}  // namespace app
