// The words that go with a status (RFC 9110, 15; RFC 6585).
#pragma once

namespace words {

inline constexpr char kReasonOk[] = "OK";
inline constexpr char kReasonNoContent[] = "No Content";
inline constexpr char kReasonFound[] = "Found";
inline constexpr char kReasonNotModified[] = "Not Modified";
inline constexpr char kReasonBadRequest[] = "Bad Request";
inline constexpr char kReasonUnauthorized[] = "Unauthorized";
inline constexpr char kReasonPaymentRequired[] = "Payment Required";
inline constexpr char kReasonForbidden[] = "Forbidden";
inline constexpr char kReasonNotFound[] = "Not Found";
inline constexpr char kReasonMethodNotAllowed[] = "Method Not Allowed";
inline constexpr char kReasonNotAcceptable[] = "Not Acceptable";
inline constexpr char kReasonRequestTimeout[] = "Request Timeout";
inline constexpr char kReasonConflict[] = "Conflict";
inline constexpr char kReasonGone[] = "Gone";
inline constexpr char kReasonMisdirectedRequest[] = "Misdirected Request";
inline constexpr char kReasonUnprocessableContent[] = "Unprocessable Content";
inline constexpr char kReasonTooManyRequests[] = "Too Many Requests";
inline constexpr char kReasonUnavailableForLegalReasons[] = "Unavailable For Legal Reasons";
inline constexpr char kReasonInternalServerError[] = "Internal Server Error";
inline constexpr char kReasonNotImplemented[] = "Not Implemented";
inline constexpr char kReasonBadGateway[] = "Bad Gateway";
inline constexpr char kReasonServiceUnavailable[] = "Service Unavailable";
inline constexpr char kReasonGatewayTimeout[] = "Gateway Timeout";

}  // namespace words
