#include "ui/value_text.h"

#include "base/credentials.h"
#include "base/text.h"
#include "base/time.h"
#include "document/query.h"
#include "job/readable.h"
#include "ui/credentials.h"
#include "ui/time_text.h"
#include "words/facts.h"
#include "words/moments.h"

namespace ui {
namespace {

ValueText text_of_string(Ui& ui, std::string_view key, const std::string& text) {
    ValueText value;
    const bool all_secret = base::names_secret(key) && !text.empty();
    value.secret = all_secret || base::has_credentials(text);
    value.text = all_secret && !ui.state.secrets_shown ? "•••" : without_secrets(ui, text);
    if (value.secret && ui.state.secrets_shown) value.original = text;
    if (text.empty()) {
        value.text = words::kEmpty;
        value.quiet = true;
    }
    return value;
}

}  // namespace

std::string read_text(Ui& ui, const document::Document& document, document::NodeId node) {
    // What reads otherwise is short.
    if (document::token(document, node).size() > kShownBytes) return {};
    if (const auto moment = job::moment_at(document, node)) {
        if (!base::looks_like_seconds(*moment)) return time_text(ui, *moment);
        return words::no_time_in_ms(document::text(document, node), time_text(ui, *moment * 1000));
    }
    return job::readable(document::key_text(document, node), document::text(document, node),
                         document[node].kind);
}

ValueText value_text(Ui& ui, const document::Document& document, document::NodeId node) {
    using document::Kind;
    ValueText value;
    const Kind kind = document[node].kind;
    value.text = kind == Kind::kNull     ? words::kNull
                 : kind == Kind::kObject ? words::kEmptyObject
                 : kind == Kind::kArray  ? words::kEmptyList
                                         : "";
    value.quiet = !value.text.empty();
    if (value.quiet) return value;
    std::string original = document::text(document, node);
    value.text = read_text(ui, document, node);
    if (value.text.empty()) {
        return text_of_string(ui, document::key_text(document, node), original);
    }
    if (const auto moment = job::moment_at(document, node))
        value.exact = words::format_exact(*moment);
    value.original = std::move(original);
    return value;
}

std::string summary_text(Ui& ui, const document::Document& document, document::NodeId node) {
    constexpr size_t kLongest = 120;
    const document::Node& value = document[node];
    if (value.child_count == 0)
        return base::shorten(on_one_line(value_text(ui, document, node).text), kLongest);
    return value.kind == document::Kind::kArray ? words::summary_of_list(value.child_count)
                                                : words::summary_of_object(value.child_count);
}

}  // namespace ui
