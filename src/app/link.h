// What the address of the page says behind its "#": which job, how it is asked for and where to
// look. Links can be written by hand: what is unknown is ignored, what is wrong has its default.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/request.h"
#include "app/choices.h"

namespace app {

struct Link {
    std::string job_id;  // as it is written; empty where there is none
    Tab tab = Tab::kJob;
    std::string path;  // JSONPath of a node of the job's response; empty for none
    api::Options options;
    std::optional<Times> times;  // empty: whatever the user chose
    bool operator==(const Link&) const = default;
};

// "job=ID&tab=raw&path=$.job.outputs[3]&format=xml&expand=file,preset&human=true&times=utc", each
// part percent-encoded. The parameters of the request have the API's own names.
Link read_link(std::string_view fragment);
// The same, without what is at its default. Never empty where there is a job.
std::string fragment_of(const Link& link);

}  // namespace app
