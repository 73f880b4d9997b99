// How fresh the job on the screen is: when its answer came, when it is refreshed, the switch that
// follows it, and why it could not be refreshed.
#include <cmath>

#include "app/live.h"
#include "app/page_sign.h"
#include "ui/job/shown_verdict.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/live.h"
#include "words/numbers.h"
#include "words/opened.h"
#include "words/page_sign.h"

namespace ui {
namespace {

constexpr int64_t kSecond_ms = 1'000;
constexpr int64_t kMinute_ms = 60 * kSecond_ms;
constexpr float kDot = 10;
constexpr float kDotGap = 4;
constexpr float kSwitchGap = 12;
constexpr float kLeastText = 30;  // narrower than this it says nothing

struct Freshness {
    Color dot = 0;
    std::vector<std::string> texts;  // from the fullest on: the first that fits is shown
    std::string exact = {};          // of the time in them
};

// Distances are given in seconds below a minute, in minutes above.
int64_t step_of_ms(int64_t distance_ms) {
    return distance_ms < kMinute_ms ? kSecond_ms : kMinute_ms;
}

// "next in 5 s"; asks for the frame in which it is another text.
std::string next_text(Ui& ui) {
    const auto& next_ms = ui.state.live.next_ms;
    if (ui.state.pending) return words::kRefreshing;
    if (!next_ms) return ui.state.live.online ? "" : words::kOffline;
    const int64_t ahead_ms = *next_ms - ui.view.now_ms;
    if (ahead_ms <= 0) return words::kNextNow;
    const int64_t step_ms = step_of_ms(ahead_ms - 1);
    const int64_t steps = (ahead_ms + step_ms - 1) / step_ms;
    ui.repaint_after(static_cast<double>((ahead_ms - 1) % step_ms + 1) / kSecond_ms);
    return words::next_in(words::format_duration(steps * step_ms));
}

std::vector<std::string> texts_of_followed(Ui& ui, std::string_view word, int64_t received_at_ms) {
    const int64_t age_ms = std::max(ui.view.now_ms - received_at_ms, int64_t{0});
    const int64_t step_ms = step_of_ms(age_ms);
    ui.repaint_after(static_cast<double>(step_ms - age_ms % step_ms) / kSecond_ms);
    const std::string age = words::format_relative(received_at_ms, ui.view.now_ms);
    const std::string clock = short_time_text(ui, received_at_ms);
    const std::string updated = words::job_updated(age);
    const std::string in_full = clock == age ? updated : words::job_updated(clock, age);
    const std::string next = next_text(ui);
    return {joined({word, in_full, next}),
            joined({in_full, next}),
            joined({updated, next}),
            joined({age, next}),
            age,
            std::string(word)};
}

Freshness freshness_of(Ui& ui) {
    const app::State& state = ui.state;
    if (state.is_loading()) return {ui.theme.running.strong, {words::kJobLoading}};
    if (!state.loaded) return {};
    const Outcome outcome = outcome_of(ui, *state.loaded);
    if (!state.loaded->job) {
        const auto& problem = state.loaded->problem;
        const std::string why = problem ? problem->title : words::kNoJobInAnswer;
        return {outcome.color, {why, words::kNoJob}};
    }
    const app::Exchange& exchange = state.loaded->exchange;
    const int64_t received_at_ms = exchange.answer.received_at_ms;
    if (!exchange.source.is_network()) {
        const std::string from = words::from_source(app::name_of(exchange.source));
        return {outcome.color, {joined({outcome.word, from}), from, std::string(outcome.word)}};
    }
    Freshness freshness{outcome.color, {}, words::format_exact(received_at_ms)};
    if (app::is_followed(state)) {
        freshness.texts = texts_of_followed(ui, outcome.word, received_at_ms);
        return freshness;
    }
    const std::string updated = words::job_updated(short_time_text(ui, received_at_ms));
    freshness.texts = {joined({outcome.word, updated}), updated, std::string(outcome.word)};
    return freshness;
}

void draw_dot(float height, Color color) {
    const ImRect bounds = item({kDot, height});
    if (ImGui::IsItemVisible())
        ImGui::GetWindowDrawList()->AddCircleFilled(bounds.GetCenter(), kDot / 2, color);
}

std::string trouble_text(Ui& ui, const api::Problem& trouble) {
    const auto& next_ms = ui.state.live.next_ms;
    if (!next_ms) {
        return app::is_followed(ui.state)
                   ? words::could_not_refresh(trouble.title, trouble.explanation)
                   : words::refresh_given_up(trouble.title, trouble.explanation);
    }
    const std::string when = short_time_text(ui, *next_ms);
    return time_style(ui).relative
               ? words::refresh_tried_again(trouble.title, when, trouble.explanation)
               : words::refresh_tried_again_at(trouble.title, when, trouble.explanation);
}

}  // namespace

Outcome outcome_of(const Ui& ui, const app::Loaded& loaded) {
    if (!loaded.job) return {words::kNoJob, ui.theme.queued.strong};
    if (job::needs_attention(*loaded.job, ui.state.file_checks.summary))
        return {words::kJobNeedsAttention, ui.theme.queued.strong};
    constexpr const char* kWords[] = {words::kJobLoaded, words::kJobQueued, words::kJobProcessing,
                                      words::kJobSucceeded, words::kJobFailed};
    const job::Stage stage = loaded.job->stage();
    const std::string word = kWords[static_cast<size_t>(stage)];
    if (app::is_stale(ui.state)) return {words::stale(word), ui.theme.muted};
    return {word, tone_of(ui.theme, stage).strong};
}

void draw_freshness(Ui& ui, float width) {
    const Freshness fresh = freshness_of(ui);
    if (fresh.texts.empty()) return;
    const float room = width - kDot - kDotGap;
    const auto fitting =
        std::find_if(fresh.texts.begin(), fresh.texts.end() - 1,
                     [&](const std::string& text) { return width_of(kNote, text) <= room; });
    const float text_width = std::min(std::ceil(width_of(kNote, *fitting)), room);
    if (text_width < kLeastText) return;
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - text_width);
    draw_dot(ui.control_height(), fresh.dot);
    ImGui::SameLine(0, kDotGap);
    text(ui, kNote, *fitting,
         {.description = fresh.exact,
          .stop = !fresh.exact.empty(),
          .width = text_width,
          .height = ui.control_height()});
}

float width_of_live_switch(const Ui& ui) {
    if (!app::can_be_followed(ui.state)) return 0;
    return width_of_check_box(words::kFollowLive) + kSwitchGap +
           width_of_check_box(words::kNotifyMe);
}

void draw_live_switch(Ui& ui) {
    if (!app::can_be_followed(ui.state)) return;
    Middle middle(ui.control_height(), ui.tool_height());
    if (check_box(ui, words::kFollowLive, app::is_followed(ui.state), words::kFollowLiveHint))
        ui.emit(app::LiveToggled{});
    ImGui::SameLine(0, kSwitchGap);
    if (check_box(ui, words::kNotifyMe, ui.state.notify == app::Notify::kOn, words::kNotifyMeHint))
        ui.emit(app::NotifyToggled{});
}

void draw_trouble(Ui& ui) {
    if (!app::can_be_followed(ui.state)) return;
    if (const auto& trouble = ui.state.live.trouble)
        notice_above(ui, ui.theme.queued, trouble_text(ui, *trouble));
    notice_above(ui, ui.theme.queued, app::why_no_notification(ui.state));
}

}  // namespace ui
