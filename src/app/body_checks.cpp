#include "app/body_checks.h"

#include <algorithm>
#include <utility>

namespace app {

bool BodyChecks::advance(const document::Document& document) {
    constexpr size_t kLaterSlices = 16;
    const size_t times = std::exchange(has_begun_, true) ? kLaterSlices : 1;
    const size_t digested_at_once = (size_t{16} << 10) * times;
    const size_t compared_at_once = (size_t{8} << 10) * times;
    if (sha256_.empty()) {
        const std::string_view left = std::string_view(document.received()).substr(digested_bytes_);
        digest_.add(left.substr(0, digested_at_once));
        digested_bytes_ += std::min(left.size(), digested_at_once);
        if (left.size() <= digested_at_once) sha256_ = digest_.hex();
    }
    return tokens_.advance(document, compared_at_once) && !sha256_.empty();
}

}  // namespace app
