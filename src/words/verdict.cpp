#include "words/verdict.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string failed_after(const std::string& duration) {
    return "Failed after " + duration;
}

std::string succeeded_in(const std::string& duration) {
    return "Succeeded in " + duration;
}

std::string queued_for(const std::string& duration) {
    return "Queued for " + duration;
}

std::string error_with_code(const std::string& code) {
    return "error " + code;
}

std::string outputs_failed(const std::string& who) {
    return who + " failed";
}

std::string but_output_reports(const std::string& headline, const std::string& who) {
    return base::concat({headline, ", but ", who, " reports an error"});
}

std::string but_outputs_report(const std::string& headline, const std::string& who) {
    return base::concat({headline, ", but ", who, " report errors"});
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

std::string output_at(const std::string& who, const std::string& percent) {
    return base::concat({who, " at ", percent});
}

std::string output_is_slowest(int64_t number, int64_t count) {
    return base::concat(
        {"Output ", base::format_count(number), " of ", base::format_count(count), " is slowest"});
}

}  // namespace words
