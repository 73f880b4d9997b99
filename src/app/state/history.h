// The responses for the job on the screen so far, each as received, so that any two of them can be
// compared. Bounded by number and size; a response equal to the one before only extends that one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/diff.h"
#include "document/document.h"

namespace app {

inline constexpr size_t kMostAnswersKept = 20;
inline constexpr size_t kMostBytesKept = size_t{100} << 20;  // two responses of 48 MB

struct KeptAnswer {
    uint32_t number = 0;   // of the first request that returned it
    int64_t at_ms = 0;     // when that came
    int64_t until_ms = 0;  // when the last one came that was the same
    std::string status;    // "PROCESSING, 42 %"
    std::string content_type;
    size_t body_bytes = 0;
    std::string body{};  // as received; empty while it is on the screen, where its bytes are
    bool on_screen = true;
};

enum class ComparisonStep : uint8_t { kReadOlder, kReadNewer, kCompare, kDone };

// The differences between two responses.
struct Comparison {
    ComparisonStep step = ComparisonStep::kReadOlder;  // the next one
    uint32_t older = 0;                                // numbers of kept responses
    uint32_t newer = 0;
    document::Document before;
    std::optional<document::Document> after;  // empty where the newer one is on the screen
    document::Diff diff;
    // Of the newer document: the rows that show a change, with its index in `diff.changes`.
    std::vector<std::pair<document::NodeId, uint32_t>> marks;
};

struct History {
    std::string of;                        // address and ID of the job
    std::vector<KeptAnswer> kept;          // in the order they came
    uint32_t older = 0;                    // as chosen; 0 for the last but one
    uint32_t newer = 0;                    // as chosen; 0 for the last
    std::optional<Comparison> comparison;  // made when it is looked at
};

}  // namespace app
