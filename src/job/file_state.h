// Whether the file of an output is there: what its own response says of one file, and what follows
// for all files of a job. Which responses there are is the caller's matter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "words/moments.h"

namespace job {

enum class FileState : uint8_t {
    kNoFile,      // the output refers to none
    kNotAsked,    // nothing is known yet
    kBeingAsked,  // nothing is known yet, but soon
    kThere,
    kGone,        // the API has no such file
    kNotVisible,  // it refuses it to this token
    kNotKnown,    // the request for it failed
};

struct FileReport {
    FileState state = FileState::kNoFile;
    std::string why;                  // of those that are not there, in a few words
    std::optional<int64_t> since_ms;  // finished_at of the file, else its created_at
    std::optional<int64_t> until_ms;  // its expires_at
    int64_t as_of_ms = 0;             // when the API said so
};

// Of a response that is, or holds at `file`, the file with this ID; kNotKnown if it does not.
FileReport report_of(const document::Document& document, document::NodeId file,
                     const std::string& id, int64_t as_of_ms);

// Two lines for the table: "Available", "since 8 Jul 2015, 07:59:11 CEST · until …".
struct FileWords {
    std::string main;
    std::string below;
};
FileWords words_of(const FileReport& report, const base::Zone& zone);

struct FilesSummary {
    size_t count = 0;  // of outputs that refer to a file
    size_t there = 0;
    size_t gone = 0;
    size_t not_visible = 0;
    size_t not_known = 0;
    size_t without_expiry = 0;              // of those that are there
    std::optional<int64_t> first_until_ms;  // of those that are there

    size_t known() const { return there + gone + not_visible + not_known; }
    void add(const FileReport& report);
};

// "1 of 2 files available · 1 of 2 files gone": what is known, the worst last; empty while nothing
// is.
std::vector<std::string> parts_of(const FilesSummary& files);

// What becomes of the files, and what to do: of a job that finished at `finished_at_ms`.
std::string next_for_files(const FilesSummary& files, std::optional<int64_t> finished_at_ms,
                           int64_t now_ms, const words::TimeStyle& times);

}  // namespace job
