// Words of the card that tells how a request was answered.
#pragma once

#include <string>
#include <string_view>

namespace words {

inline constexpr char kAnswerCard[] = "Answer";
inline constexpr char kAnswerReceived[] = "Received";
inline constexpr char kAnswerEnded[] = "Ended";
inline constexpr char kAnswerTime[] = "Time";
inline constexpr char kAnswerTimeSpent[] = "Spent on";
inline constexpr char kAnswerSize[] = "Size";
inline constexpr char kSizeOnTheWire[] = "On the wire";
inline constexpr char kRedirectedTo[] = "Redirected to";
inline constexpr char kAnswerOtherHeaders[] = "Other headers";

// In the place of the status of a request without one.
inline constexpr char kRequestOnItsWay[] = "on its way";
inline constexpr char kRequestCancelled[] = "cancelled";
inline constexpr char kNoAnswerInTime[] = "no answer before the deadline";
inline constexpr char kNoAnswerShown[] = "no answer the browser would show";
inline constexpr char kAnswerTooLarge[] = "given up: the body is too large";

inline constexpr char kTimingUntold[] = "not told by the browser";
inline constexpr char kTimingUntoldByCors[] = "not told by the browser (Timing-Allow-Origin)";
inline constexpr char kFromCache[] = "nothing: it came from the browser’s cache";
inline constexpr char kEncodingHidden[] = "encoding hidden by CORS";
inline constexpr char kHeadersHidden[] =
    "hidden by CORS, but for those the API names in Access-Control-Expose-Headers";
inline constexpr char kOnlyCookiesHidden[] =
    "only Set-Cookie could be missing, which the browser shows to no page";

// "https://api.example, where the answer came from"
std::string redirected_to(std::string_view origin);
// "8.09 kB, not compressed"
std::string not_compressed(std::string_view size);
// "3.1 kB, compressed to 12 % (br)"
std::string compressed_to(std::string_view size, std::string_view share, std::string_view encoding);

}  // namespace words
