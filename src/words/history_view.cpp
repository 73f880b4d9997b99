#include "words/history_view.h"

#include "base/text.h"
#include "base/units.h"
#include "words/common.h"

namespace words {

std::string unchanged_until(std::string_view time) {
    return base::concat({"unchanged until ", time});
}

std::string from_answer(std::string_view time, std::string_view about) {
    return base::concat({"From ", time, ": ", about});
}

std::string to_answer(std::string_view time, std::string_view about) {
    return base::concat({"to ", time, ": ", about});
}

std::string count_added(int64_t count) {
    return base::concat({base::format_count(count), " added"});
}

std::string count_removed(int64_t count) {
    return base::concat({base::format_count(count), " removed"});
}

std::string count_changed(int64_t count) {
    return base::concat({base::format_count(count), " changed"});
}

std::string first_changes(int64_t count, int64_t listed, std::string_view kinds) {
    return base::concat(
        {changes(count), ", the first ", base::format_count(listed), " listed: ", kinds});
}

}  // namespace words
