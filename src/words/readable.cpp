#include "words/readable.h"

#include "base/no_break.h"
#include "base/text.h"
#include "base/units.h"

namespace words {

std::string bits(int64_t count) {
    return base::plural(count, "bit", "bits");
}

std::string pixels(int64_t count) {
    return base::format_count(count) + base::kNoBreak + "px";
}

std::string channels(int64_t count) {
    return base::plural(count, "channel", "channels");
}

std::string rotated_by(const std::string& degrees) {
    return base::concat({"rotated by ", degrees, "°"});
}

std::string tracks(int64_t count) {
    return std::to_string(count) + " tracks";
}

std::string and_more_tracks(const std::string& first, int64_t more) {
    return base::concat({first, " + ", std::to_string(more), " more"});
}

}  // namespace words
