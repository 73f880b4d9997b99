#include "document/path/paths.h"

#include <vector>

#include "base/text.h"
#include "document/path/xpath.h"
#include "document/query.h"
#include "document/text/characters.h"

namespace document {
namespace {

// What may follow a dot: RFC 9535's shorthand, and of that the ASCII part is what jq takes.
bool is_plain_name(std::string_view name, bool ascii_only) {
    const auto starts_name = [ascii_only](char byte) {
        return is_letter(byte) || byte == '_' || (!ascii_only && is_beyond_ascii(byte));
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

// "?name" or "?("odd name")". What no XML can hold, and so no string of XPath, parse-json() has
// replaced.
std::string lookup_step(std::string name) {
    if (is_plain_name(name, true)) return "?" + name;
    constexpr std::string_view kReplacement = "\ufffd";
    for (const std::string_view beyond_xml : {"\ufffe", "\uffff"})
        base::replace_all(name, beyond_xml, kReplacement);
    std::string quoted;
    for (const char byte : name) {
        const bool in_xml = !is_control(byte) || byte == '\t' || byte == '\n' || byte == '\r';
        if (!in_xml) {
            quoted += kReplacement;
            continue;
        }
        if (byte == '"') quoted.push_back('"');
        quoted.push_back(byte);
    }
    return base::concat({"?(\"", quoted, "\")"});
}

std::string key_step(const std::string& name, PathLanguage language) {
    if (language == PathLanguage::kXPath) return lookup_step(name);
    if (language == PathLanguage::kJsonPointer) {
        std::string escaped = name;
        base::replace_all(escaped, "~", "~0");
        base::replace_all(escaped, "/", "~1");
        return "/" + escaped;
    }
    const bool jq = language == PathLanguage::kJq;
    if (is_plain_name(name, jq)) return "." + name;
    return jq ? base::concat({"[", base::quote_for_script(name), "]"}) : quoted_name(name);
}

// XPath counts from 1.
std::string index_step(size_t index, PathLanguage language) {
    switch (language) {
        case PathLanguage::kJsonPointer: return "/" + std::to_string(index);
        case PathLanguage::kXPath: return "?" + std::to_string(index + 1);
        default: return base::concat({"[", std::to_string(index), "]"});
    }
}

// As arrays of JSON count them.
size_t member_index(const Document& document, NodeId node) {
    size_t index = 0;
    NodeId member = first_member(document, document[node].parent);
    for (; member != node; member = next_member(document, member)) ++index;
    return index;
}

// Whether a JSON path can name the node: what is no data has neither key nor index.
bool has_step(const Document& document, NodeId node) {
    const Node& parent = document[document[node].parent];
    if (document[node].kind == Kind::kNote) return false;
    if (parent.kind == Kind::kArray) return document[node].form != Form::kAttribute;
    return document[node].form != Form::kText;
}

}  // namespace

std::string path_of(const Document& document, NodeId node, PathLanguage language,
                    size_t key_limit) {
    if (language == PathLanguage::kXPath && document.format == Format::kXml)
        return xpath(document, node);
    std::vector<std::string> steps;
    for (; document[node].parent != kNoNode; node = document[node].parent) {
        if (!has_step(document, node)) continue;
        if (document[document[node].parent].kind != Kind::kArray) {
            steps.push_back(key_step(key_text(document, node, key_limit), language));
            continue;
        }
        steps.push_back(index_step(member_index(document, node), language));
    }
    std::string path = language == PathLanguage::kJsonPath ? "$" : "";
    if (language == PathLanguage::kXPath && steps.empty()) path = ".";
    // jq's identity is a dot, which a first step in brackets needs too.
    const bool needs_dot = steps.empty() || steps.back().front() != '.';
    if (language == PathLanguage::kJq && needs_dot) path = ".";
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) path += *step;
    return path;
}

std::string json_path(const Document& document, NodeId node) {
    return path_of(document, node, PathLanguage::kJsonPath);
}

std::string path(const Document& document, NodeId node) {
    return document.format == Format::kXml
               ? xpath(document, node)
               : path_of(document, node, PathLanguage::kJsonPath, kBeginningBytes);
}

}  // namespace document
