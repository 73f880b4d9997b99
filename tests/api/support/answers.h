// Answers as the browser would hand them over, and problems as one text to compare.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "api/outcome.h"
#include "base/text.h"

namespace test {

using api::Answer;
using api::Problem;
using api::Request;
using api::Transport;

inline const Request kRequest{"https://api.xvid.com/v1", "jobs", "559cbbec", {}};

inline Answer answered(int status, std::string body = "{}", std::vector<api::Header> headers = {}) {
    Answer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.headers = std::move(headers);
    answer.page_is_secure = true;
    return answer;
}

inline Answer failed() {
    Answer answer;
    answer.transport = Transport::kFailed;
    answer.page_is_secure = true;
    return answer;
}

inline Problem problem_of(const Request& request, const Answer& answer) {
    const std::optional<Problem> problem = api::classify(request, answer);
    REQUIRE(problem.has_value());
    return *problem;
}

inline std::string told(const Problem& problem) {
    const std::string lists = "ruled out: " + base::join(problem.ruled_out, " · ") +
                              "\nstill possible: " + base::join(problem.still_possible, " · ") +
                              "\nwhat to do: " + base::join(problem.what_to_do, " · ");
    return problem.title + "\n" + problem.explanation + "\n" + lists +
           (problem.retry_helps ? "\nretry" : "");
}

}  // namespace test
