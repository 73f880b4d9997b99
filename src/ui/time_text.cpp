#include "ui/time_text.h"

#include "words/facts.h"

namespace ui {
namespace {

constexpr double kGrowsOldAfter_s = 30;

std::string local_zone_text(const Ui& ui) {
    const std::string zone = words::format_zone(ui.state.zone, ui.view.now_ms);
    return ui.state.zone.changes.empty() ? words::times_in_local(zone)
                                         : words::times_in_local_now(zone);
}

}  // namespace

words::TimeStyle time_style(Ui& ui) {
    if (ui.state.times == app::Times::kUtc) return {};
    const bool relative = ui.state.times == app::Times::kRelative;
    if (relative) ui.repaint_after(kGrowsOldAfter_s);
    return {ui.state.zone, relative};
}

std::string time_text(Ui& ui, int64_t epoch_ms) {
    return words::format_moment(epoch_ms, ui.view.now_ms, time_style(ui));
}

std::string short_time_text(Ui& ui, int64_t epoch_ms) {
    return words::format_short_moment(epoch_ms, ui.view.now_ms, time_style(ui));
}

std::string time_range_text(Ui& ui, int64_t from_ms, int64_t until_ms) {
    return words::format_moments(from_ms, until_ms, ui.view.now_ms, time_style(ui));
}

void moment(Ui& ui, const TextStyle& style, std::string_view words, int64_t epoch_ms) {
    const std::string exact = words::format_exact(epoch_ms);
    paragraph(ui, style, words, {.description = exact, .stop = true});
}

std::string zone_text(Ui& ui) {
    switch (ui.state.times) {
        case app::Times::kLocal: return local_zone_text(ui);
        case app::Times::kUtc: return words::kTimesInUtc;
        case app::Times::kRelative: break;
    }
    return words::times_as_of(base::format_clock(ui.view.now_ms, ui.state.zone),
                              base::zone_name(ui.state.zone, ui.view.now_ms));
}

void times_switch(Ui& ui) {
    const std::string local = local_zone_text(ui);
    const Choice choices[] = {{words::kTimesLocal, local},
                              {"UTC", words::kTimesInUtc},
                              {words::kTimesRelative, words::kTimesFromNow}};
    segments(ui, words::kTimes, choices, static_cast<size_t>(ui.state.times),
             [&](size_t times) { ui.emit(app::TimesChosen{static_cast<app::Times>(times)}); });
}

float width_of_times_switch() {
    const Choice choices[] = {{words::kTimesLocal}, {"UTC"}, {words::kTimesRelative}};
    return width_of_segments(choices);
}

}  // namespace ui
