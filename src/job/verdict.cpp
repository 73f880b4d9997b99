#include "job/verdict.h"

#include <optional>
#include <string_view>

#include "base/credentials.h"
#include "base/text.h"
#include "base/units.h"
#include "job/contradictions.h"
#include "job/outputs_state.h"

namespace job {

namespace {

// In letters; the headline has room for one long reason, or for two short ones.
constexpr size_t kLongestStatus = 60;
constexpr size_t kLongestReason = 80;
constexpr size_t kLongestOfTwoReasons = 44;
constexpr size_t kLongestName = 28;

std::string count_text(size_t count) {
    return base::format_count(static_cast<int64_t>(count));
}

std::string count_of_outputs(const OutputsState& outputs) {
    if (outputs.count > 1 && outputs.known == outputs.count) {
        return count_text(outputs.done) + " of " + count_text(outputs.count) + " outputs done";
    }
    return base::plural(static_cast<int64_t>(outputs.count), "output", "outputs");
}

std::string outputs_while_processing(const OutputsState& outputs) {
    const bool one_is_slowest = outputs.known > 1 && outputs.slowest_twins == 1;
    if (!one_is_slowest) return count_of_outputs(outputs);
    return "Output " + count_text(outputs.slowest + 1) + " of " + count_text(outputs.count) +
           " is slowest";
}

// "3 of 5 outputs", "all 5 outputs"
std::string failed_count(const OutputsState& outputs) {
    if (outputs.failed == outputs.count) return "all " + count_text(outputs.count) + " outputs";
    return count_text(outputs.failed) + " of " + count_text(outputs.count) + " outputs";
}

// The first line of a message without its full stop, credentials masked before it is shortened.
std::string reason_text(const TextFact& message, const TextFact& code, size_t limit) {
    const std::string masked = base::mask_credentials(message.value);
    std::string_view line = base::trim(masked);
    line = base::trim(line.substr(0, line.find_first_of("\r\n")));
    while (line.ends_with('.')) line.remove_suffix(1);
    if (!line.empty()) return base::shorten(line, limit);
    const std::string masked_code = base::mask_credentials(code.value);
    return masked_code.empty() ? std::string() : "error " + base::shorten(masked_code, limit);
}

std::string reason_of_outputs(const Job& job, const OutputsState& outputs, size_t limit) {
    if (outputs.failed == 0) return {};
    const Output& first = job.outputs.value[outputs.first_failed];
    const std::string who = outputs.failed == 1
                                ? output_label(job, outputs.first_failed, kLongestName)
                                : failed_count(outputs);
    const std::string why = outputs.failed == 1 || outputs.same_message
                                ? reason_text(first.error_msg, first.error_code, limit)
                                : std::string();
    return why.empty() ? who + " failed" : who + " – " + why;
}

// The job's own reason first; what an output says only where it says more.
std::string reason_of_failure(const Job& job, const OutputsState& outputs) {
    const std::string own = reason_text(job.error_msg, job.error_code, kLongestReason);
    if (own.empty() || outputs.failed == 0) {
        const std::string theirs = reason_of_outputs(job, outputs, kLongestReason);
        return own.empty() ? theirs : own;
    }
    const Output& first = job.outputs.value[outputs.first_failed];
    const bool says_the_same =
        outputs.same_message &&
        reason_text(first.error_msg, first.error_code, kLongestReason) == own;
    if (says_the_same) return reason_of_outputs(job, outputs, kLongestReason);
    return reason_text(job.error_msg, job.error_code, kLongestOfTwoReasons) + " · " +
           reason_of_outputs(job, outputs, kLongestOfTwoReasons);
}

// An error that did not fail the job: of the outputs, else of the job itself.
std::string unheeded_error(const Job& job, const OutputsState& outputs) {
    if (outputs.failed == 1) {
        return ", but " + output_label(job, outputs.first_failed, kLongestName) +
               " reports an error";
    }
    if (outputs.failed > 1) return ", but " + failed_count(outputs) + " report errors";
    const bool own = job.error_code.has_value() || job.error_msg.has_value();
    return own ? ", but the job reports an error" : "";
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

// How long the job took, where its times allow it.
std::string duration_of(const Job& job) {
    if (!job.finished_at.has_value()) return {};
    const auto span_ms = believable_span_ms(job.created_at, job.finished_at.value);
    return span_ms ? base::format_duration(*span_ms) : std::string();
}

std::string status_as_headline(const Job& job) {
    if (job.status.has_value()) {
        return base::shorten(base::mask_credentials(job.status.value), kLongestStatus);
    }
    return job.status.presence == Presence::kUnexpected ? "The status is not a word"
                                                        : "No status in this answer";
}

std::string headline_of(const Job& job, const OutputsState& outputs, int64_t now_ms) {
    const std::string took = duration_of(job);
    std::string headline;
    switch (job.stage()) {
        case Stage::kFailed: {
            headline = took.empty() ? "Failed" : "Failed after " + took;
            const std::string reason = reason_of_failure(job, outputs);
            return reason.empty() ? headline : headline + ": " + reason;
        }
        case Stage::kSucceeded:
            headline = took.empty() ? "Succeeded" : "Succeeded in " + took;
            break;
        case Stage::kProcessing:
            headline = "Processing";
            if (job.percentage_completed.has_value()) {
                headline += " · " + base::format_percent(job.percentage_completed.value);
            }
            break;
        case Stage::kQueued: {
            headline = since_created(job, now_ms, "Queued");
            if (headline.empty()) headline = "Queued";
            break;
        }
        case Stage::kUnknown: headline = status_as_headline(job); break;
    }
    return headline + unheeded_error(job, outputs);
}

// The output a failure is about, where none says that it failed: the only unfinished one.
std::string unfinished_output(const Job& job, const OutputsState& outputs) {
    const bool only_one = outputs.known == outputs.count && outputs.done + 1 == outputs.count;
    if (outputs.failed > 0 || !only_one) return {};
    const Output& slowest = job.outputs.value[outputs.slowest];
    return output_label(job, outputs.slowest) + " at " +
           base::format_percent(slowest.percentage_completed.value);
}

std::vector<std::string> details_of(const Job& job, const OutputsState& outputs,
                                    const Telling& moment, const std::string& time_left) {
    const bool any = outputs.count > 0;
    const std::string count =
        any ? base::plural(static_cast<int64_t>(outputs.count), "output", "outputs") : "";
    switch (job.stage()) {
        case Stage::kSucceeded: return {count, moment(job.finished_at, "finished")};
        case Stage::kFailed: {
            const std::string unfinished = unfinished_output(job, outputs);
            const bool needs_count = any && (outputs.count > 1 || unfinished.empty());
            return {needs_count ? count_of_outputs(outputs) : "", unfinished,
                    moment(job.finished_at, "stopped")};
        }
        case Stage::kProcessing: {
            const std::string running = since_created(job, moment.now_ms, "running");
            return {any ? outputs_while_processing(outputs) : "",
                    running.empty() ? moment(job.created_at, "created") : running, time_left};
        }
        case Stage::kQueued: return {count, moment(job.created_at, "created")};
        case Stage::kUnknown: break;
    }
    return {any ? count_of_outputs(outputs) : "", job.finished_at.has_value()
                                                      ? moment(job.finished_at, "finished")
                                                      : moment(job.created_at, "created")};
}

const char* next_of(const Job& job, const OutputsState& outputs) {
    switch (job.stage()) {
        case Stage::kQueued:
            return "Next: MediaHub starts it when its turn comes; there is nothing to do until "
                   "then.";
        case Stage::kProcessing:
            return outputs.all_done()
                       ? "Next: every output is made; MediaHub still has to finish the job."
                       : "Next: MediaHub goes on until every output stands at 100 %; there is "
                         "nothing to do until then.";
        case Stage::kSucceeded:
            if (outputs.failed > 0 || outputs.done < outputs.known) {
                return "Nothing more will happen: check the outputs before you use them.";
            }
            return "Nothing more will happen: the outputs can be used. MediaHub's own storage "
                   "deletes files after 7 days unless it is told otherwise.";
        case Stage::kFailed:
            return "Nothing more will happen by itself: what can be done stands below.";
        case Stage::kUnknown: break;
    }
    return job.status.has_value()
               ? "What happens next is not known: MediaHub's manual does not explain this status."
               : "What happens next is not known without a status.";
}

void capitalize(std::string& sentence) {
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z') {
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    }
}

}  // namespace

Verdict verdict_of(const Job& job, int64_t now_ms, const base::TimeStyle& times,
                   const std::string& time_left) {
    const OutputsState outputs = outputs_state_of(job);
    std::vector<std::string> parts = details_of(job, outputs, {now_ms, times}, time_left);
    std::erase(parts, std::string());
    Verdict verdict;
    verdict.stage = job.stage();
    verdict.headline = headline_of(job, outputs, now_ms);
    verdict.details = base::join(parts, " · ");
    capitalize(verdict.details);
    verdict.next = next_of(job, outputs);
    verdict.contradictions = contradictions_of(job, outputs, now_ms, times.zone);
    return verdict;
}

}  // namespace job
