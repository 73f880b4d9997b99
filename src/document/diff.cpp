#include "document/diff.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "document/pairing.h"
#include "document/query.h"
#include "document/text/characters.h"

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

bool is_spelled_as_number(const std::string& text) {
    return number_in_text(text).has_value();
}

// Walks both documents in parallel. Fills only the lists that the caller passes.
class Comparer {
public:
    Comparer(const Document& before, const Document& after)
        : before_(before),
          after_(after),
          formats_differ_((before.format == Format::kXml) != (after.format == Format::kXml)) {}

    void list_changes(Diff& diff, size_t limit) {
        diff_ = &diff;
        limit_ = limit;
    }
    void note_counterparts(std::vector<NodeId>& counterparts) { counterparts_ = &counterparts; }

    void compare(NodeId before, NodeId after) {
        note(before, after);
        if (is_spelled_alike(before, after)) return note_all(before, after);
        const Kind kind = before_[before].kind;
        const bool same_kind = kind == after_[after].kind;
        if (same_kind && kind == Kind::kObject)
            return compare_pairs(pair_members(before_, before, after_, after), after);
        if (same_kind && kind == Kind::kArray)
            return compare_pairs(pair_items(before_, before, after_, after), after);
        if (!says_the_same(before, after)) add({ChangeKind::kChanged, before, after});
    }

private:
    void add(Change change) {
        if (diff_ != nullptr && ++diff_->count <= limit_) diff_->changes.push_back(change);
    }
    void note(NodeId before, NodeId after) {
        if (counterparts_ != nullptr) (*counterparts_)[before] = after;
    }
    // Below what is spelled alike, nodes follow one another in the same way.
    void note_all(NodeId before, NodeId after) {
        if (counterparts_ == nullptr) return;
        const NodeId size =
            std::min(subtree_end(before_, before) - before, subtree_end(after_, after) - after);
        for (NodeId offset = 1; offset < size; ++offset) note(before + offset, after + offset);
    }

    // The attributes of an element are before its token.
    bool is_spelled_alike(NodeId before, NodeId after) const {
        return token(before_, before) == token(after_, after) &&
               before_[before].kind == after_[after].kind && !has_attributes(before_, before) &&
               !has_attributes(after_, after);
    }
    static bool has_attributes(const Document& document, NodeId node) {
        const NodeId child = first_child(document, node);
        return child != kNoNode && document[child].form == Form::kAttribute;
    }

    void compare_pairs(const Pairs& pairs, NodeId within) {
        for (const Pair& pair : pairs) {
            if (pair.before == kNoNode) {
                add({ChangeKind::kAdded, kNoNode, pair.after});
            } else if (pair.after == kNoNode) {
                add({ChangeKind::kRemoved, pair.before, kNoNode, within});
            } else {
                compare(pair.before, pair.after);
            }
        }
    }

    bool says_the_same(NodeId before, NodeId after) const {
        if (formats_differ_) return says_the_same_in_either_format(before, after);
        const Kind kind = before_[before].kind;
        if (kind != after_[after].kind) return false;
        if (kind == Kind::kNull) return true;
        if (kind == Kind::kString) return text(before_, before) == text(after_, after);
        return kind == Kind::kNumber && same_number(token(before_, before), token(after_, after));
    }

    // XML knows neither types nor empty containers: there every value is a text, and nothing is one
    // that is empty.
    bool says_the_same_in_either_format(NodeId before, NodeId after) const {
        if (is_full(before_, before) || is_full(after_, after)) return false;
        const std::string one = text_of_leaf(before_, before);
        const std::string other = text_of_leaf(after_, after);
        return one == other || (is_spelled_as_number(one) && is_spelled_as_number(other) &&
                                same_number(one, other));
    }
    static bool is_full(const Document& document, NodeId node) {
        return first_member(document, node) != kNoNode;
    }
    static std::string text_of_leaf(const Document& document, NodeId node) {
        const Kind kind = document[node].kind;
        const bool says_nothing =
            kind == Kind::kObject || kind == Kind::kArray || kind == Kind::kNull;
        return says_nothing ? std::string() : whole_text(document, node);
    }

    const Document& before_;
    const Document& after_;
    bool formats_differ_;
    Diff* diff_ = nullptr;
    size_t limit_ = 0;
    std::vector<NodeId>* counterparts_ = nullptr;
};

}  // namespace

bool same_number(std::string_view left, std::string_view right) {
    Decimal one;
    Decimal other;
    if (!read_decimal(left, one) || !read_decimal(right, other)) return left == right;
    return one == other;
}

Diff diff(const Document& before, const Document& after, size_t limit) {
    Diff diff;
    if (!before.has_root() || !after.has_root()) return diff;
    Comparer comparer(before, after);
    comparer.list_changes(diff, limit);
    comparer.compare(kRoot, kRoot);
    return diff;
}

std::vector<NodeId> counterparts(const Document& before, const Document& after) {
    std::vector<NodeId> counterparts(before.nodes.size(), kNoNode);
    if (!before.has_root() || !after.has_root()) return counterparts;
    Comparer comparer(before, after);
    comparer.note_counterparts(counterparts);
    comparer.compare(kRoot, kRoot);
    return counterparts;
}

}  // namespace document
