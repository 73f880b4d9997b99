#include "words/job_timeline.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string mark_output_done(const std::string& output) {
    return output + " done";
}

std::string mark_first_done(int64_t count) {
    return base::concat({"first of ", base::format_count(count), " outputs done"});
}

std::string mark_last_done(int64_t count) {
    return base::concat({"last of ", base::format_count(count), " outputs done"});
}

std::string span_at_least(const std::string& span) {
    return "at least " + span;
}

std::string span_queued(const std::string& span) {
    return "queued " + span;
}

std::string span_worked(const std::string& span) {
    return "worked " + span;
}

std::string span_working(const std::string& span) {
    return "working " + span;
}

std::string span_queued_or_working(const std::string& span) {
    return span + " queued or working (no start time)";
}

std::string no_estimate(const std::string& why) {
    return "no estimate yet: " + why;
}

std::string outputs_done_outside(int64_t count) {
    return base::plural(count, "output was", "outputs were") + " done outside this range";
}

}  // namespace words
