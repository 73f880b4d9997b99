#include "job/verdict.h"

#include <optional>
#include <string_view>
#include <utility>

#include "base/credentials.h"
#include "base/text.h"
#include "base/time.h"
#include "job/contradictions.h"
#include "job/outputs_state.h"
#include "words/common.h"
#include "words/file_checks.h"
#include "words/moments.h"
#include "words/numbers.h"
#include "words/verdict.h"

namespace job {

namespace {

constexpr size_t kLongestStatus = 20;  // in letters, of the headline

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

bool has_own_error(const Job& job) {
    return job.reason.is_given();
}

bool is_incomplete(const Job& job, const OutputsState& outputs) {
    const NumberFact& percentage = job.percentage_completed;
    return outputs.done < outputs.known || (percentage.has_value() && percentage.value < 100);
}

// With an error that did not fail the job: of the outputs, else of the job itself. What is wrong,
// the failures say.
std::string with_error(const std::string& headline, const Job& job, const OutputsState& outputs) {
    if (outputs.failed > 0) {
        return words::but_outputs_have_errors(headline, static_cast<int64_t>(outputs.failed),
                                              static_cast<int64_t>(outputs.count));
    }
    return has_own_error(job) ? words::but_job_reports(headline) : headline;
}

std::string doubtful_success(const Job& job, const OutputsState& outputs) {
    const std::string headline = words::kVerdictSucceeded;
    if (outputs.failed > 0 || has_own_error(job)) return with_error(headline, job, outputs);
    const size_t below = outputs.known - outputs.done;
    if (below == 0) return words::but_job_is_incomplete(headline);
    return words::but_outputs_are_incomplete(headline, static_cast<int64_t>(below),
                                             static_cast<int64_t>(outputs.count));
}

// What is said with a duration or a moment in it.
using Phrase = std::string (*)(const std::string& time);

std::string since_created(const Job& job, int64_t now_ms, Phrase phrase) {
    const std::optional<int64_t> span_ms = believable_span_ms(job.created_at, now_ms);
    return span_ms ? phrase(words::format_duration((*span_ms + 500) / 1000 * 1000)) : std::string();
}

// How the moments of one verdict are written.
struct Telling {
    int64_t now_ms;
    const words::TimeStyle& style;

