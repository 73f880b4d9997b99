// The parameters of a request for one object.
// Source: the vendor's page "Get info on a specific Job"; bin_data: the manual's "Common
// Parameters".
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "server/body_form.h"

namespace server {

// Decoded names and values, in the order they stand in the URL. Of one given twice the last counts.
using Query = std::vector<std::pair<std::string, std::string>>;

struct Parameters {
    BodyForm form;
    bool show_null = false;
    bool expand_all = false;
    bool bin_data = false;
    std::vector<std::string> expand;  // singular names: "file", "preset"
    std::string user_data;            // "only Jobs matching the given user_data"; empty: all
};

// Parameters the API does not know are ignored. The error's sentence is the error_message to
// answer.
base::Result<Parameters> read_parameters(const Query& query, std::string_view accept);

// The form of the answer, of error bodies too, even when another parameter is at fault: `format`
// counts more than the Accept header, and what is no format is answered in JSON.
BodyForm form_of(const Query& query, std::string_view accept);

}  // namespace server
