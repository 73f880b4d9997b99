#include "words/evidence.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {
namespace {

std::string count_of(size_t count) {
    return format_count(static_cast<int64_t>(count));
}

}  // namespace

std::string evidence_title(std::string_view job) {
    return base::concat({"Evidence for job ", job});
}

std::string evidence_saved(std::string_view time, std::string_view version) {
    return base::concat(
        {"Saved ", time, " by Jobglass ", version,
         ". Access tokens and credentials are masked. This file runs no scripts and "
         "loads nothing."});
}

std::string evidence_body_left_out(std::string_view size) {
    return base::concat({"The body (", size,
                         ") is too large for this file. Save it with Save body on the Raw tab; its "
                         "SHA-256 is above."});
}

std::string evidence_masked(size_t count) {
    return count == 1 ? "1 value is masked with •••:"
                      : base::concat({count_of(count), " values are masked with •••:"});
}

std::string outside_of_values(size_t offset) {
    return base::concat({"outside of any value, after byte ", count_of(offset)});
}

std::string evidence_changes(size_t count, size_t listed) {
    return listed == count
               ? base::concat({"Changes (", count_of(count), ")"})
               : base::concat({"Changes (first ", count_of(listed), " of ", count_of(count), ")"});
}

std::string left_out(size_t count) {
    return base::concat({"and ", count_of(count), " more"});
}

std::string announce_saved(std::string_view name) {
    return base::concat({"Saved ", name});
}

std::string job_from_evidence(std::string_view name, std::string_view moment, size_t masked) {
    const std::string from = base::concat(
        {"This job came from the evidence file “", name, "”: a response received ", moment, ". "});
    const std::string what = masked == 0   ? "Nothing in its body was masked. "
                             : masked == 1 ? "1 value in its body was masked when it was saved. "
                                           : count_of(masked) +
                                                 " values in its body were masked when it was "
                                                 "saved. ";
    return from + what + "To request it from the API, enter an access token and press Load job.";
}

std::string evidence_without_body(std::string_view name) {
    return base::concat({"“", name,
                         "” was saved without the body of a response. Open it in a browser to read "
                         "the rest."});
}

std::string report_responses(size_t count, std::string_view last_change) {
    return base::concat({count_of(count), " different ones, the last since ", last_change});
}

std::string report_too_long(size_t lines, size_t characters) {
    return base::concat({"(", count_of(lines), lines == 1 ? " line, " : " lines, ",
                         count_of(characters), " characters: see the evidence file)"});
}

std::string report_left_out(size_t sections) {
    return sections == 1 ? "1 more section is in the evidence file."
                         : base::concat({count_of(sections),
                                         " more sections are in the evidence "
                                         "file."});
}

}  // namespace words
