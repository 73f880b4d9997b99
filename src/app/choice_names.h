// The names of the user's choices outside the program: in links, and in what a device remembers.
#pragma once

#include <optional>
#include <string_view>

#include "app/choices.h"
#include "job/output_cells.h"

namespace app {

// "local", "utc", "relative"
std::string_view name_of(Times times);
std::optional<Times> times_named(std::string_view name);
// "auto", "light", "dark"
std::string_view name_of(ThemeChoice theme);
std::optional<ThemeChoice> theme_named(std::string_view name);
// "name", "video_bit_rate", …
std::string_view name_of(job::OutputColumn column);
std::optional<job::OutputColumn> column_named(std::string_view name);

}  // namespace app
