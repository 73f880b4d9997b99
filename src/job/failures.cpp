#include "job/contradictions.h"
#include "job/error_codes.h"
#include "job/verdict.h"

namespace job {

namespace {

constexpr const char* kNoReason = "The answer gives neither a code nor a message for this failure.";
constexpr const char* kNoCode = "The answer gives a message, but no code to look up.";
constexpr const char* kUnknownCode = "MediaHub's manual does not explain this code.";
constexpr const char* kGenericSteps =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, ask Xvid's support and name the job ID and this code.";
constexpr const char* kGenericStepsWithoutCode =
    "Check that the input file opens and plays, and that the preset suits it. Submit the job "
    "again; if it fails the same way, ask Xvid's support and name the job ID.";

constexpr const char* kNoCause = "Not known: the answer does not say.";
constexpr const char* kOnlyTheMessage = "Not known: only the message says more.";

const char* retry_sentence(Retry retry) {
    switch (retry) {
        case Retry::kMayHelp: return "May help: the fault need not be in what was submitted.";
        case Retry::kAfterChange: return "No, not before the cause is mended.";
        case Retry::kUnknown: break;
    }
    return "Not known; one more try shows whether it fails the same way.";
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
    if (!code.has_value()) {
        failure.meaning = message.has_value() ? kNoCode : kNoReason;
        failure.what_to_do = kGenericStepsWithoutCode;
    } else if (const ErrorMeaning* known = explain_error_code(code.value)) {
        failure.meaning = known->meaning;
        failure.likely_cause = known->likely_cause;
        failure.what_to_do = known->what_to_do;
        retry = known->retry;
    } else {
        failure.meaning = kUnknownCode;
        failure.what_to_do = kGenericSteps;
    }
    failure.retry = retry_sentence(retry);
    return failure;
}

}  // namespace

std::vector<Failure> failures_of(const Job& job) {
    std::vector<Failure> failures;
    const bool job_says_why = job.error_code.has_value() || job.error_msg.has_value();
    if (job_says_why) {
        failures.push_back(failure_of(job.error_code, job.error_msg, job.status));
    }
    for (size_t index = 0; index < job.outputs.value.size(); ++index) {
        const Output& output = job.outputs.value[index];
        if (says_failed(output)) {
            failures.push_back(failure_of(output.error_code, output.error_msg, output.status));
            failures.back().where = output_label(job, index);
        }
    }
    if (failures.empty() && job.stage() == Stage::kFailed) {
        failures.push_back(failure_of(job.error_code, job.error_msg, job.status));
    }
    return failures;
}

}  // namespace job
