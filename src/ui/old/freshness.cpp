#include "ui/old/freshness.h"

#include <algorithm>
#include <vector>

#include "app/live.h"
#include "base/units.h"
#include "ui/old/time_text.h"
#include "ui/old/widgets.h"
#include "words/freshness.h"

namespace ui::old {
namespace {

constexpr int64_t kSecond_ms = 1'000;
constexpr int64_t kMinute_ms = 60 * kSecond_ms;
constexpr float kDotRoom = 14;

struct Freshness {
    Color dot = 0;
    std::vector<std::string> texts;  // from the fullest on: the first that fits is shown
    std::string exact = {};          // of the time in them
};

std::string_view word_of(job::Stage stage) {
    switch (stage) {
        case job::Stage::kSucceeded: return words::kJobSucceeded;
        case job::Stage::kFailed: return words::kJobFailed;
        case job::Stage::kProcessing: return words::kJobProcessing;
        case job::Stage::kQueued: return words::kJobQueued;
        case job::Stage::kUnknown: return words::kJobLoaded;
    }
    return "";
}

// How long a text stays true that tells this distance in seconds below a minute, in minutes above.
int64_t until_told_differently_ms(int64_t distance_ms) {
    const int64_t step_ms = distance_ms < kMinute_ms ? kSecond_ms : kMinute_ms;
    return step_ms - distance_ms % step_ms;
}

// What is ahead comes nearer: it reads differently as soon as it crosses a whole step.
int64_t until_nearer_ms(int64_t distance_ms) {
    const int64_t step_ms = distance_ms <= kMinute_ms ? kSecond_ms : kMinute_ms;
    return (distance_ms - 1) % step_ms + 1;
}

void repaint_in(Frame& frame, int64_t wait_ms) {
    const double wait_s = static_cast<double>(wait_ms) / kSecond_ms;
    auto& repaint = frame.screen.repaint_after_s;
    repaint = std::min(repaint.value_or(wait_s), wait_s);
}

// "next in 5 s"; asks for the frame in which it is another text.
std::string next_text(Frame& frame) {
    const auto& next_ms = frame.state.live.next_ms;
    if (frame.state.pending) return words::kAskingNow;
    if (!next_ms) return frame.state.live.online ? "" : words::kAskingOffline;
    const int64_t ahead_ms = *next_ms - frame.view.now_ms;
    if (ahead_ms <= 0) return words::kNextNow;
    repaint_in(frame, until_nearer_ms(ahead_ms));
    const int64_t step_ms = ahead_ms <= kMinute_ms ? kSecond_ms : kMinute_ms;
    return words::next_in(base::format_duration((ahead_ms + step_ms - 1) / step_ms * step_ms));
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += " · ";
        text += part;
    }
    return text;
}

Freshness of_followed_job(Frame& frame, Color dot, const std::string& word,
                          int64_t received_at_ms) {
    const std::string age = base::format_relative(received_at_ms, frame.view.now_ms);
    const std::string clock = short_time_text(frame, received_at_ms);
    const std::string as_of = clock == age ? words::job_as_of(age) : words::job_as_of(clock, age);
    const int64_t age_ms = std::max(frame.view.now_ms - received_at_ms, int64_t{0});
    repaint_in(frame, until_told_differently_ms(age_ms));
    const std::string next = next_text(frame);
    return {dot,
            {joined({word, as_of, next}), joined({as_of, next}), joined({age, next}), age, word},
            base::format_exact(received_at_ms)};
}

Freshness freshness_of(Frame& frame) {
    const app::State& state = frame.state;
    if (state.is_loading()) return {frame.theme.running.strong, {words::kJobLoading}};
    if (!state.loaded) return {};
    if (!state.loaded->job)
        return {frame.theme.queued.strong, {words::kNoJobInAnswer, words::kNoJob}};
    const job::Stage stage = state.loaded->job->stage();
    const Color dot = tone_of(frame.theme, stage).strong;
    const int64_t received_at_ms = state.loaded->exchange.answer.received_at_ms;
    const std::string word(word_of(stage));
    if (app::is_followed(state)) return of_followed_job(frame, dot, word, received_at_ms);
    return {dot,
            {joined({word, words::job_as_of(short_time_text(frame, received_at_ms))}), word},
            base::format_exact(received_at_ms)};
}

std::string trouble_text(Frame& frame, const api::Problem& trouble) {
    const auto& next_ms = frame.state.live.next_ms;
    if (!next_ms) {
        return app::is_followed(frame.state)
                   ? words::could_not_refresh(trouble.title, trouble.explanation)
                   : words::refresh_given_up(trouble.title, trouble.explanation);
    }
    const std::string when = short_time_text(frame, *next_ms);
    return time_style(frame).relative
               ? words::refresh_tried_again(trouble.title, when, trouble.explanation)
               : words::refresh_tried_again_at(trouble.title, when, trouble.explanation);
}

CheckBox live_switch(const Frame& frame) {
    return {words::kFollowLive, words::kFollowLive, app::is_followed(frame.state),
            app::LiveToggled{}, words::kFollowLiveHint};
}

}  // namespace

void draw_freshness(Frame& frame, float left, float right, float y) {
    const Freshness fresh = freshness_of(frame);
    if (fresh.texts.empty()) return;
    const TextStyle style{Face::kText, 13, frame.theme.muted};
    const float room = right - left - kDotRoom;
    const auto fitting =
        std::find_if(fresh.texts.begin(), fresh.texts.end() - 1,
                     [&](const std::string& text) { return frame.width_of(style, text) <= room; });
    const float width = std::min(frame.width_of(style, *fitting), room);
    if (width < 30) return;
    const float x = right - width;
    frame.draw().AddCircleFilled(frame.at(x - 9, y + 10.5f), 5, fresh.dot, 24);
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    frame.label_fitted({x, y, width + 1, 20}, style, *fitting);
    tell_exactly(frame, index, fresh.exact);
}

float live_switch_width(const Frame& frame) {
    return app::can_be_followed(frame.state) ? check_box_width(frame, live_switch(frame)) : 0;
}

void draw_live_switch(Frame& frame, float x, float y, float height) {
    if (app::can_be_followed(frame.state)) draw_check_box(frame, x, y, height, live_switch(frame));
}

float draw_trouble(Frame& frame, float y) {
    const app::Live& live = frame.state.live;
    if (!live.trouble || !app::can_be_followed(frame.state)) return 0;
    const float x = frame.margin();
    return kGap + draw_notice(frame, x, y, frame.view.width - 2 * x, frame.theme.queued,
                              trouble_text(frame, *live.trouble));
}

}  // namespace ui::old
