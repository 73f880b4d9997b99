// Words of what the newest answers changed: the list in the job view, and the mark on a value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace words {

inline constexpr char kListFewerChanges[] = "List fewer";

// "was 42 %": behind a value that changed
std::string value_was(std::string_view before);
// "new: 42 %"
std::string value_is_new(std::string_view value);
// "gone, was 42 %"
std::string value_is_gone(std::string_view before);

// "3 changes since 14:02:06"
std::string changes_since(std::string_view changes, std::string_view since);
// "3 changes between 14:02:06 and 14:02:11, none since"
std::string changes_between(std::string_view changes, std::string_view from,
                            std::string_view until);

// "and 12 more"
std::string more_changes(int64_t rest);
// "and 12 more; see the raw view"
std::string more_changes_in_raw(int64_t rest);

}  // namespace words
