#include "job/error_codes.h"

#include "base/text.h"

namespace job {

namespace {

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
    for (const ErrorMeaning& known : words::kErrorMeanings) {
        if (base::equals_ignoring_case(code, known.code)) {
            return &known;
        }
    }
    return nullptr;
}

std::string_view resource_of_code(std::string_view code) {
    code = without_prefix(code);
    for (const auto& resource : words::kErrorResources) {
        if (code.size() == 7 && code.substr(0, 3) == resource[0]) {
            return resource[1];
        }
    }
    return {};
}

}  // namespace job
