#include "job/failures.h"

#include <array>

#include "base/text.h"
#include "base/units.h"
#include "job/error_codes.h"
#include "job/outputs_state.h"

namespace job {

namespace {

constexpr const char* kNoReason = "The answer gives neither a code nor a message for this failure.";
constexpr const char* kNoCode = "The answer gives a message, but no code to look up.";
constexpr const char* kUnknownCode = "MediaHub's manual does not explain this code.";
constexpr const char* kGenericSteps =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, ask Xvid's support and name the job ID";
constexpr const char* kNoCause = "Not known: the answer does not say.";
constexpr const char* kOnlyTheMessage = "Not known: only the message says more.";
constexpr size_t kNamedOutputs = 2;

const char* retry_sentence(Retry retry) {
    switch (retry) {
        case Retry::kMayHelp: return "May help: the fault need not be in what was submitted.";
        case Retry::kAfterChange: return "No, not before the cause is mended.";
        case Retry::kUnknown: break;
    }
    return "Not known; one more try shows whether it fails the same way.";
}

// What became of the job in spite of an error that it, or an output of it, carries.
std::string effect_sentence(const Job& job) {
    switch (job.stage()) {
        case Stage::kFailed: return {};
        case Stage::kSucceeded:
            return "The job ended with success all the same: check its outputs before you use "
                   "them.";
        case Stage::kQueued:
        case Stage::kProcessing: return "It did not end the job, which goes on.";
        case Stage::kUnknown: break;
    }
    return "Not known: the status of the job does not tell whether it ended.";
}

std::string cause_of_unknown(const TextFact& code, const TextFact& message) {
    std::string cause = message.has_value() ? kOnlyTheMessage : kNoCause;
    const std::string_view resource = resource_of_code(code.value);
    if (!resource.empty()) {
        cause += " By its first digits the code is one of those for " + std::string(resource) + ".";
    }
    return cause;
}

Failure failure_of(const TextFact& code, const TextFact& message, const TextFact& status) {
    Failure failure;
    failure.code = code.value;
    failure.message = message.value;
    failure.node = code.has_value() ? code.node : message.has_value() ? message.node : status.node;
    failure.likely_cause = cause_of_unknown(code, message);
    Retry retry = Retry::kUnknown;
    if (const ErrorMeaning* known = explain_error_code(code.value)) {
        failure.meaning = known->meaning;
        failure.likely_cause = known->likely_cause;
        failure.what_to_do = known->what_to_do;
        failure.source = known->source;
        retry = known->retry;
    } else {
        const char* without_code = message.has_value() ? kNoCode : kNoReason;
        failure.meaning = code.has_value() ? kUnknownCode : without_code;
        failure.what_to_do = kGenericSteps;
        failure.what_to_do += code.has_value() ? " and this code." : ".";
    }
    failure.retry = retry_sentence(retry);
    return failure;
}

// The first outputs that failed in one way.
using Named = std::array<size_t, kNamedOutputs>;

void name_outputs(const Job& job, const Named& named, Failure& failure) {
    if (failure.output_count == 1) {
        failure.where = output_label(job, named[0]);
        return;
    }
    constexpr std::string_view kOutput = "output ";
    failure.where = "outputs ";
    const size_t more = failure.output_count - kNamedOutputs;
    for (size_t at = 0; at < kNamedOutputs; ++at) {
        const bool is_last = at + 1 == kNamedOutputs && more == 0;
        if (at > 0) failure.where += is_last ? " and " : ", ";
        failure.where += output_label(job, named[at]).substr(kOutput.size());
    }
    if (more > 0) {
        failure.where += " and " + base::format_count(static_cast<int64_t>(more)) + " more";
    }
}

// Those of the outputs, each way of failing once.
void add_outputs(const Job& job, Failures& failures) {
    const size_t first = failures.listed.size();
    std::array<Named, kMostFailuresListed> named{};
    for (size_t index = 0; index < job.outputs.value.size(); ++index) {
        const Output& output = job.outputs.value[index];
        if (!says_failed(output)) continue;
        size_t at = first;
        while (at < failures.listed.size() &&
               (failures.listed[at].code != output.error_code.value ||
                failures.listed[at].message != output.error_msg.value)) {
            ++at;
        }
        if (at == kMostFailuresListed) {
            ++failures.outputs_left_out;
            continue;
        }
        if (at == failures.listed.size()) {
            failures.listed.push_back(
                failure_of(output.error_code, output.error_msg, output.status));
        }
        size_t& count = failures.listed[at].output_count;
        if (count < kNamedOutputs) named[at][count] = index;
        ++count;
    }
    for (size_t at = first; at < failures.listed.size(); ++at) {
        name_outputs(job, named[at], failures.listed[at]);
    }
}

}  // namespace

Failures failures_of(const Job& job) {
    Failures failures;
    const bool job_says_why = job.error_code.has_value() || job.error_msg.has_value();
    if (job_says_why) {
        failures.listed.push_back(failure_of(job.error_code, job.error_msg, job.status));
    }
    add_outputs(job, failures);
    if (failures.listed.empty() && job.stage() == Stage::kFailed) {
        failures.listed.push_back(failure_of(job.error_code, job.error_msg, job.status));
    }
    const std::string effect = effect_sentence(job);
    for (Failure& failure : failures.listed) failure.effect = effect;
    return failures;
}

std::string words_for_rest(const Failures& failures) {
    if (failures.outputs_left_out == 0) return {};
    return base::plural(static_cast<int64_t>(failures.outputs_left_out), "more output reports",
                        "more outputs report") +
           " other errors; the table of outputs tells them one by one.";
}

std::string title_of(const Failure& failure, std::string_view or_else) {
    std::string title = failure.where;
    if (!title.empty()) title[0] = 'O';  // "output `hd`" begins a sentence here
    for (const std::string* part : {&failure.code, &failure.message}) {
        if (part->empty()) continue;
        if (!title.empty()) title += " · ";
        title += *part;
    }
    return title.empty() ? std::string(or_else) : title;
}

std::vector<FailureLine> lines_of(const Failure& failure) {
    std::vector<FailureLine> lines = {{"Effect", failure.effect},
                                      {"Meaning", failure.meaning},
                                      {"Likely cause", failure.likely_cause},
                                      {"Next step", failure.what_to_do},
                                      {"Retry", failure.retry},
                                      {"Source", failure.source}};
    std::erase_if(lines, [](const FailureLine& line) { return line.text.empty(); });
    return lines;
}

std::string text_of(const Failure& failure) {
    std::string text = title_of(failure, "Failed without a reason") + "\n";
    for (const FailureLine& line : lines_of(failure)) {
        text += base::concat({line.label, ": ", line.text, "\n"});
    }
    return text;
}

}  // namespace job
