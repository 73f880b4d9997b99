#include "app/past_requests.h"

#include <cmath>
#include <iterator>
#include <utility>

#include "api/reason.h"
#include "words/numbers.h"
#include "words/opened.h"
#include "words/request.h"

namespace app {
namespace {

// Const where the requests are.
template <typename Requests>
auto* find(Requests& requests, uint32_t number) {
    auto at = requests.begin();
    while (at != requests.end() && at->number != number) ++at;
    return at == requests.end() ? nullptr : &*at;
}

bool is_minor(const PastRequest& request) {
    return request.poll || request.one_of_many;
}

// The oldest, those that the page made without a press before all others. The one that is shown
// stays, however old it is.
std::list<PastRequest>::iterator least_wanted(State& state) {
    auto least = state.requests.end();
    for (auto at = state.requests.begin(); at != state.requests.end(); ++at) {
        if (at->number == state.shown_request) continue;
        if (least == state.requests.end() || is_minor(*at) || !is_minor(*least)) least = at;
    }
    return least;
}

PastRequest& note_next(State& state, uint32_t number) {
    auto& requests = state.requests;
    if (requests.size() == kRequestsKept) requests.erase(least_wanted(state));
    PastRequest& past = requests.emplace_front();
    past.number = number;
    if (!state.loaded) state.shown_request = number;
    return past;
}

void note_sent(State& state, const Send& send) {
    PastRequest& past = note_next(state, send.number);
    past.poll = state.pending && state.pending->number == send.number && state.pending->poll;
    past.one_of_many = state.file_checks.asks_for(send.number);
    past.exchange.request = send.request;
}

}  // namespace

void note_requests(State& state, const Effects& effects) {
    for (const Effect& effect : effects) {
        if (const auto* send = std::get_if<Send>(&effect)) note_sent(state, *send);
        if (const auto* abort = std::get_if<Abort>(&effect)) {
            if (PastRequest* past = find(state.requests, abort->number))
                past->progress = Progress::kGivenUp;
        }
    }
}

void note_opened(State& state, uint32_t number, const Source& source) {
    note_next(state, number).exchange.source = source;
}

void note_answer(State& state, uint32_t number, api::Answer answer, uint64_t body_bytes,
                 std::optional<api::Problem> problem) {
    PastRequest* past = find(state.requests, number);
    if (past == nullptr) return;
    past->progress = Progress::kOver;
    past->exchange.answer = std::move(answer);
    past->exchange.body_bytes = body_bytes;
    past->problem = std::move(problem);
}

const PastRequest* find_request(const State& state, uint32_t number) {
    return find(state.requests, number);
}

std::string status_text(const PastRequest& past) {
    const api::Answer& answer = past.exchange.answer;
    if (past.progress == Progress::kGivenUp) return words::kRequestCancelled;
    const bool is_over = past.progress == Progress::kOver;
    if (!past.exchange.source.is_network())
        return past.problem ? words::kNotOpened : is_over ? words::kOpened : words::kOpeningNow;
    if (!is_over) return words::kRequestInProgress;
    switch (answer.transport) {
        case api::Transport::kTimedOut: return words::kNoAnswerInTime;
        case api::Transport::kFailed: return words::kNoAnswerShown;
        case api::Transport::kTooLarge: return words::kAnswerTooLarge;
        case api::Transport::kAnswered:
        case api::Transport::kBroken: break;
    }
    std::string text = std::to_string(answer.status);
    const std::string_view reason =
        answer.status_text.empty() ? api::reason_of(answer.status) : answer.status_text;
    if (!reason.empty()) text += " ";
    text.append(reason);
    return answer.transport == api::Transport::kBroken ? words::status_then_broken(text) : text;
}

std::string short_status_text(const PastRequest& past) {
    const bool is_over = past.progress == Progress::kOver && past.exchange.source.is_network();
    if (!is_over || past.exchange.answer.has_response()) return status_text(past);
    const bool too_large = past.exchange.answer.transport == api::Transport::kTooLarge;
    return too_large ? words::kRequestTooLarge : words::kRequestNoAnswer;
}

std::string duration_text(const api::Answer& answer) {
    return words::format_duration(std::lround(answer.duration_ms));
}

std::string size_text(const Exchange& exchange) {
    return words::format_bytes(static_cast<int64_t>(exchange.body_bytes));
}

std::string transferred_text(const Exchange& exchange) {
    const api::Answer& answer = exchange.answer;
    if (answer.timing.from_cache > 0) return words::kFromCache;
    const double bytes = answer.timing.body_bytes;
    const std::string size = words::format_bytes(std::llround(bytes));
    const auto whole = static_cast<double>(exchange.body_bytes);
    if (bytes == whole) return words::not_compressed(size);
    const std::string_view encoding = api::header_value(answer.headers, "Content-Encoding");
    return words::compressed_to(size, words::format_percent(100 * bytes / whole),
                                encoding.empty() ? words::kEncodingHidden : encoding);
}

}  // namespace app
