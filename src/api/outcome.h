// The outcome of a request: a body worth parsing, or a problem with its diagnosis and remedies.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/answer.h"
#include "api/problem.h"
#include "api/request.h"

namespace api {

// Empty if the response has a body worth parsing. Sentences name the requested object by the
// request's collection: "Job not found".
std::optional<Problem> classify(const Request& request, const Answer& answer);

// Adds what the server itself says of a failure, as its body was read. Where it blames the token or
// its scope, the problem becomes that one. Does nothing without words.
void follow_words(Problem& problem, int status, std::string code, std::string message);

// Problems that only the parser of the body can find.
struct BodyFault {
    bool truncated = false;
    std::optional<BodyFormat> format;  // that the body begins as; empty where it begins as neither
    std::string detail;                // the parser's sentence, with the position
};
Problem unreadable_body(const Request& request, const Answer& answer, const BodyFault& fault);
Problem not_a_job(BodyFormat got);
// Nothing with the ID has the user_data that was asked for.
Problem no_match(const Request& request);
// A refresh that brought a job with another ID; `got` is shown as it is.
Problem other_job(const Request& request, std::string_view got);
// An error that came with a status of success.
Problem reported_error(int status, std::string code, std::string message);

}  // namespace api
