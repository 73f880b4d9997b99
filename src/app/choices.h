// What the page shows and how, as the user chose.
#pragma once

#include <cstdint>

namespace app {

enum class Tab : uint8_t { kJob, kRaw, kRequest, kChanges };
enum class Times : uint8_t { kLocal, kUtc, kRelative };
// Auto: as the browser has it.
enum class ThemeChoice : uint8_t { kAuto, kLight, kDark };
enum class RawMode : uint8_t { kAsReceived, kPretty, kTree };
// What is unfolded in the raw view of a narrow window, where one line of tools has room.
enum class RawMenu : uint8_t { kNone, kModes, kTools, kRow };

}  // namespace app
