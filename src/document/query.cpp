#include "document/query.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

#include "base/text.h"
#include "document/json/strings.h"
#include "document/text/characters.h"
#include "document/xml/text.h"

namespace document {
namespace {

std::string_view bytes_of(const Document& document, Span span) {
    return std::string_view(document.bytes).substr(span.begin, span.end - span.begin);
}

bool is_xml(const Document& document, NodeId node) {
    return document[node].form != Form::kJson;
}

// What a text, number or boolean is spelled with, white space around it aside in XML.
std::string spelling(const Document& document, NodeId node, Kind kind) {
    if (document[node].kind == kind) return text(document, node);
    const bool may_be_text = is_xml(document, node) && document[node].kind == Kind::kString;
    return may_be_text ? std::string(base::trim(text(document, node))) : std::string();
}

bool is_member(const Document& document, NodeId child) {
    if (document[child].kind == Kind::kNote) return false;
    return document[child].form != Form::kAttribute ||
           document[document[child].parent].kind != Kind::kArray;
}

NodeId member_from(const Document& document, NodeId child) {
    while (child != kNoNode && !is_member(document, child)) child = document[child].next_sibling;
    return child;
}

}  // namespace

Flags no_flags(const Document& document) {
    return Flags(document.nodes.size(), false);
}

NodeId top(const Document& document) {
    if (!document.has_root()) return kNoNode;
    return is_xml(document, kRoot) ? first_member(document, kRoot) : kRoot;
}

NodeId first_child(const Document& document, NodeId node) {
    const NodeId next = node + 1;
    return next < document.nodes.size() && document[next].parent == node ? next : kNoNode;
}

NodeId first_member(const Document& document, NodeId node) {
    return member_from(document, first_child(document, node));
}

NodeId next_member(const Document& document, NodeId member) {
    return member_from(document, document[member].next_sibling);
}

NodeId find(const Document& document, NodeId object, std::string_view key) {
    NodeId found = kNoNode;
    for (NodeId child = first_child(document, object); child != kNoNode;
         child = document[child].next_sibling) {
        // A key of JSON that comes again is marked as such.
        const Node& node = document[child];
        if (found != kNoNode && node.form == Form::kJson && !node.duplicate_key) continue;
        if (key_is(document, child, key)) found = child;
    }
    return found;
}

std::vector<NodeId> find_all(const Document& document, NodeId object, std::string_view key) {
    std::vector<NodeId> found;
    for (NodeId child = first_child(document, object); child != kNoNode;
         child = document[child].next_sibling) {
        if (!key_is(document, child, key)) continue;
        if (document[child].form != Form::kElement) found.clear();
        found.push_back(child);
    }
    return found;
}

NodeId item(const Document& document, NodeId array, size_t index) {
    if (document[array].kind != Kind::kArray) return kNoNode;
    NodeId child = first_member(document, array);
    for (; child != kNoNode && index > 0; --index) child = next_member(document, child);
    return child;
}

std::string_view token(const Document& document, NodeId node) {
    return bytes_of(document, document[node].value);
}

std::string_view key_token(const Document& document, NodeId node) {
    return bytes_of(document, document[node].key);
}

std::string text(const Document& document, NodeId node, size_t limit) {
    std::string_view raw = token(document, node);
    if (document[node].kind != Kind::kString) return std::string(base::beginning(raw, limit));
    switch (document[node].form) {
        case Form::kElement:
            return is_layout(raw) ? std::string() : decode_xml(raw, TextPlace::kContent, limit);
        case Form::kAttribute:
            return decode_xml(raw.substr(1, raw.size() - 2), TextPlace::kAttribute, limit);
        case Form::kText: return decode_xml(raw, TextPlace::kContent, limit);
        default: return decode_string(unquoted(raw), limit);
    }
}

bool has_text(const Document& document, NodeId node) {
    if (is_xml(document, node)) return !text(document, node).empty();
    const std::string_view raw = token(document, node);
    return !(document[node].kind == Kind::kString ? unquoted(raw) : raw).empty();
}

std::string key_text(const Document& document, NodeId node, size_t limit) {
    const std::string_view name = key_token(document, node);
    return decode_string(is_xml(document, node) ? local_name(name) : unquoted(name), limit);
}

std::string whole_text(const Document& document, NodeId node) {
    return text(document, node, std::string_view::npos);
}

std::string whole_key_text(const Document& document, NodeId node) {
    return key_text(document, node, std::string_view::npos);
}

bool key_is(const Document& document, NodeId node, std::string_view key) {
    const Span span = document[node].key;
    if (span.empty()) return false;
    const std::string_view name = bytes_of(document, span);
    if (is_xml(document, node)) {
        // Bytes that are not UTF-8 are U+FFFD in key_text().
        const std::string_view local = local_name(name);
        const bool may_be_mended = key.find("\uFFFD") != std::string_view::npos;
        return local == key || (may_be_mended && decode_string(local) == key);
    }
    const std::string_view raw = unquoted(name);
    // Nearly all keys that are compared differ in their first letter.
    const bool begins_plain = !raw.empty() && raw[0] != '\\' && !is_beyond_ascii(raw[0]);
    if (begins_plain && (key.empty() || raw[0] != key[0])) return false;
    // No escape is longer than that for each byte of what it spells.
    constexpr size_t kLongestEscape = 6;
    if (raw.size() > kLongestEscape * key.size()) return false;
    return needs_decoding(raw) ? decode_string(raw) == key : raw == key;
}

std::optional<double> number_in_text(std::string_view text) {
    // Nearly all numbers of a job are whole, and this short a double holds them exactly.
    constexpr size_t kMostExactDigits = 15;
    if (!text.empty() && text.size() <= kMostExactDigits &&
        skip(text, 0, is_digit) == text.size()) {
        int64_t whole = 0;
        for (const char digit : text) whole = whole * 10 + (digit - '0');
        return static_cast<double>(whole);
    }
    // No double needs as many digits to be spelled exactly, and reading them takes time.
    constexpr size_t kLongestNumber = 2000;
    if (text.size() > kLongestNumber) return std::nullopt;
    // strtod also reads "inf", "nan" and hexadecimal, which no JSON number is. And strtod it is,
    // not from_chars: the C++ library of the browser's tool chain has none for double.
    if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) {
        return std::nullopt;
    }
    const std::string terminated(text);
    char* end = nullptr;
    const double value = std::strtod(terminated.c_str(), &end);
    const bool whole = end == terminated.c_str() + terminated.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> number(const Document& document, NodeId node) {
    return number_in_text(spelling(document, node, Kind::kNumber));
}

std::optional<int64_t> integer(const Document& document, NodeId node) {
    const std::string digits = spelling(document, node, Kind::kNumber);
    int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc() && end == digits.data() + digits.size()) return value;
    if (error == std::errc::result_out_of_range) return std::nullopt;
    // 100.0 and 1e3 are whole too; beyond 2^53 a double can't represent every integer.
    constexpr double kLargestExact = 9007199254740992.0;
    const std::optional<double> real = number_in_text(digits);
    if (!real || *real != std::trunc(*real) || std::fabs(*real) > kLargestExact)
        return std::nullopt;
    return static_cast<int64_t>(*real);
}

