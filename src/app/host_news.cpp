#include "app/host_news.h"

#include <utility>

#include "app/loading.h"
#include "base/credentials.h"
#include "words/host.h"

namespace app {
namespace {

constexpr size_t kLongestStatus = 200;

HostNews news_of(const Loaded& loaded) {
    const job::Job& job = *loaded.job;
    HostNews news{loaded.exchange.request.id,
                  base::shorten_masked(job.status.value, kLongestStatus),
                  {},
                  false};
    if (job.percentage_completed.has_value()) news.percent = job.percentage_completed.value;
    news.has_ended = job.stage() == job::Stage::kSucceeded || job.stage() == job::Stage::kFailed;
    return news;
}

void tell_of_job(State& state, Effects& effects) {
    Host& host = state.host;
    if (!state.loaded || !state.loaded->job || state.loaded->number <= host.handed_after) return;
    HostNews news = news_of(*state.loaded);
    if (host.told == news) return;
    const bool is_first = !host.told || host.told->job != news.job;
    const bool ends = !is_first && news.has_ended && !host.told->has_ended;
    const int64_t at_ms = state.loaded->exchange.answer.received_at_ms;
    host.told = news;
    effects.push_back(TellHost{is_first ? Tidings::kLoaded : Tidings::kChanged, news, at_ms, {}});
    if (ends) effects.push_back(TellHost{Tidings::kFinished, std::move(news), at_ms, {}});
}

// What keeps the job that was handed over from being shown as it is now.
std::string problem_of(const State& state) {
    const Form& form = state.form;
    const Host& host = state.host;
    if (host.token_refused) return words::host_without_token(host.origin);
    for (const std::string* fault : {&form.job_id_fault, &form.token_fault}) {
        if (!fault->empty()) return *fault;
    }
    if (state.failed_load && state.failed_load->number > host.handed_after)
        return state.failed_load->problem.title;
    if (state.loaded && state.loaded->problem && state.loaded->number > host.handed_after)
        return state.loaded->problem->title;
    return state.live.trouble ? state.live.trouble->title : std::string();
}

std::string requested_job(const State& state) {
    if (state.failed_load) return state.failed_load->exchange.request.id;
    const api::Request* last = last_request(state);
    return last != nullptr ? last->id : state.form.job_id;
}

void tell_of_problem(State& state, Effects& effects) {
    Host& host = state.host;
    if (state.is_loading()) return;
    std::string problem = problem_of(state);
    if (problem == host.told_problem) return;
    host.told_problem = problem;
    if (problem.empty()) return;
    const std::string job_id = requested_job(state);
    HostNews news;
    if (state.loaded && state.loaded->job && state.loaded->exchange.request.id == job_id)
        news = news_of(*state.loaded);
    news.job = job_id;
    const int64_t at_ms = state.loaded ? state.loaded->exchange.answer.received_at_ms : 0;
    effects.push_back(TellHost{Tidings::kFailed, std::move(news), at_ms, std::move(problem)});
}

}  // namespace

void tell_host(State& state, Effects& effects) {
    if (state.host.origin.empty()) return;
    tell_of_job(state, effects);
    tell_of_problem(state, effects);
}

}  // namespace app
