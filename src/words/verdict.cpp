#include "words/verdict.h"

#include "base/text.h"
#include "base/units.h"
#include "words/sentences.h"

namespace words {
namespace {

// "its output is", "1 of 5 outputs is", "all 5 outputs are".
std::string outputs_with_verb(int64_t some, int64_t count, std::string_view one,
                              std::string_view many) {
    if (count == 1) return base::concat({"its output ", one});
    const std::string who =
        some == count ? every_one_of_outputs(count) : some_of_outputs(some, count);
    return base::concat({who, " ", some == 1 ? one : many});
}

}  // namespace

std::string failed_after(const std::string& duration) {
    return "Failed after " + duration;
}

std::string succeeded_in(const std::string& duration) {
    return "Succeeded in " + duration;
}

std::string queued_for(const std::string& duration) {
    return "Queued for " + duration;
}

std::string but_outputs_have_errors(const std::string& headline, int64_t failed, int64_t count) {
    return base::concat(
        {headline, ", but ", outputs_with_verb(failed, count, "has an error", "have errors")});
}

std::string but_outputs_are_incomplete(const std::string& headline, int64_t below, int64_t count) {
    return base::concat({headline, ", but ",
                         outputs_with_verb(below, count, "is not complete", "are not complete")});
}

std::string but_job_is_incomplete(const std::string& headline) {
    return headline + ", but not complete";
}

std::string but_job_reports(const std::string& headline) {
    return headline + ", but the job reports an error";
}

std::string created_when(const std::string& moment) {
    return "created " + moment;
}

std::string finished_when(const std::string& moment) {
    return "finished " + moment;
}

std::string stopped_when(const std::string& moment) {
    return "stopped " + moment;
}

std::string running_for(const std::string& duration) {
    return "running for " + duration;
}

std::string took(const std::string& duration) {
    return "took " + duration;
}

std::string outputs_failed(int64_t failed, int64_t count) {
    const std::string who =
        failed == count ? every_one_of_outputs(count) : some_of_outputs(failed, count);
    return who + " failed";
}

std::string output_at(const std::string& who, const std::string& percent) {
    return base::concat({who, " at ", percent});
}

std::string output_is_slowest(int64_t number, int64_t count) {
    return base::concat(
        {"Output ", base::format_count(number), " of ", base::format_count(count), " is slowest"});
}

std::string next_check_output(const std::string& who) {
    return base::concat({"Check ", who, " before you use it."});
}

}  // namespace words
