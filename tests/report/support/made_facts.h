// Facts for reports, made from a body as the API would send it.
#pragma once

#include <optional>
#include <string>

#include "document/document.h"
#include "report/facts.h"

namespace made {

inline constexpr const char* kToken = "tok-3f9c2a71-secret";

// Owns what the facts refer to, and stays where it is.
class Made {
public:
    explicit Made(std::string body, std::string content_type = "application/json");
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    document::Document document;
    std::optional<job::Job> job;
    api::Request request;
    api::Answer answer;
    report::Facts facts;

    // Instead of the job.
    void fail(api::Problem with);

private:
    std::optional<api::Problem> problem_;
};

std::string failed_job();  // whose message has a credential

}  // namespace made
