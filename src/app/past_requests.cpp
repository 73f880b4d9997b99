#include "app/past_requests.h"

#include <iterator>
#include <utility>

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

// The oldest, those that the page made by itself before all others. The one that is shown stays,
// however old it is.
std::list<PastRequest>::iterator least_wanted(State& state) {
    auto least = state.requests.end();
    for (auto at = state.requests.begin(); at != state.requests.end(); ++at) {
        if (at->number == state.shown_request) continue;
        if (least == state.requests.end() || is_minor(*at) || !is_minor(*least)) least = at;
    }
    return least;
}

void note_sent(State& state, const Send& send) {
    auto& requests = state.requests;
    if (requests.size() == kRequestsKept) requests.erase(least_wanted(state));
    PastRequest& past = requests.emplace_front();
    past.number = send.number;
    past.poll = state.pending && state.pending->number == send.number && state.pending->poll;
    past.one_of_many = state.file_checks.asks_for(send.number);
    past.exchange.request = send.request;
    if (!state.loaded) state.shown_request = send.number;
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

}  // namespace app
