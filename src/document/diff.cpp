#include "document/diff.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "document/characters.h"
#include "document/query.h"

namespace document {
namespace {

// A number as its digits without zeros at either end, times ten to the power of `exponent`.
struct Decimal {
    bool negative = false;
    std::string digits;  // empty for zero
    int64_t exponent = 0;
    bool operator==(const Decimal&) const = default;
};

bool read_exponent(std::string_view text, int64_t& exponent) {
    if (text.starts_with('+')) text.remove_prefix(1);
    if (text.size() > 18) return false;
    return std::from_chars(text.data(), text.data() + text.size(), exponent).ec == std::errc();
}

bool read_decimal(std::string_view token, Decimal& decimal) {
    const size_t e = token.find_first_of("eE");
    if (e != std::string_view::npos && !read_exponent(token.substr(e + 1), decimal.exponent))
        return false;
    bool behind_point = false;
    for (const char byte : token.substr(0, e)) {
        behind_point = behind_point || byte == '.';
        if (!is_digit(byte)) continue;
        decimal.exponent -= behind_point ? 1 : 0;
        if (!decimal.digits.empty() || byte != '0') decimal.digits += byte;
    }
    for (; decimal.digits.ends_with('0'); ++decimal.exponent) decimal.digits.pop_back();
    decimal.negative = token.starts_with('-');
    if (decimal.digits.empty()) decimal = {};
    return true;
}

class Comparer {
public:
    Comparer(const Document& before, const Document& after, size_t limit)
        : before_(before), after_(after), limit_(limit) {}

    Diff take() { return std::move(found_); }

    void compare(NodeId before, NodeId after) {
        if (token(before_, before) == token(after_, after)) return;
        const Kind kind = before_[before].kind;
        if (kind != after_[after].kind) return add(ChangeKind::kChanged, before, after);
        switch (kind) {
            case Kind::kObject: return compare_members(before, after);
            case Kind::kArray: return compare_items(before, after);
            case Kind::kString:
                if (text(before_, before) == text(after_, after)) return;
                break;
            case Kind::kNumber:
                if (same_number(token(before_, before), token(after_, after))) return;
                break;
            default: break;
        }
        add(ChangeKind::kChanged, before, after);
    }

private:
    void add(ChangeKind kind, NodeId before, NodeId after) {
        if (++found_.count <= limit_) found_.changes.push_back({kind, before, after});
    }

    void compare_items(NodeId before, NodeId after) {
        NodeId old_item = first_child(before_, before);
        NodeId new_item = first_child(after_, after);
        for (; old_item != kNoNode && new_item != kNoNode;
             old_item = before_[old_item].next_sibling, new_item = after_[new_item].next_sibling) {
            compare(old_item, new_item);
        }
        add_rest(old_item, new_item);
    }

    void add_rest(NodeId old_rest, NodeId new_rest) {
        for (; new_rest != kNoNode; new_rest = after_[new_rest].next_sibling)
            add(ChangeKind::kAdded, kNoNode, new_rest);
        for (; old_rest != kNoNode; old_rest = before_[old_rest].next_sibling)
            add(ChangeKind::kRemoved, old_rest, kNoNode);
    }

    // Most answers keep the order of their keys; only from where they do not are keys looked up.
    void compare_members(NodeId before, NodeId after) {
        NodeId old_child = first_child(before_, before);
        NodeId new_child = first_child(after_, after);
        for (; old_child != kNoNode && new_child != kNoNode && same_key(old_child, new_child);
             old_child = before_[old_child].next_sibling,
             new_child = after_[new_child].next_sibling) {
            compare(old_child, new_child);
        }
        if (old_child == kNoNode || new_child == kNoNode) return add_rest(old_child, new_child);
        match_by_key(old_child, new_child);
    }

    void match_by_key(NodeId old_rest, NodeId new_rest) {
        std::unordered_map<std::string, std::vector<NodeId>> unmatched;  // the first one last
        for (NodeId child = old_rest; child != kNoNode; child = before_[child].next_sibling)
            unmatched[key_text(before_, child)].push_back(child);
        for (auto& [key, children] : unmatched) std::reverse(children.begin(), children.end());
        for (; new_rest != kNoNode; new_rest = after_[new_rest].next_sibling) {
            std::vector<NodeId>& left = unmatched[key_text(after_, new_rest)];
            if (left.empty()) {
                add(ChangeKind::kAdded, kNoNode, new_rest);
                continue;
            }
            compare(left.back(), new_rest);
            left.pop_back();
        }
        for (; old_rest != kNoNode; old_rest = before_[old_rest].next_sibling) {
            const std::vector<NodeId>& left = unmatched[key_text(before_, old_rest)];
            if (!left.empty() && left.back() <= old_rest)
                add(ChangeKind::kRemoved, old_rest, kNoNode);
        }
    }

    bool same_key(NodeId old_child, NodeId new_child) const {
        return key_token(before_, old_child) == key_token(after_, new_child) ||
               key_text(before_, old_child) == key_text(after_, new_child);
    }

    const Document& before_;
    const Document& after_;
    size_t limit_;
    Diff found_;
};

}  // namespace

bool same_number(std::string_view left, std::string_view right) {
    Decimal one;
    Decimal other;
    if (!read_decimal(left, one) || !read_decimal(right, other)) return left == right;
    return one == other;
}

Diff diff(const Document& before, const Document& after, size_t limit) {
    if (!before.has_root() || !after.has_root()) return {};
    Comparer comparer(before, after, limit);
    comparer.compare(kRoot, kRoot);
    return comparer.take();
}

}  // namespace document
