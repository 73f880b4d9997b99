#include "job/error_codes.h"

#include "base/text.h"
#include "words/error_codes.h"

namespace job {

namespace {

constexpr ErrorMeaning kMeanings[] = {
    {"0000001", words::kInternalErrorMeaning, words::kInternalErrorCause,
     words::kInternalErrorSteps, Retry::kMayHelp, words::kInternalErrorSource},
    {"0000003", words::kBadTokenMeaning, words::kBadTokenCause, words::kBadTokenSteps,
     Retry::kAfterChange, words::kBadTokenSource},
    {"0050001", words::kBadJobMeaning, words::kBadInputCause, words::kBadInputSteps,
     Retry::kAfterChange, words::kBadJobSource},
    {"0050005", words::kNoJobMeaning, words::kNoJobCause, words::kNoJobSteps, Retry::kAfterChange,
     words::kNoJobSource},
    {"0060001", words::kBadFileMeaning, words::kBadInputCause, words::kBadInputSteps,
     Retry::kAfterChange, words::kOlderTableSource},
    {"0060002", words::kNoFileMeaning, words::kNoFileCause, words::kNoFileSteps,
     Retry::kAfterChange, words::kOlderTableSource},
    {"0170001", words::kBadPipelineMeaning, words::kBadInputCause, words::kBadInputSteps,
     Retry::kAfterChange, words::kBadPipelineSource},
    {"0170002", words::kNoPipelineMeaning, words::kNoPipelineCause, words::kNoPipelineSteps,
     Retry::kAfterChange, words::kNoPipelineSource},
    {"0230001", words::kBadFileMeaning, words::kBadInputCause, words::kBadInputSteps,
     Retry::kAfterChange, words::kBadFileSource},
    {"0230002", words::kNoFileMeaning, words::kNoFileCause, words::kNoFileSteps,
     Retry::kAfterChange, words::kNoFileSource},
};

std::string_view without_prefix(std::string_view code) {
    code = base::trim(code);
    if (base::equals_ignoring_case(code.substr(0, 2), "0x")) {
        code.remove_prefix(2);
    }
    return code;
}

}  // namespace

const ErrorMeaning* explain_error_code(std::string_view code) {
    code = without_prefix(code);
    for (const ErrorMeaning& known : kMeanings) {
        if (base::equals_ignoring_case(code, known.code)) {
            return &known;
        }
    }
    return nullptr;
}

std::string_view resource_of_code(std::string_view code) {
    constexpr std::string_view kResources[][2] = {
        {"000", words::kCodesOfService}, {"005", words::kCodesOfJobs},
        {"006", words::kCodesOfFiles},   {"017", words::kCodesOfPipelines},
        {"023", words::kCodesOfFiles},
    };
    code = without_prefix(code);
    for (const auto& resource : kResources) {
        if (code.size() == 7 && code.substr(0, 3) == resource[0]) {
            return resource[1];
        }
    }
    return {};
}

}  // namespace job
