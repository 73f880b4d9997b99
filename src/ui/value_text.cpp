#include "ui/value_text.h"

#include <string_view>

#include "base/text.h"
#include "base/time.h"
#include "document/query.h"
#include "job/readable.h"

namespace ui {
namespace {

// Smaller numbers are no times in milliseconds: this is 1973.
constexpr int64_t kFirstPlausible_ms = 100'000'000'000;

ValueText text_of_string(const Frame& frame, const std::string& text) {
    ValueText value;
    value.secret = base::has_credentials(text);
    value.text = without_secrets(frame, text);
    if (text.empty()) {
        value.text = "empty";
        value.quiet = true;
    }
    return value;
}

}  // namespace

std::string without_secrets(const Frame& frame, std::string_view text) {
    const bool mask = !frame.state.secrets_shown && base::has_credentials(text);
    return mask ? base::mask_credentials(text) : std::string(text);
}

std::string read_text(const Frame& frame, const document::Document& document,
                      document::NodeId node) {
    const std::string key = document::key_text(document, node);
    const auto number = document::integer(document, node);
    if (number && key.ends_with("_at") && *number >= kFirstPlausible_ms) {
        return base::format_date_time(*number, frame.state.zone);
    }
    return job::readable(key, document::text(document, node), document[node].kind);
}

ValueText value_text(const Frame& frame, const document::Document& document,
                     document::NodeId node) {
    using document::Kind;
    const Kind kind = document[node].kind;
    if (kind == Kind::kNull) return {"null", {}, true, false};
    if (kind == Kind::kObject) return {"empty object { }", {}, true, false};
    if (kind == Kind::kArray) return {"empty list [ ]", {}, true, false};
    const std::string text = document::text(document, node);
    std::string better = read_text(frame, document, node);
    if (!better.empty()) return {std::move(better), text, false, false};
    if (kind == Kind::kString) return text_of_string(frame, text);
    return {text, {}, false, false};
}

}  // namespace ui
