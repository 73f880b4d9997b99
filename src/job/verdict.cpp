#include "job/verdict.h"

#include <optional>
#include <string_view>

#include "base/text.h"
#include "base/units.h"
#include "job/contradictions.h"

namespace job {

namespace {

constexpr size_t kLongestStatusInHeadline = 80;
constexpr size_t kLongestReasonInHeadline = 120;

// How far the outputs are, as far as they say.
struct Progress {
    size_t count = 0;
    size_t known = 0;
    size_t done = 0;
    size_t slowest = 0;        // index of the output with the lowest percentage
    size_t slowest_twins = 0;  // how many stand at that percentage
};

Progress progress_of(const Job& job) {
    Progress progress;
    progress.count = job.outputs.value.size();
    double lowest = 101;
    for (size_t index = 0; index < progress.count; ++index) {
        const NumberFact& percentage = job.outputs.value[index].percentage_completed;
        if (!percentage.has_value()) {
            continue;
        }
        ++progress.known;
        progress.done += percentage.value >= 100 ? 1 : 0;
        if (percentage.value < lowest) {
            lowest = percentage.value;
            progress.slowest = index;
            progress.slowest_twins = 0;
        }
        progress.slowest_twins += percentage.value == lowest ? 1 : 0;
    }
    return progress;
}

std::string count_of_outputs(const Progress& progress) {
    const auto count = static_cast<int64_t>(progress.count);
    if (count > 1 && progress.known == progress.count) {
        return base::format_count(static_cast<int64_t>(progress.done)) + " of " +
               base::format_count(count) + " outputs done";
    }
    return base::plural(count, "output", "outputs");
}

std::string outputs_while_processing(const Progress& progress) {
    const bool one_is_slowest = progress.known > 1 && progress.slowest_twins == 1;
    if (one_is_slowest) {
        return "Output " + base::format_count(static_cast<int64_t>(progress.slowest) + 1) + " of " +
               base::format_count(static_cast<int64_t>(progress.count)) + " is slowest";
    }
    return count_of_outputs(progress);
}

struct FailedOutputs {
    size_t count = 0;
    size_t last = 0;
};

FailedOutputs failed_outputs(const Job& job) {
    FailedOutputs failed;
    for (size_t index = 0; index < job.outputs.value.size(); ++index) {
        if (says_failed(job.outputs.value[index])) {
            failed.last = index;
            ++failed.count;
        }
    }
    return failed;
}

// ": output `hd` – codec not supported", where one output failed and says why.
std::string reason_of_output(const Job& job) {
    const FailedOutputs failed = failed_outputs(job);
    if (failed.count != 1 || !job.outputs.value[failed.last].error_msg.has_value()) {
        return {};
    }
    std::string_view message = base::trim(job.outputs.value[failed.last].error_msg.value);
    if (message.ends_with('.')) {
        message.remove_suffix(1);
    }
    return ": " + output_label(job, failed.last) + " – " +
           base::shorten(message, kLongestReasonInHeadline);
}

// The output a failure is about, where the headline does not tell: the only one that says so or,
// if none does, the only unfinished one.
std::string failed_output(const Job& job, const Progress& progress) {
    const FailedOutputs failed = failed_outputs(job);
    if (failed.count == 1) {
        const bool told = job.outputs.value[failed.last].error_msg.has_value();
        return told ? std::string() : output_label(job, failed.last) + " failed";
    }
    const bool all_known = progress.known == progress.count;
    if (failed.count > 1 || !all_known || progress.done + 1 != progress.count) {
        return {};
    }
    const Output& slowest = job.outputs.value[progress.slowest];
    return output_label(job, progress.slowest) + " at " +
           base::format_percent(slowest.percentage_completed.value);
}

std::string since_created(const Job& job, int64_t now_ms, std::string_view word) {
    const std::optional<int64_t> span_ms = believable_span_ms(job.created_at, now_ms);
    return span_ms
               ? std::string(word) + " for " + base::format_duration((*span_ms + 500) / 1000 * 1000)
               : std::string();
}

// How the moments of one verdict are told.
struct Telling {
    int64_t now_ms;
    const base::TimeStyle& style;

    std::string operator()(const TimeFact& time, std::string_view word) const {
        if (!time.has_value()) return {};
        return std::string(word) + " " + base::format_moment(time.value, now_ms, style);
    }
};

std::string headline_of(const Job& job, int64_t now_ms) {
    std::string took;
    if (const auto span_ms = job.finished_at.has_value()
                                 ? believable_span_ms(job.created_at, job.finished_at.value)
                                 : std::nullopt) {
        took = base::format_duration(*span_ms);
    }
    switch (job.stage()) {
        case Stage::kSucceeded: return took.empty() ? "Succeeded" : "Succeeded in " + took;
        case Stage::kFailed:
            return (took.empty() ? "Failed" : "Failed after " + took) + reason_of_output(job);
        case Stage::kProcessing:
            return job.percentage_completed.has_value()
                       ? "Processing · " + base::format_percent(job.percentage_completed.value)
                       : "Processing";
        case Stage::kQueued: {
            const std::string queued = since_created(job, now_ms, "Queued");
            return queued.empty() ? "Queued" : queued;
        }
        case Stage::kUnknown: break;
    }
    if (job.status.has_value()) {
        return base::shorten(job.status.value, kLongestStatusInHeadline);
    }
    return job.status.presence == Presence::kUnexpected ? "The status is not a word"
                                                        : "No status in this answer";
}

std::string created_or_finished(const Job& job, const Telling& moment) {
    return job.finished_at.has_value() ? moment(job.finished_at, "finished")
                                       : moment(job.created_at, "created");
}

std::vector<std::string> details_of(const Job& job, const Telling& moment,
                                    const std::string& time_left) {
    const Progress progress = progress_of(job);
    const bool any = progress.count > 0;
    const std::string count =
        any ? base::plural(static_cast<int64_t>(progress.count), "output", "outputs") : "";
    switch (job.stage()) {
        case Stage::kSucceeded: return {count, moment(job.finished_at, "finished")};
        case Stage::kFailed: {
            const std::string failed = failed_output(job, progress);
            const bool needs_count = any && (progress.count > 1 || failed.empty());
            return {needs_count ? count_of_outputs(progress) : "", failed,
                    moment(job.finished_at, "stopped")};
        }
        case Stage::kProcessing: {
            const std::string running = since_created(job, moment.now_ms, "running");
            return {any ? outputs_while_processing(progress) : "",
                    running.empty() ? moment(job.created_at, "created") : running, time_left};
        }
        case Stage::kQueued: return {count, moment(job.created_at, "created")};
        case Stage::kUnknown: break;
    }
    return {any ? count_of_outputs(progress) : "", created_or_finished(job, moment)};
}

void capitalize(std::string& sentence) {
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z') {
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    }
}

}  // namespace

Verdict verdict_of(const Job& job, int64_t now_ms, const base::TimeStyle& times,
                   const std::string& time_left) {
    std::vector<std::string> parts = details_of(job, {now_ms, times}, time_left);
    std::erase(parts, std::string());
    Verdict verdict;
    verdict.stage = job.stage();
    verdict.headline = headline_of(job, now_ms);
    verdict.details = base::join(parts, " · ");
    capitalize(verdict.details);
    verdict.contradictions = contradictions_of(job, now_ms);
    return verdict;
}

}  // namespace job
