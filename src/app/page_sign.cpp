#include "app/page_sign.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "app/file_reports.h"
#include "app/live.h"
#include "base/credentials.h"
#include "base/text.h"
#include "job/verdict.h"
#include "words/host.h"
#include "words/numbers.h"
#include "words/page_sign.h"

namespace app {
namespace {

constexpr size_t kLongestName = 40;

// "movie.mp4" of a URI or a path; the job's ID where it says nothing.
std::string name_of(const State& state) {
    std::string_view name = state.loaded->job->input.input_name.value;
    name = name.substr(0, name.find_first_of("?#"));
    name = name.substr(name.rfind('/') + 1);
    const std::string& id = state.loaded->exchange.request.id;
    return base::shorten_masked(name.empty() ? id : std::string(name), kLongestName);
}

TabIcon icon_of(const State& state) {
    if (is_stale(state)) return TabIcon::kStale;
    const job::Job& job = *state.loaded->job;
    switch (job.stage()) {
        case job::Stage::kQueued: return TabIcon::kQueued;
        case job::Stage::kProcessing: return TabIcon::kProcessing;
        case job::Stage::kFailed: return TabIcon::kFailed;
        case job::Stage::kSucceeded:
            return job::needs_attention(job, state.file_checks.summary) ? TabIcon::kAttention
                                                                        : TabIcon::kSucceeded;
        case job::Stage::kUnknown: break;
    }
    return TabIcon::kUnknown;
}

std::string status_of(const job::Job& job) {
    if (job.stage() == job::Stage::kQueued) return words::kTitleQueued;
    return job.percentage_completed.has_value()
               ? words::format_percent(job.percentage_completed.value)
               : std::string(words::kTitleProcessing);
}

std::string title_of(const State& state, TabIcon icon) {
    const std::string name = name_of(state);
    switch (icon) {
        case TabIcon::kSucceeded: return words::page_title_of_end(words::kTitleSucceeded, name);
        case TabIcon::kAttention: return words::page_title_of_end(words::kTitleAttention, name);
        case TabIcon::kFailed: return words::page_title_of_end(words::kTitleFailed, name);
        case TabIcon::kUnknown: return words::page_title_of_end(words::kTitleUnknown, name);
        case TabIcon::kNone: return words::kPageTitle;
        default: break;
    }
    const std::string status = status_of(*state.loaded->job);
    return words::page_title(icon == TabIcon::kStale ? words::stale(status) : status, name);
}

// Of the job that was under way when the page last looked.
void tell_of_end(State& state, Effects& effects) {
    if (!state.loaded || !state.loaded->job) return;
    const std::string& id = state.loaded->exchange.request.id;
    const std::string was = std::exchange(state.under_way, can_be_followed(state) ? id : "");
    if (was != id || !has_ended(state) || state.notify != Notify::kOn) return;
    const int64_t now_ms = state.loaded->exchange.answer.received_at_ms;
    const job::Verdict verdict = job::verdict_of(*state.loaded->job, now_ms, {state.zone});
    effects.push_back(ShowNotification{verdict.headline, name_of(state)});
}

}  // namespace

PageSign page_sign_of(const State& state) {
    PageSign sign{words::kPageTitle, TabIcon::kNone, 0};
    if (!state.loaded || !state.loaded->job) return sign;
    sign.icon = icon_of(state);
    sign.title = title_of(state, sign.icon);
    if (can_be_followed(state)) {
        const double percent = state.loaded->job->percentage_completed.value;
        sign.percent = static_cast<int>(std::floor(std::clamp(percent, 0.0, 100.0)));
    }
    return sign;
}

void show_page_sign(State& state, Effects& effects) {
    tell_of_end(state, effects);
    PageSign sign = page_sign_of(state);
    if (sign == state.sign) return;
    state.sign = sign;
    effects.push_back(ShowPageSign{std::move(sign)});
}

void toggle_notify(State& state, Effects& effects) {
    if (state.notify == Notify::kOn || state.notify == Notify::kAsking) {
        state.notify = Notify::kOff;
        return;
    }
    state.notify = Notify::kAsking;
    effects.push_back(AskToNotify{});
}

std::string_view why_no_notification(const State& state) {
    if (state.notify != Notify::kRefused && state.notify != Notify::kImpossible) return {};
    const Host& host = state.host;
    if (host.framed || host.no_downloads || !host.origin.empty()) return words::kNotifyInFrame;
    return state.notify == Notify::kRefused ? words::kNotifyRefused : words::kNotifyImpossible;
}

void receive_permission(State& state, Permission permission) {
    const bool wanted = state.notify != Notify::kOff;  // not turned off meanwhile
    switch (permission) {
        case Permission::kGranted:
            if (!wanted) return;
            state.notify = Notify::kOn;
            state.announcement = words::kNotifyOn;
            return;
        case Permission::kRefused: state.notify = Notify::kRefused; break;
        case Permission::kImpossible: state.notify = Notify::kImpossible; break;
    }
    state.announcement = why_no_notification(state);
}

}  // namespace app
