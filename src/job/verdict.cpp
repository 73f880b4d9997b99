#include "job/verdict.h"

#include <optional>
#include <string_view>

#include "base/credentials.h"
#include "base/text.h"
#include "base/units.h"
#include "job/contradictions.h"
#include "job/outputs_state.h"
#include "words/common.h"
#include "words/sentences.h"
#include "words/verdict.h"

namespace job {

namespace {

// In letters; the headline has room for one long reason, or for two short ones.
constexpr size_t kLongestStatus = 60;
constexpr size_t kLongestReason = 80;
constexpr size_t kLongestOfTwoReasons = 44;
constexpr size_t kLongestName = 28;

std::string count_of_outputs(const OutputsState& outputs) {
    const auto count = static_cast<int64_t>(outputs.count);
    if (outputs.count > 1 && outputs.known == outputs.count) {
        return words::outputs_done_of(static_cast<int64_t>(outputs.done), count);
    }
    return words::outputs(count);
}

std::string outputs_while_processing(const OutputsState& outputs) {
    const bool one_is_slowest = outputs.known > 1 && outputs.slowest_twins == 1;
    if (!one_is_slowest) return count_of_outputs(outputs);
    return words::output_is_slowest(static_cast<int64_t>(outputs.slowest + 1),
                                    static_cast<int64_t>(outputs.count));
}

std::string failed_count(const OutputsState& outputs) {
    const auto count = static_cast<int64_t>(outputs.count);
    return outputs.failed == outputs.count
               ? words::every_one_of_outputs(count)
               : words::some_of_outputs(static_cast<int64_t>(outputs.failed), count);
}

// The first line of a message without its full stop, credentials masked before it is shortened.
std::string reason_text(const TextFact& message, const TextFact& code, size_t limit) {
    const std::string masked = base::mask_credentials(message.value);
    std::string_view line = base::trim(masked);
    line = base::trim(line.substr(0, line.find_first_of("\r\n")));
    while (line.ends_with('.')) line.remove_suffix(1);
    if (!line.empty()) return base::shorten(line, limit);
    const std::string masked_code = base::mask_credentials(code.value);
    return masked_code.empty() ? std::string()
                               : words::error_with_code(base::shorten(masked_code, limit));
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
    return why.empty() ? words::outputs_failed(who) : who + " – " + why;
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

// With an error that did not fail the job: of the outputs, else of the job itself.
std::string with_unheeded_error(const std::string& headline, const Job& job,
                                const OutputsState& outputs) {
    if (outputs.failed == 1) {
        return words::but_output_reports(headline,
                                         output_label(job, outputs.first_failed, kLongestName));
    }
    if (outputs.failed > 1) return words::but_outputs_report(headline, failed_count(outputs));
    const bool own = job.error_code.has_value() || job.error_msg.has_value();
    return own ? words::but_job_reports(headline) : headline;
}

// What is said with a duration or a moment in it.
using Phrase = std::string (*)(const std::string& time);

std::string since_created(const Job& job, int64_t now_ms, Phrase phrase) {
    const std::optional<int64_t> span_ms = believable_span_ms(job.created_at, now_ms);
    return span_ms ? phrase(base::format_duration((*span_ms + 500) / 1000 * 1000)) : std::string();
}

// How the moments of one verdict are told.
struct Telling {
    int64_t now_ms;
    const base::TimeStyle& style;

    std::string operator()(const TimeFact& time, Phrase phrase) const {
        if (!time.has_value()) return {};
        return phrase(base::format_moment(time.value, now_ms, style));
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
    return job.status.presence == Presence::kUnexpected ? words::kStatusIsNoWord : words::kNoStatus;
}

std::string headline_of(const Job& job, const OutputsState& outputs, int64_t now_ms) {
    const std::string took = duration_of(job);
    std::string headline;
    switch (job.stage()) {
        case Stage::kFailed: {
            headline = took.empty() ? words::kVerdictFailed : words::failed_after(took);
            const std::string reason = reason_of_failure(job, outputs);
            return reason.empty() ? headline : headline + ": " + reason;
        }
        case Stage::kSucceeded:
            headline = took.empty() ? words::kVerdictSucceeded : words::succeeded_in(took);
            break;
        case Stage::kProcessing:
            headline = words::kVerdictProcessing;
            if (job.percentage_completed.has_value()) {
                headline += " · " + base::format_percent(job.percentage_completed.value);
            }
            break;
        case Stage::kQueued: {
            headline = since_created(job, now_ms, words::queued_for);
            if (headline.empty()) headline = words::kVerdictQueued;
            break;
        }
        case Stage::kUnknown: headline = status_as_headline(job); break;
    }
    return with_unheeded_error(headline, job, outputs);
}

// The output a failure is about, where none says that it failed: the only unfinished one.
std::string unfinished_output(const Job& job, const OutputsState& outputs) {
    const bool only_one = outputs.known == outputs.count && outputs.done + 1 == outputs.count;
    if (outputs.failed > 0 || !only_one) return {};
    const Output& slowest = job.outputs.value[outputs.slowest];
    return words::output_at(output_label(job, outputs.slowest),
                            base::format_percent(slowest.percentage_completed.value));
}

std::vector<std::string> details_of(const Job& job, const OutputsState& outputs,
                                    const Telling& moment, const std::string& time_left) {
    const bool any = outputs.count > 0;
    const std::string count = any ? words::outputs(static_cast<int64_t>(outputs.count)) : "";
    switch (job.stage()) {
        case Stage::kSucceeded: return {count, moment(job.finished_at, words::finished_when)};
        case Stage::kFailed: {
            const std::string unfinished = unfinished_output(job, outputs);
            const bool needs_count = any && (outputs.count > 1 || unfinished.empty());
            return {needs_count ? count_of_outputs(outputs) : "", unfinished,
                    moment(job.finished_at, words::stopped_when)};
        }
        case Stage::kProcessing: {
            const std::string running = since_created(job, moment.now_ms, words::running_for);
            return {any ? outputs_while_processing(outputs) : "",
                    running.empty() ? moment(job.created_at, words::created_when) : running,
                    time_left};
        }
        case Stage::kQueued: return {count, moment(job.created_at, words::created_when)};
        case Stage::kUnknown: break;
    }
    return {any ? count_of_outputs(outputs) : "",
            job.finished_at.has_value() ? moment(job.finished_at, words::finished_when)
                                        : moment(job.created_at, words::created_when)};
}

const char* next_of(const Job& job, const OutputsState& outputs) {
    switch (job.stage()) {
        case Stage::kQueued: return words::kNextQueued;
        case Stage::kProcessing:
            return outputs.all_done() ? words::kNextFinishing : words::kNextProcessing;
        case Stage::kSucceeded:
            if (outputs.failed > 0 || outputs.done < outputs.known) {
                return words::kNextCheckOutputs;
            }
            return words::kNextUseOutputs;
        case Stage::kFailed: return words::kNextFailed;
        case Stage::kUnknown: break;
    }
    return job.status.has_value() ? words::kNextOfUnknownStatus : words::kNextWithoutStatus;
}

}  // namespace

Verdict verdict_of(const Job& job, int64_t now_ms, const base::TimeStyle& times,
                   const std::string& time_left) {
    const OutputsState& outputs = job.outputs_state;
    std::vector<std::string> parts = details_of(job, outputs, {now_ms, times}, time_left);
    std::erase(parts, std::string());
    Verdict verdict;
    verdict.stage = job.stage();
    verdict.headline = headline_of(job, outputs, now_ms);
    verdict.details = words::begin_sentence(base::join(parts, " · "));
    verdict.next = next_of(job, outputs);
    verdict.contradictions = contradictions_of(job, outputs, now_ms, times.zone);
    return verdict;
}

}  // namespace job
