// Requests: the pending one for the job, and the outcome of earlier ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "api/access_token.h"
#include "api/outcome.h"
#include "api/request.h"
#include "app/state/source.h"

namespace app {

// A request on its way, or a file that is being opened.
struct Pending {
    uint32_t number = 0;
    api::Request request;
    uint64_t received_bytes = 0;
    uint64_t total_bytes = 0;
    std::optional<api::Answer> answer;  // it came, and is about to be read
    Source source;
    bool poll = false;          // asked by the page, for a job that is shown already
    bool awaits_token = false;  // of the host: not sent yet, or refused with the last one
    bool fresh = false;         // asked with "Load": nothing of the last job is kept
    api::AccessToken token;
    uint32_t token_revision = 0;  // of the form, see there

    // How much of the body is here; empty while its size is not known, and while it is read.
    std::optional<double> percent_received() const {
        if (total_bytes == 0 || answer) return std::nullopt;
        return 100.0 * static_cast<double>(received_bytes) / static_cast<double>(total_bytes);
    }
};

// A request with its response or failure. The body itself is in the Document.
struct Exchange {
    api::Request request;
    api::Answer answer;  // its body is moved out
    uint64_t body_bytes = 0;
    Source source;  // of anything but the network: `request` has no address and was never sent
};

enum class Progress : uint8_t { kOnItsWay, kOver, kGivenUp };

// One request of this page, for a job or for a single object, or what was opened instead of one;
// and what came of it.
struct PastRequest {
    uint32_t number = 0;
    Progress progress = Progress::kOnItsWay;
    bool poll = false;
    bool one_of_many = false;  // of a round for all files of a job
    Exchange exchange;
    std::optional<api::Problem> problem;
};

inline constexpr size_t kRequestsKept = 30;

}  // namespace app
