// Words for what the program cannot do with what it was given.
#pragma once

namespace words {

inline constexpr char kTokenMissing[] =
    "Enter the access token: MediaHub answers nobody without one.";
inline constexpr char kBodyHoldsNoJob[] =
    "The body is valid, but holds no object with an id, a status or outputs.";
inline constexpr char kPathLooksAtTooMuch[] =
    "This path looks at too much of the body. Make it narrower.";
inline constexpr char kComparedWithItself[] =
    "This is one answer: choose another one to compare it with.";
inline constexpr char kTooLargeToCompare[] =
    "These answers are too large to be compared here: it would hold up the page. Save the bodies "
    "and compare them with a program of your own.";

}  // namespace words
