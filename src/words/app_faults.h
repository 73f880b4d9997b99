// Words for what the program cannot do with what it was given.
#pragma once

namespace words {

inline constexpr char kTokenMissing[] =
    "Enter the access token: MediaHub answers nobody without one.";
inline constexpr char kBodyHoldsNoJob[] =
    "The body is valid, but holds no object with an id, a status or outputs.";
inline constexpr char kPathLooksAtTooMuch[] =
    "This path looks at too much of the body. Make it narrower.";

}  // namespace words
