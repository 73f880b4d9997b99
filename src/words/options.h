// Words of the options below the top bar: what a request asks for, and where it goes.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kOptions[] = "Options";
inline constexpr char kOptionsOpen[] = "Options ▴";
inline constexpr char kOptionsFolded[] = "Options ▾";
inline constexpr char kAnswerFormat[] = "Format";
inline constexpr char kHumanReadable[] = "Human-readable response";
inline constexpr char kShowNullKeys[] = "Show null keys";
inline constexpr char kExpandAll[] = "Expand all";
inline constexpr char kMoreKinds[] = "More kinds to expand";
inline constexpr char kMoreKindsHint[] =
    "Names of further objects, with commas between: codec, job";
inline constexpr char kBinaryData[] = "Binary data";

std::string expand_kind(std::string_view kind);   // "Expand file"
std::string sent_as(std::string_view parameter);  // "Sent as expand=file"

inline constexpr char kConnection[] = "Connection";
inline constexpr char kConnectionOpen[] = "Connection ▴";
inline constexpr char kConnectionFolded[] = "Connection ▾";
inline constexpr char kAddressFixed[] = "Fixed by this page";
inline constexpr char kAddressFixedSentence[] = "This page was set up for this API address.";
inline constexpr char kAddressHint[] = "The token is sent to this address only";
inline constexpr char kAddressSentence[] =
    "The token goes to this address only. Enter loads the job from it.";

}  // namespace words
