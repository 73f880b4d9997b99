// The outcome of a request: a body worth parsing, or a problem with its diagnosis and remedies.
#pragma once

#include <optional>
#include <string_view>

#include "api/answer.h"
#include "api/problem.h"
#include "api/request.h"

namespace api {

// Empty if the response has a body worth parsing. Sentences name the requested object by the
// request's collection: "Job not found".
std::optional<Problem> classify(const Request& request, const Answer& answer);

// Problems that only the parser of the body can find; `detail` is its sentence with the position.
Problem unreadable_body(const Request& request, const Answer& answer, bool truncated,
                        std::string_view detail);
Problem not_a_job(const Request& request);

}  // namespace api
