#include "job/eta.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "words/verdict.h"

namespace job {
namespace {

constexpr size_t kFewestObservations = 3;
constexpr int64_t kWindow_ms = 10 * 60 * 1000;  // older responses are about other work
constexpr int64_t kShortestSpan_ms = 10 * 1000;
constexpr int64_t kLongestTold_ms = int64_t{7} * 24 * 3600 * 1000;
constexpr double kWidestRatio = 3;  // a range wider than this says nothing

using Observations = std::vector<Observation>;

// One percentage over the latest responses that all say PROCESSING: of the job, or of an output.
class Series {
public:
    explicit Series(const Observations& all) : end_(all.data() + all.size()) {
        while (count_ < all.size()) {
            const Observation& each = end_[-1 - static_cast<ptrdiff_t>(count_)];
            if (each.stage != Stage::kProcessing || each.percent < 0) break;
            if (all.back().at_ms - each.at_ms > kWindow_ms) break;
            ++count_;
        }
    }
    Series(const Series& of_job, size_t output) : Series(of_job) { output_ = output; }

    size_t count() const { return count_; }
    const Observation& operator[](size_t index) const { return *(end_ - count_ + index); }
    const Observation& last() const { return end_[-1]; }
    // −1 if the response does not contain it.
    double percent(size_t index) const {
        const Observation& each = (*this)[index];
        if (output_ == kJob) return each.percent;
        return output_ < each.outputs.size() ? static_cast<double>(each.outputs[output_]) : -1;
    }
    double now() const { return percent(count_ - 1); }
    double gained_since(size_t index) const { return now() - percent(index); }
    double span_since(size_t index) const {
        return static_cast<double>(last().at_ms - (*this)[index].at_ms);
    }
    bool goes_back() const {
        for (size_t index = 1; index < count_; ++index) {
            if (percent(index) < percent(index - 1)) return true;
        }
        return false;
    }
    // Percentages in whole numbers may each be off by one.
    double grain() const {
        for (size_t index = 0; index < count_; ++index) {
            if (percent(index) != std::floor(percent(index))) return 0.1;
        }
        return 1;
    }
    // The observation nearest to the middle of the time.
    size_t middle() const {
        size_t index = 1;
        while (index + 2 < count_ && span_since(index) > span_since(0) / 2) ++index;
        return index;
    }

private:
    static constexpr size_t kJob = ~size_t{0};
    const Observation* end_;
    size_t count_ = 0;
    size_t output_ = kJob;
};

struct Range {
    double least_ms;
    double most_ms;
    void widen(double left_ms) {
        least_ms = std::min(least_ms, left_ms);
        most_ms = std::max(most_ms, left_ms);
    }
};

// From the speed over the whole time, with the grain of the numbers, and over its later half.
std::optional<Range> range_of(const Series& series) {
    const double remaining = 100 - series.now();
    const double gained = series.gained_since(0);
    const double grain = series.grain();
    if (gained <= grain) return std::nullopt;
    const double scaled = remaining * series.span_since(0);
    Range range{scaled / (gained + grain), scaled / (gained - grain)};
    const size_t middle = series.middle();
    range.widen(remaining * series.span_since(middle) / series.gained_since(middle));
    return range;
}

// The job ends when its slowest output does. Outputs that are done or have not begun say nothing.
// Returns the number of an output that stopped midway, counted from 1; 0 when there is none.
size_t widen_by_slowest(const Series& job, Range& range) {
    double slowest_ms = 0;
    for (size_t output = 0; output < job.last().outputs.size(); ++output) {
        const Series series(job, output);
        const double now = series.now();
        if (now <= 0 || now >= 100 || series.percent(0) <= 0) continue;
        const double gained = series.gained_since(0);
        if (gained <= 0) return output + 1;
        slowest_ms = std::max(slowest_ms, (100 - now) * series.span_since(0) / gained);
    }
    if (slowest_ms > 0) range.widen(slowest_ms);
    return 0;
}

std::string seconds_or_minutes(int64_t span_ms) {
    const int64_t seconds = (span_ms + 500) / 1000;
    if (seconds >= 120) return words::whole_minutes((seconds + 30) / 60);
    return words::whole_seconds(seconds < 20 ? seconds : (seconds + 5) / 10 * 10);
}

// The least rounded down and the most rounded up to steps that do not promise too much.
std::string text_of(int64_t least_ms, int64_t most_ms) {
    constexpr int64_t kMinute_ms = 60'000;
    constexpr int64_t kHour_ms = 60 * kMinute_ms;
    const bool seconds = most_ms <= 90'000;
    const bool minutes = most_ms <= 100 * kMinute_ms;
    const int64_t step_ms = seconds ? 10'000 : minutes ? kMinute_ms : kHour_ms;
    const int64_t times = seconds ? 10 : 1;
    const int64_t least = least_ms / step_ms * times;
    const int64_t most = (most_ms + step_ms - 1) / step_ms * times;
    const std::string text = seconds   ? words::whole_seconds(most)
                             : minutes ? words::whole_minutes(most)
                                       : words::whole_hours(most);
    if (least == 0) return words::left_up_to(text);
    return least == most ? words::left_about(text) : words::left_between(least, text);
}

Eta withheld(std::string reason) {
    Eta eta;
    eta.withheld = std::move(reason);
    return eta;
}

}  // namespace

Observation observe(const Job& job, int64_t at_ms) {
    Observation observation;
    observation.at_ms = at_ms;
    observation.stage = job.stage();
    const auto percent = [](const NumberFact& fact) { return fact.has_value() ? fact.value : -1; };
    observation.percent = percent(job.percentage_completed);
    if (job.outputs.value.size() <= kMostOutputsObserved) {
        for (const Output& output : job.outputs.value) {
            observation.outputs.push_back(static_cast<float>(percent(output.percentage_completed)));
        }
    }
    return observation;
}

Eta eta_of(const Observations& observations, int64_t now_ms) {
    const Series job(observations);
    if (job.count() < kFewestObservations) {
        return withheld(
            words::not_enough_answers(static_cast<int64_t>(job.count()), kFewestObservations));
    }
    const auto span_ms = static_cast<int64_t>(job.span_since(0));
    const std::string span = seconds_or_minutes(std::max(span_ms, int64_t{0}));
    if (span_ms < kShortestSpan_ms) return withheld(words::not_enough_time(span));
    if (job.goes_back()) return withheld(words::kPercentageWentDown);
    if (job.gained_since(job.middle()) <= 0) return withheld(words::kNoRecentProgress);
    std::optional<Range> range = range_of(job);
    if (!range) return withheld(words::too_little_progress(span));
    if (const size_t stopped = widen_by_slowest(job, *range); stopped > 0) {
        return withheld(words::output_is_stalled(static_cast<int64_t>(stopped)));
    }
    const auto age_ms = static_cast<double>(std::max(now_ms - job.last().at_ms, int64_t{0}));
    if (range->most_ms > kWidestRatio * range->least_ms) {
        return withheld(words::kSpeedVaries);
    }
    if (range->most_ms > static_cast<double>(kLongestTold_ms))
        return withheld(words::kMoreThanWeek);
    if (age_ms >= range->most_ms || age_ms > static_cast<double>(kWindow_ms)) {
        return withheld(words::kAnswerTooOld);
    }
    Eta eta;
    eta.known = true;
    eta.least_ms = static_cast<int64_t>(std::max(range->least_ms - age_ms, 0.0));
    eta.most_ms = static_cast<int64_t>(range->most_ms - age_ms);
    eta.left = text_of(eta.least_ms, eta.most_ms);
    eta.basis = age_ms < 60'000 ? words::based_on_last(span) : words::based_on_answers_of(span);
    return eta;
}

}  // namespace job
