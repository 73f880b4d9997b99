#include "job/server_words.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "document/query.h"

namespace job {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

constexpr size_t kMostMessages = 4;
constexpr size_t kLongestMessage = 500;
constexpr int kMostLevels = 4;

constexpr std::string_view kCodeKeys[] = {"error_code", "code", "errorCode", "errorcode",
                                          "faultcode"};
// From the most general to the most detailed, which is the order they are read in.
constexpr std::string_view kMessageKeys[] = {
    "error_message", "error_msg",    "errorMessage", "message",     "msg",
    "title",         "faultstring",  "reason",       "description", "error_description",
    "detail",        "error_detail", "details"};

std::string scalar_text(const Document& document, NodeId node) {
    if (node == kNoNode || document::is_container(document, node)) return {};
    if (document[node].kind == document::Kind::kNull) return {};
    return base::shorten(base::trim(document::text(document, node)), kLongestMessage);
}

class Words {
public:
    explicit Words(const Document& document) : document_(document) {}

    void read(NodeId node, int level = 0) {
        if (level > kMostLevels) return;
        if (!document::is_container(document_, node))
            return add_message(scalar_text(document_, node));
        if (document_[node].kind == document::Kind::kArray) return read_items(node, level);
        const auto said = [&] { return std::pair(messages_.size(), code_.size()); };
        const auto before = said();
        read_named(node, level);
        if (said() == before) read_by_field(node);
    }

    void read_named(NodeId object, int level = 0) {
        for (const std::string_view key : kCodeKeys) {
            if (code_.empty()) code_ = scalar_text(document_, find_key(document_, object, key));
        }
        for (const std::string_view key : kMessageKeys) {
            const NodeId found = find_key(document_, object, key);
            if (found != kNoNode) read(found, level + 1);
        }
    }

    ServerWords take() { return {std::move(code_), base::join(messages_, " · ")}; }

private:
    void add_message(std::string message) {
        const bool is_new =
            std::find(messages_.begin(), messages_.end(), message) == messages_.end();
        if (!message.empty() && is_new && messages_.size() < kMostMessages)
            messages_.push_back(std::move(message));
    }

    void read_items(NodeId array, int level) {
        for (NodeId item = document::first_member(document_, array);
             item != kNoNode && messages_.size() < kMostMessages;
             item = document::next_member(document_, item)) {
            read(item, level + 1);
        }
    }

    // { "id": ["is invalid"], "format": "unknown" }: each key names what its text is about.
    void read_by_field(NodeId object) {
        for (NodeId member = document::first_member(document_, object); member != kNoNode;
             member = document::next_member(document_, member)) {
            const NodeId value = document_[member].kind == document::Kind::kArray
                                     ? document::first_member(document_, member)
                                     : member;
            const std::string text = scalar_text(document_, value);
            if (!text.empty()) add_message(document::key_text(document_, member) + ": " + text);
        }
    }

    const Document& document_;
    std::string code_;
    std::vector<std::string> messages_;
};

}  // namespace

NodeId find_key(const Document& document, NodeId object, std::string_view key) {
    const NodeId found = document::find(document, object, key);
    if (found != kNoNode || key.empty()) return found;
    std::string capital(key);
    if (capital[0] >= 'a' && capital[0] <= 'z')
        capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
    return document::find(document, object, capital);
}

ServerWords server_words(const Document& document, NodeId node) {
    Words words(document);
    words.read(node);
    return words.take();
}

ServerWords named_words(const Document& document, NodeId object) {
    Words words(document);
    words.read_named(object);
    return words.take();
}

}  // namespace job
