#include "app/loading.h"

#include <utility>

#include "app/carry_over.h"
#include "app/history.h"
#include "app/live.h"
#include "app/objects.h"
#include "app/observations.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_view.h"
#include "app/spots.h"
#include "app/status_words.h"
#include "document/parse.h"
#include "job/api_error.h"
#include "words/announcements.h"
#include "words/app_faults.h"

namespace app {
namespace {

constexpr size_t kReadAtOnce_bytes = size_t{4} << 20;

void send(State& state, Effects& effects, Pending pending) {
    if (state.pending) effects.push_back(Abort{state.pending->number});
    pending.number = ++state.last_number;
    effects.push_back(Send{pending.number, pending.request, pending.token, api::kDeadlineMs});
    state.pending = std::move(pending);
}

void send_form(State& state, Effects& effects, std::string id) {
    Pending pending;
    pending.request.api_address = state.form.api_address;
    pending.request.id = std::move(id);
    pending.request.options = options_of(state.form);
    pending.token = state.form.token;
    send(state, effects, std::move(pending));
    state.announcement = words::announce_loading_job(state.pending->request.id);
}

// True when every field that goes into a request can be sent.
bool check_form(Form& form) {
    form.api_address_fault.clear();
    form.more_kinds_fault.clear();
    form.token_fault.clear();
    if (form.token.empty()) {
        form.token_fault = words::kTokenMissing;
    } else {
        form.token_fault = form.token.fault();
    }
    if (auto address = api::check_api_address(form.api_address)) {
        form.api_address = *address;
    } else {
        form.api_address_fault = address.error().sentence;
    }
    if (auto kinds = api::check_kinds(form.more_kinds); !kinds) {
        form.more_kinds_fault = kinds.error().sentence;
    }
    return form.token_fault.empty() && form.api_address_fault.empty() &&
           form.more_kinds_fault.empty();
}

std::string first_fault(const Form& form) {
    for (const std::string* fault :
         {&form.job_id_fault, &form.token_fault, &form.api_address_fault, &form.more_kinds_fault}) {
        if (!fault->empty()) return *fault;
    }
    return {};
}

// What cannot be sent is said, and the field that it is in is opened.
void show_faults(State& state) {
    const Form& form = state.form;
    state.announcement = first_fault(form);
    const bool in_connection = !form.api_address_fault.empty();
    if (in_connection) state.connection_open = true;
    if (in_connection || !form.more_kinds_fault.empty()) state.options_open = true;
    if (!form.job_id_fault.empty() || !form.token_fault.empty()) state.fields_open = true;
}

void add_api_error(api::Problem& problem, const document::Document& document) {
    if (auto error = job::read_api_error(document)) {
        problem.code = std::move(error->code);
        problem.message = std::move(error->message);
    }
}

std::string announcement_of(const Loaded& loaded, std::optional<size_t> changes) {
    if (loaded.problem) return loaded.problem->title;
    const std::string status = status_words(*loaded.job);
    std::string text =
        status.empty() ? words::kAnnounceJobLoaded : words::announce_job_loaded(status);
    if (changes) text += ". " + count_of_changes(*changes);
    return text;
}

// As much of an answer as can be read.
Loaded read_answer(Exchange exchange) {
    Loaded loaded;
    loaded.exchange = std::move(exchange);
    const api::Request& request = loaded.exchange.request;
    api::Answer& answer = loaded.exchange.answer;
    loaded.exchange.body_bytes = answer.body.size();
    loaded.problem = api::classify(request, answer);
    loaded.document = document::parse(std::exchange(answer.body, {}),
                                      api::header_value(answer.headers, "Content-Type"));
    if (loaded.problem) {
        add_api_error(*loaded.problem, loaded.document);
    } else if (loaded.document.problem) {
        const document::Problem& why = *loaded.document.problem;
        loaded.problem =
            api::unreadable_body(request, answer, why.truncated, document::describe(why));
    } else {
        loaded.job = job::read(loaded.document);
        if (!loaded.job) {
            loaded.problem = api::not_a_job(request, words::kBodyHoldsNoJob);
        }
    }
    if (loaded.job) {
        loaded.coverage = job::coverage_of(loaded.document, *loaded.job);
        loaded.failures = job::failures_of(*loaded.job);
    }
    return loaded;
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

// Returns how many changes there are; empty where nothing can be compared: after another job or
// format, or where one of the answers holds no readable job.
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
    Loaded loaded = read_answer(std::move(exchange));
    note_answer(state, number, loaded.exchange.answer, loaded.exchange.body_bytes, loaded.problem);
    if (loaded.problem) {
        poll_failed(state, std::move(*loaded.problem));
        return;
    }
    loaded.number = number;
    observe(state, loaded);
    poll_succeeded(state, *loaded.job);
    show_job(state, std::move(loaded));
}

void receive_load(State& state, Exchange exchange, uint32_t number) {
    Loaded loaded = read_answer(std::move(exchange));
    loaded.number = number;
    state.live.asked_ms = loaded.exchange.answer.received_at_ms;
    state.live.trouble.reset();
    state.live.failures = 0;
    observe(state, loaded);
    note_answer(state, number, loaded.exchange.answer, loaded.exchange.body_bytes, loaded.problem);
    const std::optional<size_t> changes = show_job(state, std::move(loaded));
    state.announcement = announcement_of(*state.loaded, changes);
}

}  // namespace

const api::Request* last_request(const State& state) {
    if (state.pending) return &state.pending->request;
    return state.loaded ? &state.loaded->exchange.request : nullptr;
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
    if (!check_form(form) || !id) {
        show_faults(state);
        return;
    }
    drop_objects(state, effects);
    state.all_changes_listed = false;
    state.live.chosen.reset();
    state.fields_open = false;
    effects.push_back(ShowInAddress{*id});
    send_form(state, effects, *id);
}

void reload_job(State& state, Effects& effects) {
    const api::Request* last = last_request(state);
    if (last == nullptr) return;
    if (!check_form(state.form)) {
        show_faults(state);
        return;
    }
    send_form(state, effects, std::string(last->id));
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

void receive_job(State& state, Answered answered) {
    if (!state.pending || state.pending->number != answered.number) return;
    const bool is_big = answered.answer.body.size() > kReadAtOnce_bytes;
    state.pending->answer = std::move(answered.answer);
    if (is_big) {
        state.more_to_do = true;
    } else {
        read_job(state);
    }
}

void read_job(State& state) {
    Pending pending = std::move(*state.pending);
    state.pending.reset();
    Exchange exchange{std::move(pending.request), std::move(*pending.answer), 0};
    if (pending.poll) {
        // The request tab stays with what was chosen there, unless that is the job's last answer.
        const bool follows = state.shown_request == state.loaded->number;
        receive_poll(state, std::move(exchange), pending.number);
        if (follows) state.shown_request = pending.number;
    } else {
        state.live.token = pending.token;
        receive_load(state, std::move(exchange), pending.number);
        state.shown_request = pending.number;
    }
}

}  // namespace app
