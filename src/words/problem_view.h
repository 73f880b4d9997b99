// Words around a problem: what its parts are called, and what can be done about it.
#pragma once

namespace words {

inline constexpr char kApiSays[] = "The API says";
inline constexpr char kCodeMeans[] = "The code means";
inline constexpr char kCodeSource[] = "Source";
inline constexpr char kRuledOut[] = "Ruled out";
inline constexpr char kStillPossible[] = "Still possible";
inline constexpr char kWhatYouCanDo[] = "What you can do";
inline constexpr char kShowTheAnswer[] = "Show the answer";

}  // namespace words
