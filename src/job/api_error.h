// The server's own account of a failure, found in a body that should have been a job.
#pragma once

#include <optional>

#include "document/document.h"
#include "job/server_words.h"

namespace job {

// What a body of an error status says, wherever and in whatever shape. Empty where it says nothing.
std::optional<ServerWords> read_api_error(const document::Document& document);

// The same for a body of status 200: only what calls itself an error is one.
std::optional<ServerWords> read_reported_error(const document::Document& document);

}  // namespace job
