#include "job/api_error.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "document/query.h"

namespace job {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

constexpr std::string_view kErrorKeys[] = {"error", "errors", "fault"};

NodeId find_error(const Document& document, NodeId object) {
    for (const std::string_view key : kErrorKeys) {
        const NodeId found = find_key(document, object, key);
        if (found != kNoNode && document[found].kind != document::Kind::kNull) return found;
    }
    return kNoNode;
}

// The first error at the root or in what the root's only key holds, and so on: within "data", a
// SOAP envelope and its body. kNoNode where nothing is called an error.
NodeId error_node(const Document& document) {
    constexpr int kMostEnvelopes = 4;
    NodeId object = document::kRoot;
    for (int level = 0; level < kMostEnvelopes && object != kNoNode; ++level) {
        if (document[object].kind != document::Kind::kObject) break;
        const NodeId error = find_error(document, object);
        if (error != kNoNode) return error;
        const NodeId only = document::first_member(document, object);
        object =
            only != kNoNode && document::next_member(document, only) == kNoNode ? only : kNoNode;
    }
    return kNoNode;
}

bool is_one_word(std::string_view text) {
    return !text.empty() && text.find(' ') == std::string_view::npos;
}

// { "error": "invalid_token", "error_description": … }: the code and its description are siblings.
ServerWords with_description(const Document& document, NodeId error, ServerWords words) {
    const NodeId parent = document[error].parent;
    if (document::is_container(document, error) || parent == kNoNode) return words;
    ServerWords beside = named_words(document, parent);
    if (beside.message.empty()) return words;
    if (is_one_word(words.message)) return {words.message, beside.message};
    return {beside.code, words.message + " · " + beside.message};
}

std::optional<ServerWords> unless_empty(ServerWords words) {
    return words.empty() ? std::nullopt : std::optional(std::move(words));
}

}  // namespace

std::optional<ServerWords> read_reported_error(const Document& document) {
    if (!document.has_root()) return std::nullopt;
    const NodeId error = error_node(document);
    if (error != kNoNode)
        return unless_empty(with_description(document, error, server_words(document, error)));
    // A job has error_code and error_msg too: at the root only the error's own spelling counts.
    const NodeId top = document::top(document);
    if (document::find(document, top, "error_message") == kNoNode) return std::nullopt;
    return unless_empty(named_words(document, top));
}

std::optional<ServerWords> read_api_error(const Document& document) {
    if (auto reported = read_reported_error(document)) return reported;
    if (!document.has_root()) return std::nullopt;
    const NodeId top = document::top(document);
    if (top == kNoNode || document::find(document, document::kRoot, "job") != kNoNode)
        return std::nullopt;
    return unless_empty(document::is_container(document, top) ? named_words(document, top)
                                                              : server_words(document, top));
}

}  // namespace job
