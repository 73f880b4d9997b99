#include "ui/value_text.h"

#include <optional>
#include <string_view>

#include "base/text.h"
#include "base/time.h"
#include "base/units.h"
#include "document/query.h"
#include "job/readable.h"
#include "ui/time_text.h"

namespace ui {
namespace {

// The number under a key of times, where it can be a moment: in milliseconds, or in seconds.
std::optional<int64_t> moment_at(const document::Document& document, document::NodeId node) {
    constexpr int64_t kFirstPlausible_ms = 100'000'000'000;  // 1973
    const auto number = document::integer(document, node);
    if (!number || !document::key_text(document, node).ends_with("_at")) return std::nullopt;
    const bool plausible = *number >= kFirstPlausible_ms || base::looks_like_seconds(*number);
    return plausible ? number : std::nullopt;
}

ValueText text_of_string(const Frame& frame, const std::string& text) {
    ValueText value;
    value.secret = base::has_credentials(text);
    value.text = without_secrets(frame, text);
    if (value.secret) value.original = text;
    if (text.empty()) {
        value.text = "empty";
        value.quiet = true;
    }
    return value;
}

}  // namespace

std::string read_text(const Frame& frame, const document::Document& document,
                      document::NodeId node) {
    if (const auto moment = moment_at(document, node)) {
        if (!base::looks_like_seconds(*moment)) return time_text(frame, *moment);
        return document::text(document, node) + " (no plausible time in ms; in seconds " +
               time_text(frame, *moment * 1000) + ")";
    }
    return job::readable(document::key_text(document, node), document::text(document, node),
                         document[node].kind);
}

ValueText value_text(const Frame& frame, const document::Document& document,
                     document::NodeId node) {
    using document::Kind;
    ValueText value;
    const Kind kind = document[node].kind;
    if (kind == Kind::kNull) {
        value.text = "null";
    } else if (kind == Kind::kObject) {
        value.text = "empty object { }";
    } else if (kind == Kind::kArray) {
        value.text = "empty list [ ]";
    }
    value.quiet = !value.text.empty();
    if (value.quiet) return value;
    std::string original = document::text(document, node);
    value.text = read_text(frame, document, node);
    if (value.text.empty()) return text_of_string(frame, original);
    if (const auto moment = moment_at(document, node)) value.exact = base::format_exact(*moment);
    value.original = std::move(original);
    return value;
}

std::string summary_text(const Frame& frame, const document::Document& document,
                         document::NodeId node) {
    constexpr size_t kLongest = 120;
    const document::Node& value = document[node];
    if (value.child_count == 0)
        return base::shorten(on_one_line(value_text(frame, document, node).text), kLongest);
    return value.kind == document::Kind::kArray
               ? "a list of " + base::plural(value.child_count, "item", "items")
               : "an object with " + base::plural(value.child_count, "key", "keys");
}

}  // namespace ui
