// How a request spent its time and how large its body was under way, as far as the browser tells a
// page (W3C Resource Timing). Zeros are what it gives where it does not tell.
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
    double body_bytes = 0;  // as it travelled: compressed, if it was
    double from_cache = 0;  // 1: nothing travelled

    double total_ms() const {
        double total = 0;
        for (const double phase : phases_ms) total += phase;
        return total;
    }
};

}  // namespace api
