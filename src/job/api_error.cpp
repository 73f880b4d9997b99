#include "job/api_error.h"

#include "document/query.h"
#include "job/reader.h"

namespace job {

std::optional<ApiError> read_api_error(const document::Document& document) {
    if (!document.has_root()) {
        return std::nullopt;
    }
    Reader reader(document);
    const document::NodeId under_key = reader.root_under("error");
    const bool bare = under_key == document::kNoNode;
    const document::NodeId error = bare ? document::top(document) : under_key;
    TextFact message = reader.text(error, "error_message");
    // A job carries error_code and error_msg too: at the root only the error's own spelling counts.
    if (!message.has_value() && bare) {
        return std::nullopt;
    }
    if (!message.has_value()) {
        message = reader.text(error, "error_msg");
    }
    const TextFact code = reader.text(error, "error_code");
    if (!message.has_value() && !code.has_value()) {
        return std::nullopt;
    }
    return ApiError{code.value, message.value};
}

}  // namespace job
