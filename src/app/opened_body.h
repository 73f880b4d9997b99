// Reads a body that came from a file, a paste or the sample.
#pragma once

#include "api/problem.h"
#include "app/reading.h"
#include "app/state.h"
#include "document/document.h"
#include "job/location.h"

namespace app {

// Moves the body out of `answer`. Problems speak of the file, never of the API.
Reading read_opened_body(const Source& source, api::Answer& answer);

// Of a body that was read without a problem, but holds no job.
api::Problem without_job(const Source& source, const document::Document& document);

// What the job's request would be: its ID and the body's format, at no address.
api::Request request_of_opened(const document::Document& document, const job::Job& job);

}  // namespace app
