// Words of a reference to another object, and of that object where it is opened.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kExpandObject[] = "Expand";
inline constexpr char kCollapseObject[] = "Collapse";
inline constexpr char kShownAlready[] = "Already shown above";
inline constexpr char kNoObject[] = "not an object of the API";
inline constexpr char kCameAlong[] = "came with the answer around it";
inline constexpr char kReadAgain[] = "Read again";

// The names of the buttons; that of kExpandObject is expand_kind, of the options.
std::string collapse_kind(std::string_view kind);     // "Collapse file"
std::string cancel_kind(std::string_view kind);       // "Cancel file"
std::string go_to_kind(std::string_view kind);        // "Go to file"
std::string go_to_kind_above(std::string_view kind);  // "Go to file, already shown above"
std::string copy_id_of_kind(std::string_view kind);   // "Copy file ID"
// "Expand file of output hd": names of repeated buttons tell which.
std::string of_owner(std::string_view name, std::string_view owner);
std::string id_of_kind(std::string_view kind);  // "file ID", as what was copied is called

std::string object_answered_at(std::string_view time);  // "answered at 14:02:06 CEST"
std::string object_as_of(std::string_view time);        // "as of 14:02:06 CEST"
std::string loading_object(std::string_view key);       // "Loading file/55…"

}  // namespace words
