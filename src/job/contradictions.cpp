#include "job/contradictions.h"

#include "base/credentials.h"
#include "base/text.h"
#include "base/time.h"
#include "words/moments.h"
#include "words/numbers.h"
#include "words/verdict.h"

namespace job {

namespace {

constexpr int64_t kYear_ms = int64_t{366} * 24 * 3600 * 1000;
// Clocks of server and page differ by seconds as a rule; only more than that is worth a word.
constexpr int64_t kClockSkew_ms = 2 * 60 * 1000;
// MediaHub itself writes an updated_at of half a second before created_at.
constexpr int64_t kNoticeableUpdate_ms = 5 * 1000;
constexpr size_t kLongestQuote = 80;
constexpr const char* kPercentage = "percentage_completed";

using Sentences = std::vector<std::string>;

std::string quote(std::string_view text) {
    return base::shorten_masked(base::trim(text), kLongestQuote);
}

// `least_ms`: a smaller difference is no more than two clocks, or two moments of one of them.
void compare_times(const TimeFact& early, const char* early_key, const TimeFact& late,
                   const char* late_key, Sentences& sentences, int64_t least_ms = 1) {
    if (!early.has_value() || !late.has_value() || early.value - late.value < least_ms) return;
    sentences.push_back(words::time_is_earlier(
        late_key, words::format_duration(early.value - late.value), early_key));
}

void check_units(const TimeFact& time, const char* key, const base::Zone& zone,
                 Sentences& sentences) {
    if (!time.has_value() || !base::looks_like_seconds(time.value)) return;
    sentences.push_back(words::time_is_ambiguous(key, time.value,
                                                 words::format_date_time(time.value, zone),
                                                 words::format_date_time(time.value * 1000, zone)));
}

void check_future(const TimeFact& time, const char* key, int64_t now_ms, Sentences& sentences) {
    if (!time.has_value() || time.value - now_ms <= kClockSkew_ms) return;
    sentences.push_back(words::time_is_in_future(key, words::format_duration(time.value - now_ms)));
}

void check_times(const Job& job, int64_t now_ms, const base::Zone& zone, Sentences& sentences) {
    const TimeFact& created = job.created_at;
    const TimeFact& started = job.started_at;
    const TimeFact& finished = job.finished_at;
    check_units(created, "created_at", zone, sentences);
    check_units(started, "started_at", zone, sentences);
    check_units(finished, "finished_at", zone, sentences);
    check_units(job.updated_at, "updated_at", zone, sentences);
    compare_times(created, "created_at", started, "started_at", sentences);
    compare_times(started, "started_at", finished, "finished_at", sentences);
    compare_times(created, "created_at", job.updated_at, "updated_at", sentences,
                  kNoticeableUpdate_ms);
    compare_times(created, "created_at", finished, "finished_at", sentences);
    if (created.has_value() && finished.has_value() && finished.value - created.value > kYear_ms) {
        sentences.emplace_back(words::kTimesYearsApart);
    }
    check_future(created, "created_at", now_ms, sentences);
    check_future(finished, "finished_at", now_ms, sentences);
}

// Errors are failures, which say what they mean.
void check_success(const Job& job, const OutputsState& outputs, Sentences& sentences) {
    const std::string status = quote(job.status.value);
    const auto below = static_cast<int64_t>(outputs.known - outputs.done);
    const NumberFact& percentage = job.percentage_completed;
    if (below > 0) {
        const NumberFact& lowest = job.outputs.value[outputs.slowest].percentage_completed;
        const std::string where = words::format_percent(lowest.value);
        const std::string slowest = output_label(job, outputs.slowest);
        const auto count = static_cast<int64_t>(outputs.count);
        sentences.push_back(
            below == 1 ? words::status_but_output_stopped_at(status, slowest, where)
                       : words::status_but_outputs_below(status, below, count, slowest, where));
    } else if (percentage.has_value() && percentage.value < 100) {
        sentences.push_back(
            words::status_but_key_is(status, kPercentage, words::format_percent(percentage.value)));
    }
}

void check_failure(const Job& job, const OutputsState& outputs, Sentences& sentences) {
    const std::string status = quote(job.status.value);
    if (outputs.all_done()) {
        sentences.push_back(outputs.count == 1 ? words::status_but_only_output_done(status)
                                               : words::status_but_every_output_done(status));
    } else if (job.percentage_completed.has_value() && job.percentage_completed.value >= 100) {
        sentences.push_back(
            words::status_but_key_is(status, kPercentage, words::format_percent(100)));
    }
}

void check_unfinished(const Job& job, const OutputsState& outputs, Sentences& sentences) {
    const std::string status = quote(job.status.value);
    const bool queued = job.stage() == Stage::kQueued;
    if (queued && job.started_at.has_value()) {
        sentences.push_back(words::status_but_key_is_set(status, "started_at"));
    }
    if (job.finished_at.has_value()) {
        sentences.push_back(words::status_but_key_is_set(status, "finished_at"));
    }
    const NumberFact& percentage = job.percentage_completed;
    if (percentage.has_value() && (queued ? percentage.value > 0 : percentage.value >= 100)) {
        sentences.push_back(
            words::status_but_key_is(status, kPercentage, words::format_percent(percentage.value)));
    } else if (queued && outputs.done > 0) {
        sentences.push_back(words::status_but_outputs_done(
            status, static_cast<int64_t>(outputs.done), static_cast<int64_t>(outputs.count)));
    }
}

}  // namespace

std::optional<int64_t> believable_span_ms(const TimeFact& begin, int64_t end_ms) {
    const bool believable = begin.has_value() && !base::looks_like_seconds(begin.value) &&
                            end_ms >= begin.value && end_ms - begin.value <= kYear_ms;
    return believable ? std::optional(end_ms - begin.value) : std::nullopt;
}

std::vector<std::string> contradictions_of(const Job& job, const OutputsState& outputs,
                                           int64_t now_ms, const base::Zone& zone) {
    Sentences sentences;
    switch (job.stage()) {
        case Stage::kSucceeded: check_success(job, outputs, sentences); break;
        case Stage::kFailed: check_failure(job, outputs, sentences); break;
        case Stage::kQueued:
        case Stage::kProcessing: check_unfinished(job, outputs, sentences); break;
        case Stage::kUnknown: break;
    }
    check_times(job, now_ms, zone, sentences);
    for (const RepeatedKey& repeated : job.repeated_keys) {
        sentences.push_back(
            words::key_is_repeated(repeated.key, quote(repeated.unused), quote(repeated.used)));
    }
    return sentences;
}

}  // namespace job
