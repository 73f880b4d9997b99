#include "api/answer.h"

#include "base/text.h"

namespace api {

std::string_view header_value(const std::vector<Header>& headers, std::string_view name) {
    for (const auto& [key, value] : headers) {
        if (base::equals_ignoring_case(key, name)) {
            return value;
        }
    }
    return {};
}

}  // namespace api