std::optional<bool> boolean(const Document& document, NodeId node) {
    const std::string word = spelling(document, node, Kind::kBoolean);
    if (word != "true" && word != "false") return std::nullopt;
    return word == "true";
}

bool is_self_closing(const Document& document, NodeId element) {
    const Span content = document[element].value;
    return content.empty() && content.begin > 2 &&
           bytes_of(document, {content.begin - 2, content.begin}) == "/>";
}

bool is_container(const Document& document, NodeId node) {
    const Kind kind = document[node].kind;
    return kind == Kind::kObject || kind == Kind::kArray;
}

size_t depth(const Document& document, NodeId node) {
    size_t ancestors = 0;
    while (document[node].parent != kNoNode) {
        node = document[node].parent;
        ++ancestors;
    }
    return ancestors;
}

size_t index_in_parent(const Document& document, NodeId node) {
    if (document[node].parent == kNoNode) return 0;
    size_t index = 0;
    for (NodeId sibling = document[node].parent + 1; sibling != node; ++index) {
        sibling = document[sibling].next_sibling;
    }
    return index;
}

NodeId subtree_end(const Document& document, NodeId node) {
    while (document[node].next_sibling == kNoNode) {
        if (document[node].parent == kNoNode) return static_cast<NodeId>(document.nodes.size());
        node = document[node].parent;
    }
    return document[node].next_sibling;
}

}  // namespace document
