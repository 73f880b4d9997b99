#include "document/support/consistency.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "document/query.h"

namespace support {
namespace {

using document::Document;
using document::Kind;
using document::NodeId;

bool has_token_of_its_kind(const Document& document, NodeId node) {
    const std::string_view token = document::token(document, node);
    if (token.empty()) return false;
    switch (document[node].kind) {
        case Kind::kObject: return token.front() == '{';
        case Kind::kArray: return token.front() == '[';
        case Kind::kString: return token.size() > 1 && token.front() == '"' && token.back() == '"';
        case Kind::kNumber:
            return token.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
        case Kind::kBoolean: return token == "true" || token == "false";
        case Kind::kNull: return token == "null";
        case Kind::kNote: return false;
    }
    return false;
}

void check_children(const Document& document, NodeId parent) {
    uint32_t count = 0;
    uint32_t end = document[parent].value.begin + 1;
    const NodeId last = document::subtree_end(document, parent);
    for (NodeId child = document::first_child(document, parent); child != document::kNoNode;
         child = document[child].next_sibling) {
        ++count;
        REQUIRE(child < last);
        REQUIRE(document[child].parent == parent);
        REQUIRE(document[child].key.empty() == (document[parent].kind == Kind::kArray));
        if (!document[child].key.empty()) {
            REQUIRE(document[child].key.begin >= end);
            end = document[child].key.end;
        }
        REQUIRE(document[child].value.begin >= end);
        end = document[child].value.end;
    }
    REQUIRE(count == document[parent].child_count);
    REQUIRE(end <= document[parent].value.end);
}

std::string_view slice(const Document& document, size_t begin, size_t end) {
    return std::string_view(document.bytes).substr(begin, end - begin);
}

void check_xml_token(const Document& document, NodeId node) {
    const document::Node& checked = document[node];
    const std::string_view token = document::token(document, node);
    switch (checked.form) {
        case document::Form::kJson: FAIL("a node of JSON in XML"); break;
        case document::Form::kDocument: REQUIRE(node == document::kRoot); break;
        case document::Form::kElement:
            REQUIRE_FALSE(checked.key.empty());
            REQUIRE(slice(document, checked.key.begin - 1, checked.key.begin) == "<");
            REQUIRE(checked.value.begin >= checked.key.end);
            break;
        case document::Form::kAttribute:
            REQUIRE_FALSE(checked.key.empty());
            REQUIRE(token.size() >= 2);
            REQUIRE((token.front() == '"' || token.front() == '\''));
            REQUIRE(token.front() == token.back());
            break;
        case document::Form::kText: REQUIRE_FALSE(token.empty()); break;
        case document::Form::kMarkup:
            REQUIRE(token.front() == '<');
            REQUIRE(token.back() == '>');
            REQUIRE(checked.kind == Kind::kNote);
            break;
    }
}

// Children follow each other without overlap: attributes inside the start tag, all else behind it.
void check_xml_children(const Document& document, NodeId parent) {
    uint32_t members = 0;
    uint32_t end = document[parent].key.end;
    bool content = false;
    for (NodeId child = document::first_child(document, parent); child != document::kNoNode;
         child = document[child].next_sibling) {
        const document::Node& checked = document[child];
        REQUIRE(checked.parent == parent);
        const bool attribute = checked.form == document::Form::kAttribute;
        REQUIRE_FALSE((attribute && content));
        if (!attribute && !content) end = document[parent].value.begin;
        content = content || !attribute;
        const uint32_t begin = checked.key.empty() ? checked.value.begin : checked.key.begin;
        REQUIRE(begin >= end);
        end = checked.value.end;
        const bool counts =
            checked.kind != Kind::kNote && !(attribute && document[parent].kind == Kind::kArray);
        members += counts ? 1 : 0;
    }
    REQUIRE(members == document[parent].child_count);
    REQUIRE(end <= document[parent].value.end);
}

// What is in the document between the tokens of the tree is white space, tags' own punctuation and
// end tags.
void check_gaps(const Document& document) {
    std::string marks(document.bytes.size(), ' ');
    const auto mark = [&](document::Span span) {
        for (uint32_t at = span.begin; at < span.end; ++at) {
            REQUIRE(marks[at] == ' ');
            marks[at] = 'x';
        }
    };
    for (NodeId node = 1; node < document.nodes.size(); ++node) {
        const document::Node& marked = document[node];
        mark(marked.key);
        const NodeId first = document::first_child(document, node);
        bool leaf = marked.form == document::Form::kElement;
        for (NodeId child = first; child != document::kNoNode;
             child = document[child].next_sibling) {
            leaf = leaf && document[child].form == document::Form::kAttribute;
        }
        if (marked.form != document::Form::kElement || leaf) mark(marked.value);
        if (marked.form != document::Form::kElement) continue;
        const std::string_view rest = slice(document, marked.value.end, document.bytes.size());
        const std::string_view name = document::key_token(document, node);
        if (!document::is_self_closing(document, node)) {
            REQUIRE(rest.substr(2, name.size()) == name);
            mark({marked.value.end, marked.value.end + 2 + static_cast<uint32_t>(name.size())});
        }
    }
    for (size_t at = document.begin; at < document.end(); ++at) {
        if (marks[at] == ' ') {
            const char byte = document.bytes[at];
            REQUIRE(std::string_view(" \r\n\t<>/=").find(byte) != std::string_view::npos);
        }
    }
}

void check_xml(const Document& document) {
    if (document.problem) REQUIRE(document.problem->offset <= document.bytes.size());
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        REQUIRE(document[node].value.begin <= document[node].value.end);
        REQUIRE(document[node].value.end <= document.bytes.size());
        check_xml_token(document, node);
        check_xml_children(document, node);
        if (node > 0) REQUIRE(document[node].parent < node);
    }
    if (!document.problem && document.bytes.substr(0, 3) != "\xEF\xBB\xBF") check_gaps(document);
}

}  // namespace

void check_consistency(const Document& document) {
    if (!document.problem) REQUIRE(document.has_root());
    if (document.format == document::Format::kXml) return check_xml(document);
    if (document.problem) REQUIRE(document.problem->offset <= document.bytes.size());
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        REQUIRE(document[node].value.end <= document.bytes.size());
        REQUIRE(has_token_of_its_kind(document, node));
        if (document::is_container(document, node)) check_children(document, node);
        if (node > 0) REQUIRE(document[node].parent < node);
    }
}

}  // namespace support
