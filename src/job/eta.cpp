#include "job/eta.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/units.h"

namespace job {
namespace {

constexpr size_t kFewestObservations = 3;
constexpr int64_t kWindow_ms = 10 * 60 * 1000;  // older answers tell of other work
constexpr int64_t kShortestSpan_ms = 10 * 1000;
constexpr int64_t kLongestTold_ms = int64_t{7} * 24 * 3600 * 1000;
constexpr double kWidestRatio = 3;  // a range wider than this says nothing

using Observations = std::vector<Observation>;

// The latest run of answers that all say PROCESSING and how far.
Observations recent(const Observations& all) {
    Observations run;
    for (size_t index = all.size(); index-- > 0;) {
        const Observation& each = all[index];
        if (each.stage != Stage::kProcessing || each.percent < 0) break;
        if (all.back().at_ms - each.at_ms > kWindow_ms) break;
        run.insert(run.begin(), each);
    }
    return run;
}

// One percentage over time: of the job, or of one of its outputs.
struct Series {
    std::vector<int64_t> at_ms;
    std::vector<double> percent;

    double gained() const { return percent.back() - percent.front(); }
    double span_ms() const { return static_cast<double>(at_ms.back() - at_ms.front()); }
    bool goes_back() const { return !std::is_sorted(percent.begin(), percent.end()); }
    // Percentages in whole numbers may each be off by one.
    double grain() const {
        const bool whole = std::all_of(percent.begin(), percent.end(),
                                       [](double each) { return each == std::floor(each); });
        return whole ? 1 : 0.1;
    }
    // The observation nearest to the middle of the time.
    size_t middle() const {
        const int64_t half = at_ms.front() + (at_ms.back() - at_ms.front()) / 2;
        size_t index = 1;
        while (index + 2 < at_ms.size() && at_ms[index] < half) ++index;
        return index;
    }
    bool stands_still() const { return percent.back() <= percent[middle()]; }
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
    const double remaining = 100 - series.percent.back();
    const double gained = series.gained();
    if (gained <= series.grain() || series.stands_still()) return std::nullopt;
    const auto left_at = [&](double points, double span_ms) {
        return remaining * span_ms / points;
    };
    Range range{left_at(gained + series.grain(), series.span_ms()),
                left_at(gained - series.grain(), series.span_ms())};
    const size_t middle = series.middle();
    range.widen(left_at(series.percent.back() - series.percent[middle],
                        static_cast<double>(series.at_ms.back() - series.at_ms[middle])));
    return range;
}

Series series_of_job(const Observations& run) {
    Series series;
    for (const Observation& each : run) {
        series.at_ms.push_back(each.at_ms);
        series.percent.push_back(each.percent);
    }
    return series;
}

// Empty where one of the answers does not say how far this output is.
Series series_of_output(const Observations& run, size_t output) {
    Series series;
    for (const Observation& each : run) {
        if (output >= each.outputs.size() || each.outputs[output] < 0) return {};
        series.at_ms.push_back(each.at_ms);
        series.percent.push_back(static_cast<double>(each.outputs[output]));
    }
    return series;
}

// The job ends when its slowest output does. Outputs that are done or have not begun say nothing.
// Returns the number of an output that stopped midway, counted from 1; 0 when there is none.
size_t widen_by_slowest(const Observations& run, Range& range) {
    double slowest_ms = 0;
    for (size_t output = 0; output < run.back().outputs.size(); ++output) {
        const Series series = series_of_output(run, output);
        if (series.percent.empty()) continue;
        const double now = series.percent.back();
        if (now <= 0 || now >= 100 || series.percent.front() <= 0) continue;
        if (series.gained() <= 0) return output + 1;
        slowest_ms = std::max(slowest_ms, (100 - now) * series.span_ms() / series.gained());
    }
    if (slowest_ms > 0) range.widen(slowest_ms);
    return 0;
}

std::string seconds_or_minutes(int64_t span_ms) {
    const int64_t seconds = (span_ms + 500) / 1000;
    if (seconds >= 120) return std::to_string((seconds + 30) / 60) + " min";
    return std::to_string(seconds < 20 ? seconds : (seconds + 5) / 10 * 10) + " s";
}

// The least rounded down and the most rounded up to steps that do not promise too much.
std::string text_of(int64_t least_ms, int64_t most_ms) {
    constexpr int64_t kMinute_ms = 60'000;
    constexpr int64_t kHour_ms = 60 * kMinute_ms;
    const bool seconds = most_ms <= 90'000;
    const bool minutes = most_ms <= 100 * kMinute_ms;
    const int64_t step_ms = seconds ? 10'000 : minutes ? kMinute_ms : kHour_ms;
    const int64_t times = seconds ? 10 : 1;
    const char* unit = seconds ? " s" : minutes ? " min" : " h";
    const int64_t least = least_ms / step_ms * times;
    const int64_t most = (most_ms + step_ms - 1) / step_ms * times;
    if (least == 0) return "up to " + std::to_string(most) + unit;
    if (least == most) return "about " + std::to_string(most) + unit;
    return std::to_string(least) + "–" + std::to_string(most) + unit;
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
    const Observations run = recent(observations);
    if (run.size() < kFewestObservations) {
        return withheld("needs " + std::to_string(kFewestObservations) + " answers, has " +
                        std::to_string(run.size()));
    }
    const Series job = series_of_job(run);
    const auto span_ms = static_cast<int64_t>(job.span_ms());
    const std::string span = seconds_or_minutes(std::max(span_ms, int64_t{0}));
    if (span_ms < kShortestSpan_ms) return withheld(span + " of answers are too few");
    if (job.goes_back()) return withheld("the percentage went back");
    if (job.stands_still()) return withheld("no progress of late");
    std::optional<Range> range = range_of(job);
    if (!range) return withheld("too little progress in " + span);
    if (const size_t stopped = widen_by_slowest(run, *range); stopped > 0) {
        return withheld("output " + std::to_string(stopped) + " stands still");
    }
    const auto age_ms = static_cast<double>(std::max(now_ms - run.back().at_ms, int64_t{0}));
    if (range->most_ms > kWidestRatio * range->least_ms) {
        return withheld("the speed varies too much");
    }
    if (range->most_ms > static_cast<double>(kLongestTold_ms)) return withheld("more than a week");
    if (age_ms >= range->most_ms || age_ms > static_cast<double>(kWindow_ms)) {
        return withheld("the last answer is too old");
    }
    Eta eta;
    eta.known = true;
    eta.least_ms = static_cast<int64_t>(std::max(range->least_ms - age_ms, 0.0));
    eta.most_ms = static_cast<int64_t>(range->most_ms - age_ms);
    eta.left = text_of(eta.least_ms, eta.most_ms);
    eta.basis = age_ms < 60'000 ? "the last " + span : span + " of answers";
    return eta;
}

}  // namespace job
