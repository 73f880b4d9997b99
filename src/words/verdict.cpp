#include "words/verdict.h"

#include "base/no_break.h"
#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

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
    return base::concat(
        {headline, ", but ", outputs_with_verb(below, count, "is incomplete", "are incomplete")});
}

std::string but_job_is_incomplete(const std::string& headline) {
    return headline + ", but incomplete";
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
        {"Output ", format_count(number), " of ", format_count(count), " is the slowest"});
}

std::string next_check_output(const std::string& who) {
    return base::concat({"Check ", who, " before you use it."});
}

std::string exactly_created(std::string_view moment) {
    return base::concat({"created ", moment});
}

std::string exactly_finished(std::string_view moment) {
    return base::concat({"finished ", moment});
}

std::string left_by_basis(std::string_view left, std::string_view basis) {
    return base::concat({left, " left, based on ", basis});
}

std::string timeline_moment(std::string_view event, std::string_view time) {
    return base::concat({event, " ", time});
}

std::string mark_output_done(const std::string& output) {
    return output + " done";
}

std::string mark_first_done(int64_t count) {
    return base::concat({"first of ", format_count(count), " outputs done"});
}

std::string mark_last_done(int64_t count) {
    return base::concat({"last of ", format_count(count), " outputs done"});
}

std::string span_at_least(const std::string& span) {
    return "at least " + span;
}

std::string span_queued(const std::string& span) {
    return "queued for " + span;
}

std::string span_worked(const std::string& span) {
    return "processed for " + span;
}

std::string span_working(const std::string& span) {
    return "processing for " + span;
}

std::string span_queued_or_working(const std::string& span) {
    return span + " queued or processing (no start time)";
}

std::string no_estimate(const std::string& why) {
    return "no estimate yet: " + why;
}

std::string outputs_done_outside(int64_t count) {
    return plural(count, "output", "outputs") + " finished outside this range";
}

std::string whole_seconds(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "s";
}

std::string whole_minutes(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "min";
}

std::string whole_hours(int64_t count) {
    return std::to_string(count) + base::kNoBreak + "h";
}

std::string left_up_to(const std::string& most) {
    return "up to " + most;
}

std::string left_about(const std::string& most) {
    return "about " + most;
}

std::string left_between(int64_t least, const std::string& most) {
    return base::concat({std::to_string(least), "–", most});
}

std::string based_on_last(const std::string& span) {
    return "the last " + span;
}

std::string based_on_answers_of(const std::string& span) {
    return span + " of data";
}

std::string not_enough_answers(int64_t has, int64_t fewest) {
    return base::concat(
        {"not enough data (", std::to_string(has), " of ", std::to_string(fewest), " responses)"});
}

std::string not_enough_time(const std::string& span) {
    return base::concat({"not enough data (", span, ")"});
}

std::string too_little_progress(const std::string& span) {
    return "too little progress in " + span;
}

std::string output_is_stalled(int64_t number) {
    return base::concat({"output ", std::to_string(number), " is stalled"});
}

namespace {

std::string but(const std::string& status, std::initializer_list<std::string_view> rest) {
    return base::concat({"The status is ", status, ", but ", base::concat(rest), "."});
}

}  // namespace

std::string status_but_output_stopped_at(const std::string& status, const std::string& output,
                                         const std::string& percent) {
    return but(status, {output, " stopped at ", percent});
}

std::string status_but_outputs_below(const std::string& status, int64_t below, int64_t count,
                                     const std::string& slowest, const std::string& percent) {
    return but(status, {some_of_outputs(below, count), " are below 100\u00a0%; the lowest is ",
                        slowest, " at ", percent});
}

std::string status_but_outputs_done(const std::string& status, int64_t done, int64_t count) {
    return but(status,
               {some_of_outputs(done, count), done == 1 ? " is" : " are", " at 100\u00a0%"});
}

std::string status_but_only_output_done(const std::string& status) {
    return but(status, {"its only output is at 100\u00a0%"});
}

std::string status_but_every_output_done(const std::string& status) {
    return but(status, {"every output is at 100\u00a0%"});
}

std::string status_but_key_is(const std::string& status, const std::string& key,
                              const std::string& value) {
    return but(status, {key, " is ", value});
}

std::string status_but_key_is_set(const std::string& status, const std::string& key) {
    return but(status, {key, " is set"});
}

std::string stale_without_updates(const std::string& moment) {
    return base::concat({"Stale: as of ", moment, ". Live updates are off."});
}

std::string as_of_without_updates(const std::string& moment) {
    return base::concat({"As of ", moment, ". Live updates are off."});
}

std::string key_is_repeated(const std::string& key, const std::string& unused,
                            const std::string& used) {
    return base::concat({"“", key, "” occurs more than once, as ", unused, " and as ", used,
                         ". This page uses the last one; other programs may use another."});
}

std::string time_is_earlier(const std::string& late_key, const std::string& duration,
                            const std::string& early_key) {
    return base::concat({late_key, " is ", duration, " earlier than ", early_key, "."});
}

std::string time_is_in_future(const std::string& key, const std::string& duration) {
    return base::concat(
        {key, " is ", duration, " in the future according to this computer’s clock."});
}

std::string time_is_ambiguous(const std::string& key, int64_t value,
                              const std::string& in_milliseconds, const std::string& in_seconds) {
    return base::concat({key, " (", std::to_string(value),
                         ") is ambiguous: in milliseconds, MediaHub’s unit, it is ",
                         in_milliseconds, "; in seconds it would be ", in_seconds, "."});
}

}  // namespace words
