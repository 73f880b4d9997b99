#include "words/contradictions.h"

#include "base/text.h"
#include "base/units.h"

namespace words {
namespace {

std::string but(const std::string& status, std::initializer_list<std::string_view> rest) {
    return base::concat({"The status is ", status, ", but ", base::concat(rest), "."});
}

}  // namespace

std::string status_but_output_reports(const std::string& status, const std::string& output) {
    return but(status, {output, " reports an error"});
}

std::string status_but_outputs_report(const std::string& status, int64_t failed, int64_t count,
                                      const std::string& first) {
    return but(status, {base::format_count(failed), " of ", base::format_count(count),
                        " outputs report errors, the first of them ", first});
}

std::string status_but_output_stands_at(const std::string& status, const std::string& output,
                                        const std::string& percent) {
    return but(status, {output, " stands at ", percent});
}

std::string status_but_outputs_below(const std::string& status, int64_t below, int64_t count,
                                     const std::string& slowest, const std::string& percent) {
    return but(status, {base::format_count(below), " of ", base::format_count(count),
                        " outputs are below 100 %, ", slowest, " at ", percent});
}

std::string status_but_outputs_done(const std::string& status, int64_t done, int64_t count) {
    return but(status, {base::format_count(done), " of ",
                        base::plural(count, "output is", "outputs are"), " at 100 %"});
}

std::string status_but_only_output_done(const std::string& status) {
    return but(status, {"its only output is at 100 %"});
}

std::string status_but_every_output_done(const std::string& status) {
    return but(status, {"every output is at 100 %"});
}

std::string status_but_key_is(const std::string& status, const std::string& key,
                              const std::string& value) {
    return but(status, {key, " is ", value});
}

std::string status_but_key_is_set(const std::string& status, const std::string& key) {
    return but(status, {key, " is set"});
}

std::string time_lies_before(const std::string& late_key, const std::string& duration,
                             const std::string& early_key) {
    return base::concat({late_key, " lies ", duration, " before ", early_key, "."});
}

std::string time_lies_ahead(const std::string& key, const std::string& duration) {
    return base::concat({key, " lies ", duration, " in the future by this computer's clock."});
}

std::string time_is_ambiguous(const std::string& key, int64_t value,
                              const std::string& in_milliseconds, const std::string& in_seconds) {
    return base::concat({key, " (", std::to_string(value),
                         ") is ambiguous: in milliseconds, as MediaHub writes times, it is ",
                         in_milliseconds, "; in seconds it would be ", in_seconds, "."});
}

}  // namespace words
