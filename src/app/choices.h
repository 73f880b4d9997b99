// What the page is turned to and how it tells things, as the user chose.
#pragma once

#include <cstdint>

namespace app {

enum class Tab : uint8_t { kJob, kRaw, kRequest, kChanges };
enum class Times : uint8_t { kLocal, kUtc, kRelative };
enum class RawMode : uint8_t { kAsReceived, kPretty, kTree };

}  // namespace app
