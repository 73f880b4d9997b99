// Short ways from a text to what the tests look at.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "document/parse.h"
#include "document/query.h"
#include "job/job.h"

namespace test {

inline document::Document parsed(const std::string& json) {
    document::Document document = document::parse_json(json);
    REQUIRE_MESSAGE(!document.problem, json);
    return document;
}

inline job::Job job_in(const document::Document& document) {
    const std::optional<job::Job> job = job::read(document);
    REQUIRE(job.has_value());
    return *job;
}

// A job from the members of its object: job_of(R"("status": "QUEUED")").
inline job::Job job_of(const std::string& members) {
    return job_in(parsed("{\"job\": {" + members + "}}"));
}

// The body that the vendor's page prints, with its bare keys.
inline std::string seed_body() {
    std::ifstream file(JOBGLASS_SOURCE_DIR "/tests/document/data/seed_job.txt", std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace test
