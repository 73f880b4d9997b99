// Every problem of a request: in transport, or in the response.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "api/answer.h"
#include "api/problem.h"
#include "api/request.h"

namespace api {

// "job" for "jobs": what was asked for, in sentences.
std::string object_name(const Request& request);

Problem too_large();
// Of a success whose body broke off.
Problem broken_body(const Request& request, const Answer& answer);
Problem transport_problem(const Request& request, const Answer& answer);

// For any status that is no success. Quotes the server's words where a header or the body's first
// line has them.
Problem status_problem(const Request& request, const Answer& answer);

// From its first byte that is neither a byte order mark nor white space.
std::string_view body_start(const Answer& answer);
bool is_html(const Answer& answer);

// What a Retry-After header asks for (RFC 9110, 10.2.3): a number of seconds, or a date, converted
// to seconds from `now_ms`.
std::optional<int64_t> retry_after_s(std::string_view value, int64_t now_ms);

}  // namespace api
