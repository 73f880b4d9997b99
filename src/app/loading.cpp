#include "app/loading.h"

#include <utility>

#include "app/carry_over.h"
#include "app/failed_load.h"
#include "app/file_checks.h"
#include "app/form_check.h"
#include "app/history.h"
#include "app/host_tokens.h"
#include "app/linked_place.h"
#include "app/live.h"
#include "app/objects.h"
#include "app/observations.h"
#include "app/opened_body.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_view.h"
#include "app/reading.h"
#include "app/remarks.h"
#include "app/spots.h"
#include "app/status_words.h"
#include "job/location.h"
#include "words/host.h"
#include "words/page.h"

namespace app {
namespace {

constexpr size_t kReadAtOnce_bytes = size_t{4} << 20;

void send(State& state, Effects& effects, Pending pending) {
    if (state.pending) effects.push_back(Abort{state.pending->number});
    pending.number = ++state.last_number;
    effects.push_back(Send{pending.number, pending.request, pending.token, api::kDeadlineMs});
    state.pending = std::move(pending);
}

void wait_for_token(State& state, Effects& effects, Pending pending) {
    if (state.pending) effects.push_back(Abort{state.pending->number});
    pending.awaits_token = true;
    ask_host_for_token(state, effects, TokenNeed::kStart, pending.request.id);
    state.pending = std::move(pending);
}

// One press may ask twice: it leaves a field that changed, and means a button too.
bool is_on_its_way(const State& state, const Pending& asked) {
    return state.is_loading() && state.pending->request == asked.request &&
           state.pending->token_revision == asked.token_revision;
}

// `fresh`: what was expanded of the job on the screen goes when the answer comes.
void send_form(State& state, Effects& effects, std::string id, bool fresh) {
    leave_failed_load(state);
    state.address.held = false;
    Pending pending;
    pending.fresh = fresh;
    pending.request.api_address = state.form.api_address;
    pending.request.id = std::move(id);
    pending.request.options = options_of(state.form);
    pending.token = state.form.token;
    pending.token_revision = state.form.token_revision;
    if (is_on_its_way(state, pending)) {
        if (fresh) state.pending->fresh = true;
        return;
    }
    if (gets_token_from_host(state)) {
        wait_for_token(state, effects, std::move(pending));
    } else {
        send(state, effects, std::move(pending));
    }
    state.announcement = words::announce_loading_job(state.pending->request.id);
}

std::string announcement_of(const Loaded& loaded, std::optional<size_t> changes) {
    if (loaded.problem) return loaded.problem->title;
    const std::string status = status_words(*loaded.job);
    const std::string text =
        status.empty() ? words::kAnnounceJobLoaded : words::announce_job_loaded(status);
    return changes ? words::announce_with_changes(text, count_of_changes(*changes)) : text;
}

void read_found_job(State& state, Loaded& loaded) {
    const job::Location location = job::locate_job(loaded.document, loaded.exchange.request.id);
    const Source& source = loaded.exchange.source;
    if (location.node == document::kNoNode) {
        loaded.problem = source.is_network()
                             ? without_object(state, loaded.exchange, loaded.document)
                             : without_job(source, loaded.document);
        return;
    }
    loaded.job = job::read_at(loaded.document, location.node);
    if (!source.is_network())
        loaded.exchange.request = request_of_opened(loaded.document, *loaded.job);
    loaded.remarks = remarks_on(loaded, location);
}

// As much of an answer as can be read.
Loaded read_answer(State& state, Exchange exchange) {
    Loaded loaded;
    loaded.exchange = std::move(exchange);
    loaded.exchange.body_bytes = loaded.exchange.answer.body.size();
    const Source& source = loaded.exchange.source;
    Reading reading = source.is_network()
                          ? read_body(state, loaded.exchange.request, loaded.exchange.answer)
                          : read_opened_body(source, loaded.exchange.answer);
    loaded.document = std::move(reading.document);
    loaded.problem = std::move(reading.problem);
    if (!loaded.problem) read_found_job(state, loaded);
    if (loaded.job) {
        loaded.coverage = job::coverage_of(loaded.document, *loaded.job);
        loaded.failures = job::failures_of(*loaded.job);
    }
    return loaded;
}

// Asked for again, a job does not turn into another one.
void refuse_other_job(const State& state, Loaded& next) {
    if (!next.job || !next.job->id.has_value()) return;
    const job::TextFact& shown = state.loaded->job->id;
    if (!shown.has_value() || shown.value == next.job->id.value) return;
    next.problem = api::other_job(next.exchange.request, next.job->id.value);
}

// The same bytes need not be read again.
bool is_what_is_shown(const State& state, const api::Answer& answer) {
    if (!state.loaded || !state.loaded->job) return false;
    const api::Answer& shown = state.loaded->exchange.answer;
    const auto type_of = [](const api::Answer& each) {
        return api::header_value(each.headers, "Content-Type");
    };
    return answer.transport == api::Transport::kAnswered && answer.status == shown.status &&
           type_of(answer) == type_of(shown) && answer.body == state.loaded->document.received();
}

// Returns how many changes there are; empty if nothing can be compared: after another job or
// format, or if one of the responses has no readable job.
std::optional<size_t> compare_with_last(State& state, const Loaded& next) {
    if (state.loaded && state.loaded->job && next.job) {
        const api::Request& last = state.loaded->exchange.request;
        const api::Request& now = next.exchange.request;
        if (last.id == now.id && last.api_address == now.api_address &&
            last.options.format == now.options.format) {
            return follow_changes(
                state.changes,
                {state.loaded->document, state.loaded->exchange.answer.received_at_ms,
                 next.document, next.exchange.answer.received_at_ms, last.options == now.options});
        }
    }
    state.changes.reset();
    return std::nullopt;
}

// Returns how many changes there are, as compare_with_last does.
std::optional<size_t> show_job(State& state, Loaded loaded) {
    keep_answer(state, loaded);
    if (state.loaded) follow_spots(state, {}, loaded.document);
    const bool keep = carry_view_over(state, loaded);
    const std::optional<size_t> changes = compare_with_last(state, loaded);
    state.loaded = std::move(loaded);
    if (!keep) state.details_toggled.clear();
    state.loaded->checks.emplace(state.loaded->document);
    state.more_to_do = true;
    read_raw(state, keep);
    read_outputs(state);
    return changes;
}

void receive_poll(State& state, Exchange exchange, uint32_t number) {
    Live& live = state.live;
    live.asked_ms = exchange.answer.received_at_ms;
    if (is_what_is_shown(state, exchange.answer)) {
        exchange.body_bytes = std::exchange(exchange.answer.body, {}).size();
        note_answer(state, number, exchange.answer, exchange.body_bytes, std::nullopt);
        state.loaded->exchange = std::move(exchange);
        state.loaded->number = number;
        observe(state, *state.loaded);
        prolong_answer(state);
        if (state.changes) state.changes->none_since = true;
        poll_succeeded(state, *state.loaded->job);
        return;
    }
    Loaded loaded = read_answer(state, std::move(exchange));
    note_answer(state, number, loaded.exchange.answer, loaded.exchange.body_bytes, loaded.problem);
    refuse_other_job(state, loaded);
    if (loaded.problem) {
        poll_failed(state, std::move(*loaded.problem));
        return;
    }
    loaded.number = number;
    observe(state, loaded);
    poll_succeeded(state, *loaded.job);
    show_job(state, std::move(loaded));
}

// Of a request that is sent again with another token.
void note_refusal(State& state, Pending& pending) {
    api::Answer answer = std::move(*std::exchange(pending.answer, std::nullopt));
    const uint64_t body_bytes = answer.body.size();
    Reading reading = read_body(state, pending.request, answer);
    note_answer(state, pending.number, std::move(answer), body_bytes, std::move(reading.problem));
}

bool shows_job(const State& state) {
    return state.loaded && state.loaded->job;
}

void keep_off(State& state, Loaded next) {
    note_answer(state, next.number, next.exchange.answer, next.exchange.body_bytes, next.problem);
    state.announcement = next.problem->title;
    keep_failed_load(state, std::move(next));
}

// Nobody needs them before there is a job.
void load_key_meanings(State& state, Effects& effects) {
    if (!shows_job(state) || std::exchange(state.key_table_asked, true)) return;
    effects.push_back(LoadKeyMeanings{});
}

void receive_load(State& state, Effects& effects, Exchange exchange, Pending& pending) {
    Loaded loaded = read_answer(state, std::move(exchange));
    const uint32_t number = pending.number;
    loaded.number = number;
    // A job on the screen never gives way to a problem, and to another job only where a load was
    // asked for.
    if (shows_job(state) && !pending.fresh) refuse_other_job(state, loaded);
    if (shows_job(state) && loaded.problem) return keep_off(state, std::move(loaded));
    if (pending.fresh) {
        drop_objects(state, effects);
        state.all_changes_listed = false;
        state.live.chosen.reset();
    }
    state.live.token = pending.token;
    state.live.asked_ms = loaded.exchange.answer.received_at_ms;
    state.live.trouble.reset();
    state.live.failures = state.live.odd_responses = 0;
    observe(state, loaded);
    note_answer(state, number, loaded.exchange.answer, loaded.exchange.body_bytes, loaded.problem);
    if (loaded.job && !loaded.exchange.source.is_network())
        state.form.job_id = loaded.exchange.request.id;
    const std::optional<size_t> changes = show_job(state, std::move(loaded));
    state.announcement = announcement_of(*state.loaded, changes);
    load_key_meanings(state, effects);
    check_missing_files(state, effects);
    show_linked_place(state);
}

}  // namespace

const api::Request* last_request(const State& state) {
    if (state.pending)
        return state.pending->source.is_network() ? &state.pending->request : nullptr;
    if (!state.loaded || !state.loaded->exchange.source.is_network()) return nullptr;
    return &state.loaded->exchange.request;
}

void load_job(State& state, Effects& effects) {
    Form& form = state.form;
    form.job_id_fault.clear();
    auto id = api::check_job_id(form.job_id);
    if (id) {
        form.job_id = *id;
    } else {
        form.job_id_fault = id.error().sentence;
    }
    if (!check_form(state) || !id) {
        show_faults(state);
        return;
    }
    state.fields_open = false;
    send_form(state, effects, *id, true);
}

void reload_job(State& state, Effects& effects) {
    const api::Request* last = last_request(state);
    if (last == nullptr) return;
    if (!check_form(state)) {
        show_faults(state);
        return;
    }
    send_form(state, effects, std::string(last->id), false);
}

void continue_with_token(State& state, Effects& effects) {
    if (!state.pending || !state.pending->awaits_token) return;
    state.pending->awaits_token = false;
    if (!host_gave_token(state)) {
        if (state.pending->answer) return read_job(state, effects);
        state.pending.reset();
        state.announcement = state.host.token_refused ? words::host_without_token(state.host.origin)
                                                      : state.form.token_fault;
        return;
    }
    Pending pending = std::move(*state.pending);
    state.pending.reset();
    if (pending.answer) note_refusal(state, pending);
    pending.token = state.form.token;
    pending.token_revision = state.form.token_revision;
    if (pending.poll) state.live.token = pending.token;
    send(state, effects, std::move(pending));
}

void retry_failed_load(State& state, Effects& effects) {
    if (!state.failed_load) return;
    const std::string id = state.failed_load->exchange.request.id;
    if (id == state.loaded->exchange.request.id) return reload_job(state, effects);
    state.form.job_id = id;
    load_job(state, effects);
}

void poll_job(State& state, Effects& effects) {
    Pending pending;
    pending.request = state.loaded->exchange.request;
    pending.token = state.live.token;
    pending.poll = true;
    send(state, effects, std::move(pending));
}

void cancel_job(State& state, Effects& effects) {
    if (!state.pending) return;
    effects.push_back(Abort{state.pending->number});
    state.pending.reset();
    state.live.chosen = false;
    state.announcement = words::kAnnounceCancelled;
}

void receive_progress(State& state, const BytesReceived& progress) {
    if (!state.pending || state.pending->number != progress.number) return;
    state.pending->received_bytes = progress.received_bytes;
    state.pending->total_bytes = progress.total_bytes;
}

void receive_job(State& state, Effects& effects, Answered answered) {
    if (!state.pending || state.pending->number != answered.number) return;
    const bool is_big = answered.answer.body.size() > kReadAtOnce_bytes;
    state.pending->answer = std::move(answered.answer);
    if (is_big) {
        state.more_to_do = true;
    } else {
        read_job(state, effects);
    }
}

void read_job(State& state, Effects& effects) {
    if (renews_token(state, effects)) return;
    Pending pending = std::move(*state.pending);
    state.pending.reset();
    Exchange exchange{std::move(pending.request), std::move(*pending.answer), 0,
                      std::move(pending.source)};
    if (pending.poll) {
        // The request tab keeps what was chosen there, unless that is the last response for the
        // job.
        const bool follows = state.shown_request == state.loaded->number;
        receive_poll(state, std::move(exchange), pending.number);
        if (follows) state.shown_request = pending.number;
    } else {
        receive_load(state, effects, std::move(exchange), pending);
        state.shown_request = pending.number;
    }
}

}  // namespace app
