#include "document/query.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "document/characters.h"
#include "document/strings.h"

namespace document {
namespace {

std::string_view bytes_of(const Document& document, Span span) {
    return std::string_view(document.bytes).substr(span.begin, span.end - span.begin);
}

// RFC 9535's shorthand: what may follow a dot.
bool is_plain_name(std::string_view name) {
    const auto starts_name = [](char byte) {
        return is_letter(byte) || byte == '_' || is_beyond_ascii(byte);
    };
    if (name.empty() || !starts_name(name.front())) return false;
    return skip(name, 0, [&](char byte) { return starts_name(byte) || is_digit(byte); }) ==
           name.size();
}

std::string quoted_name(std::string_view name) {
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    std::string quoted = "['";
    for (const char byte : name) {
        if (is_control(byte)) {
            quoted += "\\u00";
            quoted.push_back(byte < 0x10 ? '0' : '1');
            quoted.push_back(kHexDigits[static_cast<size_t>(byte) & 0x0Fu]);
            continue;
        }
        if (byte == '\'' || byte == '\\') quoted.push_back('\\');
        quoted.push_back(byte);
    }
    return quoted + "']";
}

std::string path_step(const Document& document, NodeId node) {
    if (document[document[node].parent].kind == Kind::kArray) {
        return "[" + std::to_string(index_in_parent(document, node)) + "]";
    }
    const std::string name = key_text(document, node);
    return is_plain_name(name) ? "." + name : quoted_name(name);
}

}  // namespace

NodeId first_child(const Document& document, NodeId node) {
    return document[node].child_count > 0 ? node + 1 : kNoNode;
}

NodeId find(const Document& document, NodeId object, std::string_view key) {
    NodeId found = kNoNode;
    if (document[object].kind != Kind::kObject) return found;
    for (NodeId child = first_child(document, object); child != kNoNode;
         child = document[child].next_sibling) {
        if (key_is(document, child, key)) found = child;
    }
    return found;
}

NodeId item(const Document& document, NodeId array, size_t index) {
    if (document[array].kind != Kind::kArray) return kNoNode;
    NodeId child = first_child(document, array);
    for (; child != kNoNode && index > 0; --index) child = document[child].next_sibling;
    return child;
}

std::string_view token(const Document& document, NodeId node) {
    return bytes_of(document, document[node].value);
}

std::string_view key_token(const Document& document, NodeId node) {
    return bytes_of(document, document[node].key);
}

std::string text(const Document& document, NodeId node) {
    const std::string_view raw = token(document, node);
    return document[node].kind == Kind::kString ? decode_string(unquoted(raw)) : std::string(raw);
}

std::string key_text(const Document& document, NodeId node) {
    return decode_string(unquoted(key_token(document, node)));
}

bool key_is(const Document& document, NodeId node, std::string_view key) {
    const Span span = document[node].key;
    if (span.empty()) return false;
    const std::string_view raw = unquoted(bytes_of(document, span));
    return needs_decoding(raw) ? decode_string(raw) == key : raw == key;
}

std::optional<double> number(const Document& document, NodeId node) {
    if (document[node].kind != Kind::kNumber) return std::nullopt;
    // strtod and not from_chars: the C++ library of the browser's tool chain has none for double.
    const double value = std::strtod(std::string(token(document, node)).c_str(), nullptr);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int64_t> integer(const Document& document, NodeId node) {
    if (document[node].kind != Kind::kNumber) return std::nullopt;
    const std::string_view digits = token(document, node);
    int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc() && end == digits.data() + digits.size()) return value;
    if (error == std::errc::result_out_of_range) return std::nullopt;
    // 100.0 and 1e3 are whole too; beyond 2^53 a double no longer tells neighbours apart.
    constexpr double kLargestExact = 9007199254740992.0;
    const std::optional<double> real = number(document, node);
    if (!real || *real != std::trunc(*real) || std::fabs(*real) > kLargestExact)
        return std::nullopt;
    return static_cast<int64_t>(*real);
}

std::optional<bool> boolean(const Document& document, NodeId node) {
    if (document[node].kind != Kind::kBoolean) return std::nullopt;
    return token(document, node) == "true";
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

std::string json_path(const Document& document, NodeId node) {
    std::vector<std::string> steps;
    for (; document[node].parent != kNoNode; node = document[node].parent) {
        steps.push_back(path_step(document, node));
    }
    std::string path = "$";
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) path += *step;
    return path;
}

}  // namespace document
