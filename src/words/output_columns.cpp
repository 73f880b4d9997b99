#include "words/output_columns.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string thumbnails_named(const std::string& names) {
    return "thumbnails " + names;
}

std::string logos(int64_t count) {
    return base::plural(count, "logo", "logos");
}

std::string output_failed(const std::string& message, const std::string& code) {
    std::string text = "failed";
    if (!message.empty()) text += ": " + message;
    if (!code.empty()) text += " (" + code + ")";
    return text;
}

}  // namespace words
