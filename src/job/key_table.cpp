#include "job/key_table.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "document/query.h"
#include "words/key_meanings.h"

namespace job {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

constexpr std::string_view kAnyKind = "*";
constexpr std::string_view kList = "list";
constexpr std::string_view kKinds[] = {"job",   "file", "pipeline",    "preset",
                                       "codec", "user", "application", "error"};

bool is_kind(std::string_view key) {
    return std::find(std::begin(kKinds), std::end(kKinds), key) != std::end(kKinds);
}

// Items of lists have no key of their own; in XML they have that of one item.
bool is_item(const Document& document, NodeId node, const std::string& key) {
    const NodeId parent = document[node].parent;
    if (document[parent].kind == document::Kind::kArray || key == "item") return true;
    return document::key_text(document, parent) == key + "s";
}

// The object that a key belongs to begins at the root, at the one key of the root that names it, or
// where another object is embedded.
bool begins_object(const Document& document, NodeId node, const std::string& key) {
    if (!is_kind(key) || document[node].kind != document::Kind::kObject) return false;
    const NodeId parent = document[node].parent;
    const bool at_top = document[parent].parent == kNoNode && document[parent].child_count == 1;
    return at_top || document::find(document, node, "id") != kNoNode;
}

// "file/video_tracks/width"; empty for the root itself.
std::string path_of(const Document& document, NodeId node) {
    std::string path;
    for (; document[node].parent != kNoNode; node = document[node].parent) {
        const std::string key = document::key_text(document, node);
        if (!path.empty() && begins_object(document, node, key)) return key + path;
        if (!is_item(document, node, key)) path.insert(0, "/" + key);
    }
    const bool is_list = document::find(document, node, "total") != kNoNode;
    return path.empty() ? path : std::string(is_list ? kList : kKinds[0]) + path;
}

}  // namespace

KeyTable::KeyTable(std::string_view text) {
    constexpr size_t kParts = 3;
    for (const std::string& line : base::split(text, '\n')) {
        std::vector<std::string> parts = base::split(line, '\t');
        const bool is_whole =
            parts.size() == kParts && std::count(parts.begin(), parts.end(), "") == 0;
        if (is_whole)
            rows_.push_back({std::move(parts[0]), std::move(parts[1]), std::move(parts[2])});
    }
}

const KnownKey* KeyTable::find(std::string_view path) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [path](const KnownKey& each) { return each.path == path; });
    return found == rows_.end() ? nullptr : &*found;
}

std::string KeyTable::explained(std::string_view path) const {
    const KnownKey* known = find(path);
    const size_t slash = path.find('/');
    const bool is_direct = slash != std::string_view::npos && path.rfind('/') == slash;
    if (known == nullptr && is_direct)
        known = find(std::string(kAnyKind) + std::string(path.substr(slash)));
    return known == nullptr ? std::string() : words::key_explained(known->sentence, known->page);
}

std::string KeyTable::explanation_of(const Document& document, NodeId node) const {
    if (rows_.empty()) return {};
    if (node >= document.nodes.size() || document[node].parent == kNoNode) return {};
    if (is_item(document, node, document::key_text(document, node))) return {};
    return explained(path_of(document, node));
}

}  // namespace job
