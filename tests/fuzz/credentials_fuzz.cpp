// Masked credentials: nothing of the text changes but what is masked, nothing is left to mask, and
// a credential is found whatever stands around it.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/credentials.h"
#include "fuzz/support/check.h"

namespace {

using support::check;

constexpr std::string_view kMask = "•••";
constexpr std::string_view kPlanted = "pl4nted-s3cret";

// What is left between the masks is in the text, in this order.
void check_kept(std::string_view text, std::string_view masked) {
    size_t at = 0;
    for (bool is_first = true;; is_first = false) {
        const size_t end = masked.find(kMask);
        const std::string_view kept = masked.substr(0, end);
        const size_t found = text.find(kept, at);
        check(found != std::string_view::npos && (!is_first || found == 0));
        at = found + kept.size();
        if (end == std::string_view::npos) break;
        masked.remove_prefix(end + kMask.size());
    }
}

void check_planted(const std::string& before, const std::string& credential,
                   const std::string& after) {
    const std::string masked = base::mask_credentials(before + credential + after);
    check(masked.find(kPlanted) == std::string::npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    constexpr size_t kLongest = 600;
    if (size > kLongest) return 0;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string masked = base::mask_credentials(text);
    check(base::has_credentials(text) == (masked != text));
    check(base::mask_credentials(masked) == masked);
    // A dot of the text's own beside a mask would leave open where the mask begins.
    if (text.find(kMask.substr(0, 3)) == std::string::npos) check_kept(text, masked);
    if (text.find(kPlanted.substr(0, 4)) != std::string::npos) return 0;

    const size_t middle = text.find('\n');
    const std::string before = text.substr(0, middle) + "\n";
    const std::string after = middle == std::string::npos ? "" : text.substr(middle);
    const std::string secret(kPlanted);
    check_planted(before, "https://user:" + secret + "@example.com/a", after);
    check_planted(before, "https://example.com/a?X-Amz-Signature=" + secret, after);
    check_planted(before, "\"password\": \"" + secret + "\"", after);
    check_planted(before, "Authorization: Bearer " + secret, after);
    return 0;
}
