// How long the steps of a request took and how large its body was in transit, as far as the browser
// exposes them (W3C Resource Timing). What it does not expose is zero.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace api {

// In the order they happen. Connecting includes DNS and TLS; it is 0 on a connection kept open.
enum class Phase : uint8_t { kRedirect, kQueue, kConnect, kWait, kDownload };
inline constexpr size_t kPhases = 5;

// Plain numbers in this order, because JavaScript writes them (web/requests.js).
struct Timing {
    std::array<double, kPhases> phases_ms{};
    double body_bytes = 0;  // as transferred: compressed, if it was
    double from_cache = 0;  // 1: nothing was transferred

    double total_ms() const {
        double total = 0;
        for (const double phase : phases_ms) total += phase;
        return total;
    }
};

}  // namespace api
