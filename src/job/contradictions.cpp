#include "job/contradictions.h"

#include "base/text.h"
#include "base/time.h"
#include "base/units.h"

namespace job {

namespace {

constexpr int64_t kYear_ms = int64_t{366} * 24 * 3600 * 1000;
// Clocks of server and page differ by seconds as a rule; only more than that is worth a word.
constexpr int64_t kClockSkew_ms = 2 * 60 * 1000;
constexpr size_t kLongestQuote = 80;

using Sentences = std::vector<std::string>;

std::string but(const Job& job, const std::string& rest) {
    return "The status is " + base::shorten(job.status.value, kLongestQuote) + ", but " + rest +
           ".";
}

void compare_times(const TimeFact& early, const char* early_key, const TimeFact& late,
                   const char* late_key, Sentences& sentences) {
    if (early.has_value() && late.has_value() && late.value < early.value) {
        sentences.push_back(std::string(late_key) + " lies " +
                            base::format_duration(early.value - late.value) + " before " +
                            early_key + ".");
    }
}

void check_units(const TimeFact& time, const char* key, Sentences& sentences) {
    if (!time.has_value() || !base::looks_like_seconds(time.value)) {
        return;
    }
    const base::Zone utc;
    sentences.push_back(std::string(key) + " (" + std::to_string(time.value) +
                        ") is ambiguous: in milliseconds, as MediaHub writes times, it is " +
                        base::format_date_time(time.value, utc) + "; in seconds it would be " +
                        base::format_date_time(time.value * 1000, utc) + ".");
}

void check_times(const Job& job, int64_t now_ms, Sentences& sentences) {
    const TimeFact& created = job.created_at;
    const TimeFact& finished = job.finished_at;
    check_units(created, "created_at", sentences);
    check_units(job.started_at, "started_at", sentences);
    check_units(finished, "finished_at", sentences);
    check_units(job.updated_at, "updated_at", sentences);
    compare_times(created, "created_at", job.started_at, "started_at", sentences);
    compare_times(job.started_at, "started_at", finished, "finished_at", sentences);
    compare_times(created, "created_at", job.updated_at, "updated_at", sentences);
    compare_times(created, "created_at", finished, "finished_at", sentences);
    if (created.has_value() && finished.has_value() && finished.value - created.value > kYear_ms) {
        sentences.push_back(
            "created_at and finished_at lie more than a year apart, so no duration is shown.");
    }
    if (created.has_value() && created.value - now_ms > kClockSkew_ms) {
        sentences.push_back("created_at lies " + base::format_duration(created.value - now_ms) +
                            " in the future by this computer's clock.");
    }
}

void check_success(const Job& job, Sentences& sentences) {
    const std::vector<Output>& outputs = job.outputs.value;
    size_t below_count = 0;
    size_t first = 0;
    for (size_t index = outputs.size(); index-- > 0;) {
        const NumberFact& percentage = outputs[index].percentage_completed;
        if (percentage.has_value() && percentage.value < 100) {
            ++below_count;
            first = index;
        }
        if (says_failed(outputs[index])) {
            sentences.push_back(but(job, output_label(job, index) + " reports an error"));
        }
    }
    if (below_count > 0) {
        const std::string where = base::format_percent(outputs[first].percentage_completed.value);
        const std::string label = output_label(job, first);
        sentences.push_back(
            below_count == 1
                ? but(job, label + " stands at " + where)
                : but(job, base::format_count(static_cast<int64_t>(below_count)) + " of " +
                               base::format_count(static_cast<int64_t>(outputs.size())) +
                               " outputs are below 100 %, the first of them " + label + " (" +
                               where + ")"));
    }
    if (job.percentage_completed.has_value() && job.percentage_completed.value < 100) {
        sentences.push_back(but(job, "percentage_completed is " +
                                         base::format_percent(job.percentage_completed.value)));
    }
    if (job.error_code.has_value()) {
        sentences.push_back(
            but(job, "error_code is " + base::shorten(job.error_code.value, kLongestQuote)));
    } else if (job.error_msg.has_value()) {
        sentences.push_back(but(job, "error_msg is set"));
    }
}

void check_failure(const Job& job, Sentences& sentences) {
    const std::vector<Output>& outputs = job.outputs.value;
    bool all_done = !outputs.empty();
    for (const Output& output : outputs) {
        const NumberFact& percentage = output.percentage_completed;
        all_done = all_done && percentage.has_value() && percentage.value >= 100;
    }
    if (all_done) {
        sentences.push_back(but(
            job, outputs.size() == 1 ? "its only output is at 100 %" : "every output is at 100 %"));
    } else if (job.percentage_completed.has_value() && job.percentage_completed.value >= 100) {
        sentences.push_back(but(job, "percentage_completed is 100 %"));
    }
}

void check_unfinished(const Job& job, Sentences& sentences) {
    if (job.finished_at.has_value()) {
        sentences.push_back(but(job, "finished_at is set"));
    }
    if (!job.percentage_completed.has_value()) {
        return;
    }
    const double percentage = job.percentage_completed.value;
    const bool too_far = job.stage() == Stage::kQueued ? percentage > 0 : percentage >= 100;
    if (too_far) {
        sentences.push_back(
            but(job, "percentage_completed is " + base::format_percent(percentage)));
    }
}

}  // namespace

std::optional<int64_t> believable_span_ms(const TimeFact& begin, int64_t end_ms) {
    const bool believable = begin.has_value() && !base::looks_like_seconds(begin.value) &&
                            end_ms >= begin.value && end_ms - begin.value <= kYear_ms;
    return believable ? std::optional(end_ms - begin.value) : std::nullopt;
}

bool says_failed(const Output& output) {
    return output.error_code.has_value() || output.error_msg.has_value() ||
           stage_of(output.status.value) == Stage::kFailed;
}

std::vector<std::string> contradictions_of(const Job& job, int64_t now_ms) {
    Sentences sentences;
    switch (job.stage()) {
        case Stage::kSucceeded: check_success(job, sentences); break;
        case Stage::kFailed: check_failure(job, sentences); break;
        case Stage::kQueued:
        case Stage::kProcessing: check_unfinished(job, sentences); break;
        case Stage::kUnknown: break;
    }
    check_times(job, now_ms, sentences);
    return sentences;
}

}  // namespace job
