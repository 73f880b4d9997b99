// Words of the boxes that explain why a job failed.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kCopyFailureText[] = "Copy text";
// Whose text the button copies where the failure has no name of its own.
inline constexpr char kTheFailure[] = "the failure";
// What was copied, as it is said afterwards.
inline constexpr char kTheExplanation[] = "the explanation";

// "Copy text of output `film_720p`"
std::string copy_text_of(std::string_view failure);

}  // namespace words
