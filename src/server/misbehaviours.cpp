#include "server/misbehaviours.h"

#include <charconv>

#include "base/text.h"
#include "document/parse.h"
#include "document/path/paths.h"
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

Misbehaviour::Pairs pairs_in(const Document& document, NodeId object) {
    Misbehaviour::Pairs pairs;
    NodeId entry = document::first_child(document, object);
    for (; entry != document::kNoNode; entry = document[entry].next_sibling) {
        pairs.emplace_back(document::key_text(document, entry), document::text(document, entry));
    }
    return pairs;
}

// "C3 28" as the two bytes.
std::optional<std::string> bytes_of(std::string_view hexadecimal) {
    std::string bytes;
    for (const std::string& pair : base::split(hexadecimal, ' ')) {
        uint8_t byte = 0;
        const char* const end = pair.data() + pair.size();
        const auto read = std::from_chars(pair.data(), end, byte, 16);
        if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

base::Result<void> read_replacements(const Document& document, NodeId object, Misbehaviour& into) {
    for (auto& [text, hexadecimal] : pairs_in(document, object)) {
        auto bytes = bytes_of(hexadecimal);
        if (!bytes || text.empty()) {
            return base::fail("a text is replaced with bytes written like \"C3 28\".");
        }
        into.replace.emplace_back(std::move(text), std::move(*bytes));
    }
    return {};
}

base::Result<void> read_encoding_entry(const Document& document, NodeId node, Misbehaviour& into) {
    const std::string key = document::key_text(document, node);
    if (key == "charset") {
        into.charset = document::text(document, node);
    } else if (key == "byte_order_mark") {
        into.byte_order_mark = document::boolean(document, node).value_or(false);
    } else if (key == "replace") {
        return read_replacements(document, node, into);
    } else if (key == "encoding") {
        const auto encoding = find_encoding(document::text(document, node));
        if (!encoding) return base::fail("the encoding is not known here.");
        into.encoding = *encoding;
    } else {
        return base::fail("the key is not known here.");
    }
    return {};
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
        into.headers = pairs_in(document, node);
    } else if (key == "body") {
        into.body = document::text(document, node);
    } else if (key == "body_file") {
        into.body = read_file(folder / document::text(document, node));
        if (!into.body) return base::fail("the body file cannot be read.");
    } else if (key == "error") {
        into.error = ApiError{text_at(document, node, "error_code"),
                              text_at(document, node, "error_message")};
    } else if (key == "append") {
        into.append = document::text(document, node);
    } else if (key == "keep_bytes") {
        into.keep_bytes = static_cast<size_t>(integer_at(document, node));
    } else {
        return read_encoding_entry(document, node, into);
    }
    return {};
}

void encode_body(const Misbehaviour& misbehaviour, ApiAnswer& answer) {
    if (!misbehaviour.charset.empty()) {
        const size_t end = answer.content_type.find(';');
        answer.content_type =
            answer.content_type.substr(0, end) + "; charset=" + misbehaviour.charset;
        declare_in_xml(answer.body, misbehaviour.charset);
    }
    if (misbehaviour.encoding != Encoding::kUtf8 || misbehaviour.byte_order_mark) {
        answer.body = encode(answer.body, misbehaviour.encoding, misbehaviour.byte_order_mark);
    }
    for (const auto& [text, bytes] : misbehaviour.replace) {
        base::replace_all(answer.body, text, bytes);
    }
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

void misbehave(const Misbehaviour& misbehaviour, BodyForm form, ApiAnswer& answer) {
    if (misbehaviour.error) answer = error_answer(answer.status, *misbehaviour.error, form);
    if (misbehaviour.body) answer.body = *misbehaviour.body;
    if (!misbehaviour.content_type.empty()) answer.content_type = misbehaviour.content_type;
    answer.body += misbehaviour.append;
    encode_body(misbehaviour, answer);
    if (misbehaviour.keep_bytes) answer.body = answer.body.substr(0, *misbehaviour.keep_bytes);
    answer.status = misbehaviour.status;
    answer.headers = misbehaviour.headers;
    answer.delay_ms = misbehaviour.delay_ms;
}

}  // namespace server
