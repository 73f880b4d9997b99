// The error body of the API: { "error": { "error_code": "0x0050005", "error_message": "…" } }.
// Source: the manual's pages on DELETE of jobs, files and pipelines.
#pragma once

#include <optional>
#include <string>

#include "document/document.h"

namespace job {

struct ApiError {
    std::string code;
    std::string message;
};
std::optional<ApiError> read_api_error(const document::Document& document);

}  // namespace job
