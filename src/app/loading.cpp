#include "app/loading.h"

#include <utility>

#include "app/objects.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_view.h"
#include "base/units.h"
#include "job/api_error.h"

namespace app {
namespace {

void send(State& state, Effects& effects, std::string id) {
    if (state.pending) effects.push_back(Abort{state.pending->number});
    Pending pending;
    pending.number = ++state.last_number;
    pending.request.api_address = state.form.api_address;
    pending.request.id = std::move(id);
    pending.request.options = options_of(state.form);
    effects.push_back(Send{pending.number, pending.request, state.form.token, api::kDeadlineMs});
    state.pending = std::move(pending);
    state.announcement = "Loading job " + state.pending->request.id;
}

// True when every field that goes into a request can be sent.
bool check_form(Form& form) {
    form.api_address_fault.clear();
    form.more_kinds_fault.clear();
    form.token_fault.clear();
    if (form.token.empty()) {
        form.token_fault = "Enter the access token: MediaHub answers nobody without one.";
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

void add_api_error(api::Problem& problem, const document::Document& document) {
    if (auto error = job::read_api_error(document)) {
        problem.code = std::move(error->code);
        problem.message = std::move(error->message);
    }
}

std::string announcement_of(const Loaded& loaded, const std::optional<Changes>& changes) {
    if (loaded.problem) return loaded.problem->title;
    const job::Job& job = *loaded.job;
    std::string text = "Job loaded";
    if (!job.status.value.empty()) text += ": " + job.status.value;
    if (job.percentage_completed.has_value()) {
        text += ", " + base::format_percent(job.percentage_completed.value);
    }
    if (changes) text += ". " + count_of_changes(*changes);
    return text;
}

// A reload of the same job mostly brings the same tree; then folds and selection are worth keeping.
bool same_shape(const document::Document& left, const document::Document& right) {
    if (left.nodes.size() != right.nodes.size()) return false;
    for (size_t node = 0; node < left.nodes.size(); ++node) {
        if (left.nodes[node].parent != right.nodes[node].parent) return false;
    }
    return true;
}

}  // namespace

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
        state.announcement = first_fault(form);
        if (!form.api_address_fault.empty()) state.connection_open = true;
        return;
    }
    drop_objects(state, effects);
    state.all_changes_listed = false;
    effects.push_back(ShowInAddress{*id});
    send(state, effects, *id);
}

void reload_job(State& state, Effects& effects) {
    const api::Request* last = nullptr;
    if (state.loaded) last = &state.loaded->exchange.request;
    if (state.pending) last = &state.pending->request;
    if (last == nullptr) return;
    if (!check_form(state.form)) {
        state.announcement = first_fault(state.form);
        return;
    }
    send(state, effects, std::string(last->id));
}

void cancel_job(State& state, Effects& effects) {
    if (!state.pending) return;
    effects.push_back(Abort{state.pending->number});
    state.pending.reset();
    state.announcement = "Cancelled";
}

void receive_progress(State& state, const BytesReceived& progress) {
    if (!state.pending || state.pending->number != progress.number) return;
    state.pending->received_bytes = progress.received_bytes;
    state.pending->total_bytes = progress.total_bytes;
}

void receive_job(State& state, Answered answered) {
    if (!state.pending || state.pending->number != answered.number) return;
    Loaded loaded;
    loaded.exchange.request = std::move(state.pending->request);
    loaded.exchange.answer = std::move(answered.answer);
    state.pending.reset();

    Exchange& exchange = loaded.exchange;
    exchange.body_bytes = exchange.answer.body.size();
    loaded.problem = api::classify(exchange.request, exchange.answer);
    loaded.document = document::parse(std::exchange(exchange.answer.body, {}),
                                      api::header_value(exchange.answer.headers, "Content-Type"));
    if (loaded.problem) {
        add_api_error(*loaded.problem, loaded.document);
    } else if (loaded.document.problem) {
        const document::Problem& why = *loaded.document.problem;
        loaded.problem = api::unreadable_body(exchange.request, exchange.answer, why.truncated,
                                              document::describe(why));
    } else {
        loaded.job = job::read(loaded.document);
        if (!loaded.job) {
            loaded.problem = api::not_a_job(exchange.request,
                                            "The body is valid, but holds no object with an id, "
                                            "a status or outputs.");
        }
    }
    observe(state, loaded);
    if (loaded.job) loaded.coverage = job::coverage_of(loaded.document, *loaded.job);
    note_answer(state, answered.number, exchange.answer, exchange.body_bytes, loaded.problem);
    state.shown_request = answered.number;

    const bool keep = state.loaded && same_shape(state.loaded->document, loaded.document);
    state.changes =
        state.loaded ? changes_between(*state.loaded, loaded) : std::optional<Changes>();
    state.loaded = std::move(loaded);
    if (!keep) state.details_toggled.clear();
    state.loaded->checks.emplace(state.loaded->document);
    state.more_to_do = true;
    read_raw(state, keep);
    read_outputs(state);
    state.announcement = announcement_of(*state.loaded, state.changes);
}

}  // namespace app
