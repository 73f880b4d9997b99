// The response on the screen, and the objects that were requested separately.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/outcome.h"
#include "api/request.h"
#include "app/body_checks.h"
#include "app/changes.h"
#include "app/spot.h"
#include "app/state/exchange.h"
#include "document/document.h"
#include "job/coverage.h"
#include "job/failures.h"
#include "job/job.h"

namespace app {

// The last response for the job: always the exchange, and as much as could be parsed.
struct Loaded {
    uint32_t number = 0;  // of the request
    Exchange exchange;
    document::Document document;
    std::optional<BodyChecks> checks;  // always of `document`
    std::optional<job::Job> job;
    job::Coverage coverage;
    job::Failures failures;  // of `job`
    std::vector<std::string>
        remarks;  // how the response differs from what was asked for, a sentence each
    std::optional<api::Problem> problem;
};

// A load that brought no job while one is on the screen: that one stays.
struct FailedLoad {
    uint32_t number = 0;  // of the request
    Exchange exchange;
    api::Problem problem;
    std::string object;  // the key in State::objects that has the body; empty where none came
};

// One referenced object, requested separately.
struct Object {
    uint32_t number = 0;                         // of the request on its way; 0 when none is
    Spot opened_at;                              // where it was opened last
    std::optional<document::Document> document;  // its root object under the kind's key, or bare
    std::optional<document::Document> unread;    // while there is none: the response instead
    std::optional<api::Problem> problem;
    int64_t as_of_ms = 0;            // of the document
    int64_t checked_at_ms = 0;       // when the last response came, good or bad
    std::optional<Changes> changes;  // when it was read again
    api::Request request;
    uint32_t token_revision = 0;         // of the form, when it was sent
    std::optional<api::Answer> refusal;  // to it, while a host is asked for another token
    bool other_options =
        false;  // `request` has other options than the one that returned the document
};

}  // namespace app
