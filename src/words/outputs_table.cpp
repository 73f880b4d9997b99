#include "words/outputs_table.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string outputs_are(std::string_view state) {
    return base::concat({"The outputs are ", state, "."});
}

std::string no_output_holds(std::string_view text) {
    return base::concat({"No output holds “", text, "”."});
}

std::string outputs_shown(int64_t count, int64_t total) {
    return base::concat({base::format_count(count), " of ", base::format_count(total)});
}

std::string column_called(std::string_view title) {
    return base::concat({"Column ", title});
}

std::string sort_by(std::string_view title) {
    return base::concat({"Sort by ", title});
}

std::string details_of_output(std::string_view output) {
    return base::concat({"Details of ", output});
}

std::string hide_details_of_output(std::string_view output) {
    return base::concat({"Hide details of ", output});
}

std::string progress_of_output(std::string_view output) {
    return base::concat({"Progress of ", output});
}

std::string needs_the(std::string_view kind) {
    return base::concat({"needs the ", kind});
}

std::string expand_for_all(std::string_view kind) {
    return base::concat({"needs the ", kind, ": expand it for all outputs"});
}

std::string loads_expanded(std::string_view kind) {
    return base::concat({"Loads the job with expand=", kind});
}

}  // namespace words
