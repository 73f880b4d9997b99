#include "document/duplicate_keys.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>

#include "document/json/strings.h"

namespace document {
namespace {

constexpr size_t kFew = 16;

std::string_view raw_key(std::string_view bytes, const Node& node) {
    return unquoted(bytes.substr(node.key.begin, node.key.end - node.key.begin));
}

bool has_escape(std::string_view raw) {
    return raw.find('\\') != std::string_view::npos;
}

bool same_key(std::string_view left, std::string_view right) {
    if (left == right) return true;
    // An escape has at most six bytes for one of its text, another byte spells at most three: a key
    // of 20 MB is not decoded for each of its neighbours.
    constexpr size_t kMostTimes = 18;
    if (std::max(left.size(), right.size()) > kMostTimes * std::min(left.size(), right.size()))
        return false;
    if (!has_escape(left) && !has_escape(right)) return false;
    return decode_string(left) == decode_string(right);
}

// One of 64 marks: keys with different ones differ, unless escapes spell them.
uint64_t mark_of(std::string_view raw) {
    if (raw.empty()) return 1;
    const size_t sum = raw.size() * 5 + static_cast<unsigned char>(raw.front()) * 3u +
                       static_cast<unsigned char>(raw.back());
    return uint64_t{1} << sum % 64;
}

void flag_among_few(std::string_view bytes, std::vector<Node>& nodes, NodeId object) {
    std::array<std::string_view, kFew> seen;
    size_t count = 0;
    uint64_t marks = 0;
    for (NodeId child = object + 1; count < nodes[object].child_count;
         child = nodes[child].next_sibling) {
        const std::string_view key = raw_key(bytes, nodes[child]);
        const auto is_same = [key](std::string_view earlier) { return same_key(earlier, key); };
        const uint64_t mark = has_escape(key) ? ~uint64_t{0} : mark_of(key);
        nodes[child].duplicate_key =
            (marks & mark) != 0 && std::any_of(seen.begin(), seen.begin() + count, is_same);
        marks |= mark;
        seen[count++] = key;
    }
}

struct HashedKey {
    size_t hash = 0;
    NodeId node = kNoNode;
};

// Sorting by hash, then by the key itself, stays n log n even for keys chosen to collide; and so
// does stable_sort for any order, which std::sort of older libraries does not.
void flag_among_many(std::string_view bytes, std::vector<Node>& nodes, NodeId object) {
    const auto decoded = [&](NodeId node) { return decode_string(raw_key(bytes, nodes[node])); };
    std::vector<HashedKey> keys;
    keys.reserve(nodes[object].child_count);
    for (NodeId child = object + 1; child != kNoNode; child = nodes[child].next_sibling) {
        const std::string_view raw = raw_key(bytes, nodes[child]);
        const std::hash<std::string_view> hash;
        keys.push_back({has_escape(raw) ? hash(decode_string(raw)) : hash(raw), child});
    }
    std::stable_sort(keys.begin(), keys.end(), [&](const HashedKey& left, const HashedKey& right) {
        if (left.hash != right.hash) return left.hash < right.hash;
        return decoded(left.node) < decoded(right.node);
    });
    for (size_t i = 1; i < keys.size(); ++i) {
        const bool same_hash = keys[i].hash == keys[i - 1].hash;
        nodes[keys[i].node].duplicate_key =
            same_hash &&
            same_key(raw_key(bytes, nodes[keys[i].node]), raw_key(bytes, nodes[keys[i - 1].node]));
    }
}

}  // namespace

void flag_duplicate_keys(std::string_view bytes, std::vector<Node>& nodes, NodeId object) {
    if (nodes[object].child_count <= kFew) {
        flag_among_few(bytes, nodes, object);
    } else {
        flag_among_many(bytes, nodes, object);
    }
}

}  // namespace document
