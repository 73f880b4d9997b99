#include "words/contradictions.h"

#include "base/text.h"
#include "words/sentences.h"

namespace words {
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
    return base::concat({key, " is ", duration, " in the future by this computer's clock."});
}

std::string time_is_ambiguous(const std::string& key, int64_t value,
                              const std::string& in_milliseconds, const std::string& in_seconds) {
    return base::concat({key, " (", std::to_string(value),
                         ") is ambiguous: in milliseconds, as MediaHub writes times, it is ",
                         in_milliseconds, "; in seconds it would be ", in_seconds, "."});
}

}  // namespace words
