#include "api/reason.h"

#include <doctest/doctest.h>

#include <utility>

TEST_CASE("a status has the words RFC 9110 gives it, or none") {
    const std::pair<int, const char*> cases[] = {
        {200, "OK"},
        {204, "No Content"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {429, "Too Many Requests"},
        {504, "Gateway Timeout"},
        {0, ""},
        {299, ""},
        {418, ""},
        {70000, ""},
    };
    for (const auto& [status, words] : cases) CHECK(api::reason_of(status) == words);
}
