#include "job/failures.h"

#include <array>

#include "base/text.h"
#include "job/error_codes.h"
#include "job/outputs_state.h"
#include "words/common.h"
#include "words/failures.h"

namespace job {

namespace {

constexpr size_t kNamedOutputs = 2;

const char* retry_sentence(Retry retry) {
    return retry == Retry::kMayHelp ? words::kRetryMayHelp : words::kRetryAfterChange;
}

// What became of the job in spite of an error that it, or an output of it, carries.
std::string effect_sentence(const Job& job) {
    switch (job.stage()) {
        case Stage::kFailed: return {};
        case Stage::kSucceeded: return words::kJobStillSucceeded;
        case Stage::kQueued:
        case Stage::kProcessing: return words::kJobContinues;
        case Stage::kUnknown: break;
    }
    return words::kJobEndUnknown;
}

std::string cause_of_unknown(const TextFact& code, const TextFact& message) {
    const std::string cause =
        message.has_value() ? words::kCauseOnlyInMessage : words::kCauseNotSaid;
    const std::string_view resource = resource_of_code(code.value);
    return resource.empty() ? cause : words::cause_with_prefix(cause, std::string(resource));
}

// Where the manual has nothing to advise. An error need not have failed the job.
const char* usual_steps(Stage stage, bool has_code) {
    switch (stage) {
        case Stage::kSucceeded: return words::kStepsAfterSuccess;
        case Stage::kQueued:
        case Stage::kProcessing: return words::kStepsBeforeTheEnd;
        case Stage::kFailed:
        case Stage::kUnknown: break;
    }
    return has_code ? words::kStepsWithCode : words::kStepsWithoutCode;
}

void explain(Failure& failure, const ErrorMeaning& known) {
    failure.meaning = known.meaning;
    failure.source = known.source;
    if (known.of_request) {
        failure.likely_cause = words::kCauseOfRequests;
        return;
    }
    failure.likely_cause = known.likely_cause;
    failure.what_to_do = known.what_to_do;
    failure.retry = retry_sentence(known.retry);
}

Failure failure_of(const Job& job, const Reason& reason, const TextFact& status) {
    const auto& [code, message] = reason;
    Failure failure;
    failure.code = code.value;
    failure.message = message.value;
    if (code.has_value()) failure.code_node = code.node;
    if (message.has_value()) failure.message_node = message.node;
    failure.status_node = status.node;
    failure.likely_cause = cause_of_unknown(code, message);
    failure.what_to_do = usual_steps(job.stage(), code.has_value());
    failure.retry = words::kRetryUnknown;
    if (const ErrorMeaning* known = explain_error_code(code.value)) {
        explain(failure, *known);
    } else {
        const char* without_code =
            message.has_value() ? words::kMessageWithoutCode : words::kNeitherCodeNorMessage;
        failure.meaning = code.has_value() ? words::kCodeNotExplained : without_code;
    }
    return failure;
}

// The first outputs that failed in one way.
using Named = std::array<size_t, kNamedOutputs>;

std::string where_of(const Job& job, const Named& named, size_t count) {
    if (count == 1) return output_label(job, named[0]);
    const std::string first = output_name(job, named[0]);
    const std::string second = output_name(job, named[1]);
    if (count == kNamedOutputs) return words::two_outputs_called(first, second);
    return words::outputs_called(first, second, static_cast<int64_t>(count - kNamedOutputs));
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
               (failures.listed[at].code != output.reason.code.value ||
                failures.listed[at].message != output.reason.message.value)) {
            ++at;
        }
        if (at == kMostFailuresListed) {
            ++failures.outputs_left_out;
            continue;
        }
        if (at == failures.listed.size()) {
            failures.listed.push_back(failure_of(job, output.reason, output.status));
        }
        size_t& count = failures.listed[at].output_count;
        if (count < kNamedOutputs) named[at][count] = index;
        ++count;
    }
    for (size_t at = first; at < failures.listed.size(); ++at) {
        Failure& failure = failures.listed[at];
        failure.where = where_of(job, named[at], failure.output_count);
    }
}

}  // namespace

Failures failures_of(const Job& job) {
    Failures failures;
    if (job.reason.is_given()) {
        failures.listed.push_back(failure_of(job, job.reason, job.status));
    }
    add_outputs(job, failures);
    if (failures.listed.empty() && job.stage() == Stage::kFailed) {
        failures.listed.push_back(failure_of(job, job.reason, job.status));
    }
    const std::string effect = effect_sentence(job);
    for (Failure& failure : failures.listed) failure.effect = effect;
    return failures;
}

std::string words_for_rest(const Failures& failures) {
    if (failures.outputs_left_out == 0) return {};
    return words::more_outputs_failed(static_cast<int64_t>(failures.outputs_left_out));
}

document::NodeId Failure::node() const {
    for (const document::NodeId each : {code_node, message_node}) {
        if (each != document::kNoNode) return each;
    }
    return status_node;
}

namespace {

std::string title_with(const Failure& failure, const std::string& code) {
    std::vector<std::string> parts = {words::begin_sentence(failure.where), code, failure.message};
    std::erase(parts, std::string());
    return parts.empty() ? words::kFailureWithoutReason : base::join(parts, " · ");
}

}  // namespace

std::string title_of(const Failure& failure) {
    return title_with(failure, failure.code);
}

std::string heading_of(const Failure& failure) {
    return title_with(failure, failure.message.empty() ? failure.code : std::string());
}

std::vector<FailureLine> lines_of(const Failure& failure) {
    std::vector<FailureLine> lines = {
        {words::kFailureEffect, failure.effect},      {words::kFailureMeaning, failure.meaning},
        {words::kFailureCause, failure.likely_cause}, {words::kFailureSteps, failure.what_to_do},
        {words::kFailureRetry, failure.retry},        {words::kFailureSource, failure.source}};
    std::erase_if(lines, [](const FailureLine& line) { return line.text.empty(); });
    return lines;
}

std::string text_of(const Failure& failure) {
    std::string text = title_of(failure) + "\n";
    for (const FailureLine& line : lines_of(failure)) {
        text += base::concat({line.label, ": ", line.text, "\n"});
    }
    return text;
}

}  // namespace job
