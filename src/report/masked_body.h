// A body whose credentials are masked, with the paths of what was: everything else as received.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/document.h"

namespace report {

struct MaskedBody {
    std::string text;                // UTF-8
    std::vector<std::string> paths;  // "$.job.input.input_name"; in document order, each once
};

// `without_tokens` takes the page's access tokens out of a text. What is masked outside of any
// value (in keys, comments, behind a fault) is listed by its byte.
MaskedBody mask_body(const document::Document& document,
                     const std::function<std::string(std::string)>& without_tokens);

}  // namespace report
