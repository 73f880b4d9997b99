#include "app/body_checks.h"

#include <algorithm>

namespace app {

bool BodyChecks::advance(const document::Document& document) {
    constexpr size_t kDigestedAtOnce = size_t{256} << 10;
    constexpr size_t kComparedAtOnce = size_t{128} << 10;
    if (sha256_.empty()) {
        const std::string_view left = std::string_view(document.received()).substr(digested_bytes_);
        digest_.add(left.substr(0, kDigestedAtOnce));
        digested_bytes_ += std::min(left.size(), kDigestedAtOnce);
        if (left.size() <= kDigestedAtOnce) sha256_ = digest_.hex();
    }
    return tokens_.advance(document, kComparedAtOnce) && !sha256_.empty();
}

}  // namespace app
