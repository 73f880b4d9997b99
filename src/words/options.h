// Words of the options in the head: what a request asks for, and where it goes.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kOptions[] = "Options";
inline constexpr char kOptionsOpen[] = "Options ▴";
inline constexpr char kOptionsFolded[] = "Options ▾";
std::string options_of_request(std::string_view address);  // "What to request from api.xvid.com/v1"

// What was asked for, in parts: "JSON · human-readable · file, preset expanded".
inline constexpr char kAskedHumanReadable[] = "human-readable";
inline constexpr char kAskedAllExpanded[] = "all expanded";
std::string asked_expanded(std::string_view kinds);  // "file, preset expanded"
inline constexpr char kAskedNullKeys[] = "null keys shown";
inline constexpr char kAskedUserData[] = "with user data";
inline constexpr char kAskedBinaryData[] = "with binary data";

inline constexpr char kAnswerFormat[] = "Format";
inline constexpr char kHumanReadable[] = "Human-readable response";
inline constexpr char kShowNullKeys[] = "Show null keys";
inline constexpr char kExpandAll[] = "Expand all";
inline constexpr char kMoreKinds[] = "More kinds to expand";
inline constexpr char kMoreKindsHint[] = "Other kinds of objects, separated by commas: codec, job";
inline constexpr char kBinaryData[] = "Binary data";

std::string expand_kind(std::string_view kind);   // "Expand file"
std::string sent_as(std::string_view parameter);  // "Sent as expand=file"

inline constexpr char kConnection[] = "Connection";
inline constexpr char kConnectionOpen[] = "Connection ▴";
inline constexpr char kConnectionFolded[] = "Connection ▾";
inline constexpr char kAddressFixed[] = "Set by this page";
inline constexpr char kAddressFixedSentence[] = "This page is configured for this API address.";
inline constexpr char kAddressHint[] = "Your token is sent to this address only";
inline constexpr char kAddressSentence[] =
    "Your token is sent to this address only. Press Enter to load the job from it.";

}  // namespace words