    std::string operator()(const TimeFact& time, Phrase phrase) const {
        if (!time.has_value()) return {};
        return phrase(words::format_moment(time.value, now_ms, style));
    }
};

// How long the job took, where its times allow it.
std::string duration_of(const Job& job) {
    if (!job.finished_at.has_value()) return {};
    const auto span_ms = believable_span_ms(job.created_at, job.finished_at.value);
    return span_ms ? words::format_duration(*span_ms) : std::string();
}

std::string status_as_headline(const Job& job) {
    if (job.status.has_value()) {
        return base::shorten_masked(job.status.value, kLongestStatus);
    }
    return job.status.presence == Presence::kUnexpected ? words::kStatusNotRecognised
                                                        : words::kNoStatus;
}

// "Succeeded 11 years ago; 1 of 2 files is gone".
std::string success_without_files(const Job& job, const FilesSummary& files, int64_t now_ms) {
    const bool plausible = job.finished_at.has_value() && job.finished_at.value <= now_ms &&
                           !base::looks_like_seconds(job.finished_at.value);
    const std::string when =
        plausible ? words::format_relative(job.finished_at.value, now_ms) : std::string();
    return words::succeeded_but_files_gone(when, static_cast<int64_t>(files.gone),
                                           static_cast<int64_t>(files.count));
}

std::string headline_of(const Job& job, const FilesSummary& files, int64_t now_ms) {
    const OutputsState& outputs = job.outputs_state;
    const std::string took = duration_of(job);
    std::string headline;
    switch (job.stage()) {
        case Stage::kFailed:
            return took.empty() ? words::kVerdictFailed : words::failed_after(took);
        case Stage::kSucceeded:
            if (needs_attention(job)) return doubtful_success(job, outputs);
            if (files.gone > 0) return success_without_files(job, files, now_ms);
            return took.empty() ? words::kVerdictSucceeded : words::succeeded_in(took);
        case Stage::kProcessing:
            headline = words::kVerdictProcessing;
            if (job.percentage_completed.has_value()) {
                headline += " · " + words::format_percent(job.percentage_completed.value);
            }
            break;
        case Stage::kQueued: {
            headline = since_created(job, now_ms, words::queued_for);
            if (headline.empty()) headline = words::kVerdictQueued;
            break;
        }
        case Stage::kUnknown: headline = status_as_headline(job); break;
    }
    return with_error(headline, job, outputs);
}

// The output a failure is about, where none says that it failed: the only unfinished one.
std::string unfinished_output(const Job& job, const OutputsState& outputs) {
    const bool only_one = outputs.known == outputs.count && outputs.done + 1 == outputs.count;
    if (outputs.failed > 0 || !only_one) return {};
    const Output& slowest = job.outputs.value[outputs.slowest];
    return words::output_at(output_label(job, outputs.slowest),
                            words::format_percent(slowest.percentage_completed.value));
}

std::string outputs_of_failure(const Job& job, const OutputsState& outputs) {
    if (outputs.count == 0) return {};
    if (outputs.failed > 0 && outputs.count > 1) {
        return words::outputs_failed(static_cast<int64_t>(outputs.failed),
                                     static_cast<int64_t>(outputs.count));
    }
    const bool one_is_named = outputs.count == 1 && !unfinished_output(job, outputs).empty();
    return one_is_named ? std::string() : count_of_outputs(outputs);
}

// In one part; what the headline says already is left out.
std::string files_in_details(const Job& job, const FilesSummary& files) {
    FilesSummary rest = files;
    const bool in_headline = job.stage() == Stage::kSucceeded && !needs_attention(job);
    if (in_headline) rest.gone = 0;
    return base::join(parts_of(rest), ", ");
}

std::vector<std::string> details_of(const Job& job, const FilesSummary& files,
                                    const Telling& moment, const std::string& time_left) {
    const OutputsState& outputs = job.outputs_state;
    const bool any = outputs.count > 0;
    const std::string count = any ? words::outputs(static_cast<int64_t>(outputs.count)) : "";
    switch (job.stage()) {
        case Stage::kSucceeded: {
            const std::string took = duration_of(job);
            const bool in_headline = took.empty() || !needs_attention(job, files);
            return {count, files_in_details(job, files), in_headline ? "" : words::took(took),
                    moment(job.finished_at, words::finished_when)};
        }
        case Stage::kFailed:
            return {outputs_of_failure(job, outputs), unfinished_output(job, outputs),
                    files_in_details(job, files), moment(job.finished_at, words::stopped_when)};
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

// The output that failed or is not done, where there is but one.
std::optional<size_t> only_suspect(const OutputsState& outputs) {
    const size_t below = outputs.known - outputs.done;
    if (outputs.failed > 1 || below > 1 || outputs.failed + below == 0) return std::nullopt;
    if (below == 0) return outputs.first_failed;
    const bool same = outputs.failed == 0 || outputs.first_failed == outputs.slowest;
    return same ? std::optional(outputs.slowest) : std::nullopt;
}

std::string next_of_success(const Job& job, const FilesSummary& files, const Telling& moment) {
    const OutputsState& outputs = job.outputs_state;
    if (!needs_attention(job)) {
        const auto& finished = job.finished_at;
        return next_for_files(files,
                              finished.has_value() ? std::optional(finished.value) : std::nullopt,
                              moment.now_ms, moment.style);
    }
    const std::optional<size_t> suspect = only_suspect(outputs);
    return suspect ? words::next_check_output(output_label(job, *suspect))
                   : words::kNextCheckOutputs;
}

std::string next_of(const Job& job, const FilesSummary& files, const Telling& moment) {
    const OutputsState& outputs = job.outputs_state;
    switch (job.stage()) {
        case Stage::kQueued: return words::kNextQueued;
        case Stage::kProcessing:
            return outputs.all_done() ? words::kNextFinishing : words::kNextProcessing;
        case Stage::kSucceeded: return next_of_success(job, files, moment);
        case Stage::kFailed: return words::kNextFailed;
        case Stage::kUnknown: break;
    }
    return job.status.has_value() ? words::kNextOfUnknownStatus : words::kNextWithoutStatus;
}

}  // namespace

bool needs_attention(const Job& job) {
    const OutputsState& outputs = job.outputs_state;
    const bool doubtful = outputs.failed > 0 || has_own_error(job) || is_incomplete(job, outputs);
    return job.stage() == Stage::kSucceeded && doubtful;
}

bool needs_attention(const Job& job, const FilesSummary& files) {
    return needs_attention(job) || (job.stage() == Stage::kSucceeded && files.gone > 0);
}

Verdict verdict_of(const Job& job, int64_t now_ms, const words::TimeStyle& times,
                   const std::string& time_left, const FilesSummary& files) {
    const Telling moment{now_ms, times};
    std::vector<std::string> parts = details_of(job, files, moment, time_left);
    std::erase(parts, std::string());
    Verdict verdict;
    verdict.stage = job.stage();
    verdict.needs_attention = needs_attention(job, files);
    verdict.headline = headline_of(job, files, now_ms);
    verdict.details = words::begin_sentence(base::join(parts, " · "));
    verdict.next = next_of(job, files, moment);
    verdict.contradictions = contradictions_of(job, job.outputs_state, now_ms, times.zone);
    return verdict;
}

std::string exact_times(const Job& job) {
    std::string text;
    for (const auto& [said, fact] : {std::pair{&words::exactly_created, &job.created_at},
                                     std::pair{&words::exactly_finished, &job.finished_at}}) {
        if (!fact->has_value()) continue;
        text += (text.empty() ? "" : "; ") + said(words::format_exact(fact->value));
    }
    return text;
}

std::optional<double> percent_done(const Job& job) {
    if (job.percentage_completed.has_value()) return job.percentage_completed.value;
    if (job.stage() == Stage::kSucceeded) return 100;
    if (job.stage() == Stage::kQueued) return 0;
    return std::nullopt;
}

}  // namespace job
