// What a report says, gathered from the page by whoever asks for one: the job or the problem on the
// screen, the requests of the page, and how the responses changed. Nothing in here is masked yet.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "api/answer.h"
#include "api/problem.h"
#include "api/request.h"
#include "base/time.h"
#include "document/document.h"
#include "job/file_state.h"
#include "job/job.h"

namespace report {

// A request of the page and what came of it, or what was opened instead of one.
struct Exchange {
    const api::Request* request = nullptr;  // null for what was opened
    std::string opened = {};                // its name: "job.json"
    const api::Answer* answer = nullptr;    // null while there is none, or after a cancellation
    std::string status = {};                // "200 OK", "cancelled"
    uint64_t body_bytes = 0;
    const api::Problem* problem = nullptr;
};

struct Change {
    std::string path;
    std::string before;  // empty for what is new
    std::string after;   // empty for what is gone
};

// One of the responses for the job that differ, in the order they came.
struct Response {
    int64_t at_ms = 0;
    int64_t until_ms = 0;  // when the last one came that was the same
    std::string status = {};
    uint64_t body_bytes = 0;
    std::optional<size_t> changes = {};  // since the response before; empty where not compared
    std::vector<Change> listed = {};     // the first of them
};

struct Table {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;
};

struct Facts {
    std::string browser = {};  // as it names itself (User-Agent)
    int64_t saved_at_ms = 0;   // by the clock of this computer
    base::Zone zone = {};
    const job::Job* job = nullptr;          // either this
    job::FilesSummary files = {};           // of its outputs, as far as they were checked
    const api::Problem* problem = nullptr;  // or this, or both null before there is anything
    Exchange exchange = {};                 // that brought it
    const document::Document* body = nullptr;
    std::string sha256 = {};              // of the body as received; empty while not computed
    Table outputs = {};                   // of the job
    std::vector<Exchange> requests = {};  // newest first
    std::vector<Response> responses = {};
    // Takes the page's access tokens out of a text.
    std::function<std::string(std::string)> without_tokens = [](std::string text) { return text; };
};

// Without access tokens and credentials: what may be shown to anyone who sees the job.
std::string cleaned(const Facts& facts, std::string_view text);

// Of what the report is about; empty where that is not known.
std::string job_id_of(const Facts& facts);

// In UTC, and in the reader's zone where that is another one.
std::string time_text(const Facts& facts, int64_t epoch_ms);

// "HTTP 200 OK", or that there was no response.
std::string answer_text(const api::Answer* answer);

}  // namespace report
