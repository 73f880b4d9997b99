#include "words/outputs.h"

#include "base/no_break.h"
#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

namespace words {
std::string outputs_are(std::string_view state) {
    return base::concat({"The outputs are ", state, "."});
}

std::string no_output_contains(std::string_view text) {
    return base::concat({"No output contains “", text, "”."});
}

std::string outputs_shown(int64_t count, int64_t total) {
    return base::concat({format_count(count), " of ", format_count(total)});
}

std::string column_called(std::string_view title) {
    return base::concat({title, " column"});
}

std::string column_in_unit(std::string_view title, std::string_view unit) {
    return base::concat({title, " (", unit, ")"});
}

std::string sort_ascending(std::string_view title) {
    return base::concat({title, ", sort ascending"});
}

std::string sort_descending(std::string_view title) {
    return base::concat({title, ", sort descending"});
}

std::string sort_as_in_response(std::string_view title) {
    return base::concat({title, ", restore response order"});
}

std::string details_of(std::string_view output) {
    return base::concat({"Details of ", output});
}

std::string hide_details_of(std::string_view output) {
    return base::concat({"Hide details of ", output});
}

std::string progress_of_output(std::string_view output) {
    return base::concat({"Progress of ", output});
}

std::string incomplete(std::string_view percent) {
    return base::concat({percent, base::kNoBreak, "!"});
}

std::string details_not_loaded(std::string_view kind) {
    return begin_sentence(base::concat({kind, " details not loaded"}));
}

std::string load_details(std::string_view kind, int64_t outputs) {
    return base::concat({"Load ", kind, " details for ", words::outputs(outputs)});
}

std::string loads_expanded(std::string_view kind) {
    return base::concat({"Reloads the job with expand=", kind});
}

std::string thumbnails_named(const std::string& names) {
    return "thumbnails " + names;
}

std::string logos(int64_t count) {
    return plural(count, "logo", "logos");
}

std::string output_failed(const std::string& message, const std::string& code) {
    std::string text = "failed";
    if (!message.empty()) text += ": " + message;
    if (!code.empty()) text += " (" + code + ")";
    return text;
}

std::string by_preset(std::string_view name) {
    return base::concat({"preset ", name});
}

std::string label_of_preset(std::string_view of_what) {
    return base::concat({of_what, " preset"});
}

std::string not_in_response(std::string_view keys) {
    return base::concat({"Not in this response: ", keys});
}

}  // namespace words
