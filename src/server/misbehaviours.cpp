#include "server/misbehaviours.h"

#include "document/query.h"
#include "server/file.h"

namespace server {
namespace {

using document::Document;
using document::NodeId;

int64_t integer_at(const Document& document, NodeId node) {
    return document::integer(document, node).value_or(0);
}

std::string text_at(const Document& document, NodeId object, std::string_view key) {
    const NodeId node = document::find(document, object, key);
    return node == document::kNoNode ? std::string() : document::text(document, node);
}

void read_headers(const Document& document, NodeId object, Misbehaviour& into) {
    NodeId header = document::first_child(document, object);
    for (; header != document::kNoNode; header = document[header].next_sibling) {
        into.headers.emplace_back(document::key_text(document, header),
                                  document::text(document, header));
    }
}

base::Result<void> read_entry(const Document& document, NodeId node,
                              const std::filesystem::path& folder, Misbehaviour& into) {
    const std::string key = document::key_text(document, node);
    if (key == "shows") return {};
    if (key == "delay_ms") {
        into.delay_ms = static_cast<int>(integer_at(document, node));
    } else if (key == "status") {
        into.status = static_cast<int>(integer_at(document, node));
    } else if (key == "content_type") {
        into.content_type = document::text(document, node);
    } else if (key == "headers") {
        read_headers(document, node, into);
    } else if (key == "body") {
        into.body = document::text(document, node);
    } else if (key == "body_file") {
        into.body = read_file(folder / document::text(document, node));
        if (!into.body) return base::fail("the body file cannot be read.");
    } else if (key == "error") {
        into.error = ApiError{text_at(document, node, "error_code"),
                              text_at(document, node, "error_message")};
    } else if (key == "keep_bytes") {
        into.keep_bytes = static_cast<size_t>(integer_at(document, node));
    } else {
        return base::fail("the key is not known here.");
    }
    return {};
}

}  // namespace

base::Result<Misbehaviours> read_misbehaviours(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "misbehaviours.json";
    Misbehaviours misbehaviours;
    const auto json = read_file(path);
    if (!json) return misbehaviours;
    const Document document = document::parse_json(*json);
    if (document.problem) {
        return base::fail(path.string() + ": " + document::describe(*document.problem));
    }
    NodeId object = document::first_child(document, document::kRoot);
    for (; object != document::kNoNode; object = document[object].next_sibling) {
        Misbehaviour& misbehaviour = misbehaviours[document::key_text(document, object)];
        NodeId entry = document::first_child(document, object);
        for (; entry != document::kNoNode; entry = document[entry].next_sibling) {
            if (auto read = read_entry(document, entry, folder, misbehaviour); !read) {
                return base::fail(path.string() + ": " + document::json_path(document, entry) +
                                  ": " + read.error().sentence);
            }
        }
    }
    return misbehaviours;
}

}  // namespace server
