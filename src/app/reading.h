// What came of a request, read as far as it can be: its body as a document, and what is wrong with
// either.
#pragma once

#include <optional>

#include "api/outcome.h"
#include "app/state.h"
#include "document/document.h"

namespace app {

struct Reading {
    document::Document document;
    std::optional<api::Problem> problem;
};

// Moves the body out of `answer`. A problem quotes the server's own words, without the access
// token, which a server may repeat.
Reading read_body(State& state, const api::Request& request, api::Answer& answer);

// Of a body that was read without a problem, but holds no such object as was asked for.
api::Problem without_object(const State& state, const Exchange& exchange,
                            const document::Document& document);

}  // namespace app
