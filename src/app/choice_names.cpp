#include "app/choice_names.h"

#include <algorithm>
#include <iterator>

namespace app {
namespace {

// In the order of their enumerations.
constexpr std::string_view kTimes[] = {"local", "utc", "relative"};
constexpr std::string_view kThemes[] = {"auto", "light", "dark"};
constexpr std::string_view kColumns[] = {
    "name",           "preset",      "container",      "video",      "resolution",
    "frame_rate",     "video_codec", "video_bit_rate", "audio",      "audio_codec",
    "audio_bit_rate", "size",        "duration",       "thumbnails", "logos",
    "settings",       "file",        "link",           "file_state", "progress"};
static_assert(std::size(kColumns) == job::kOutputColumnCount);

template <typename Choice, size_t kCount>
std::optional<Choice> choice_named(const std::string_view (&names)[kCount], std::string_view name) {
    const auto found = std::find(std::begin(names), std::end(names), name);
    if (found == std::end(names)) return std::nullopt;
    return static_cast<Choice>(found - std::begin(names));
}

}  // namespace

std::string_view name_of(Times times) {
    return kTimes[static_cast<size_t>(times)];
}
std::optional<Times> times_named(std::string_view name) {
    return choice_named<Times>(kTimes, name);
}

std::string_view name_of(ThemeChoice theme) {
    return kThemes[static_cast<size_t>(theme)];
}
std::optional<ThemeChoice> theme_named(std::string_view name) {
    return choice_named<ThemeChoice>(kThemes, name);
}

std::string_view name_of(job::OutputColumn column) {
    return kColumns[static_cast<size_t>(column)];
}
std::optional<job::OutputColumn> column_named(std::string_view name) {
    return choice_named<job::OutputColumn>(kColumns, name);
}

}  // namespace app
