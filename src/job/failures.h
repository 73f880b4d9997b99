// Why a job or its outputs failed, explained in the order in which people ask. Outputs that fail in
// the same way share one explanation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "job/job.h"

namespace job {

struct Failure {
    std::string code;
    std::string message;
    std::string meaning;
    std::string likely_cause;
    std::string what_to_do;
    std::string retry;        // whether submitting the same again helps
    std::string effect;       // if the error did not end the job: "The job continues."
    std::string_view source;  // the page that explains the code; empty for others
    // The node of the failure; of outputs that share it, the first.
    document::NodeId code_node = document::kNoNode;
    document::NodeId message_node = document::kNoNode;
    document::NodeId status_node = document::kNoNode;
    std::string where;  // "output “film_720p”", "outputs “a”, “b” and 3 more"; empty: the job
    size_t output_count = 0;  // how many outputs failed in this way

    // Of the code, else of the message, else of the status.
    document::NodeId node() const;
};

struct Failures {
    std::vector<Failure> listed;  // the job's own first, then in the order of the outputs
    size_t outputs_left_out = 0;  // failed in yet other ways than those listed
};

inline constexpr size_t kMostFailuresListed = 8;

// Also of a job that did not fail as a whole but carries an error; one without a reason for a job
// that failed and gives none.
Failures failures_of(const Job& job);

// Of the outputs that are left out; empty when there are none.
std::string words_for_rest(const Failures& failures);

// "Output “hd” · 0x0050012 · codec not supported", or that there is no reason.
std::string title_of(const Failure& failure);
// The same without the code where there is a message: "Output “hd” · codec not supported".
std::string heading_of(const Failure& failure);

// Label and text of each line of the explanation, those without a text left out.
struct FailureLine {
    const char* label;
    std::string_view text;
};
std::vector<FailureLine> lines_of(const Failure& failure);

// The whole explanation, as it is copied.
std::string text_of(const Failure& failure);

}  // namespace job
