// The XML that the sandbox writes: read back, it says what the JSON said that it was written from.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"
#include "document/json/strings.h"
#include "document/parse.h"
#include "document/query.h"
#include "document/text/characters.h"
#include "fuzz/support/check.h"
#include "server/xml_text.h"
#include "server/xml_writer.h"

namespace {

using document::Document;
using document::Kind;
using document::NodeId;
using support::check;

void write(const Document& json, NodeId node, server::Writer& writer) {
    if (!document::is_container(json, node)) return writer.value(document::token(json, node));
    const bool object = json[node].kind == Kind::kObject;
    writer.begin(object ? '{' : '[');
    for (NodeId child = document::first_child(json, node); child != document::kNoNode;
         child = json[child].next_sibling) {
        if (object) writer.key(document::key_token(json, child));
        write(json, child, writer);
    }
    writer.end(object ? '}' : ']');
}

// What xml_name was made of: _x0020_ is a space, _x_ the empty key.
std::string key_of(std::string_view name) {
    if (name == "_x_") return {};
    std::string key;
    while (!name.empty()) {
        const size_t end = name.substr(0, 2) == "_x" ? name.find('_', 2) : std::string_view::npos;
        if (end == std::string_view::npos) {
            key += name.front();
            name.remove_prefix(1);
            continue;
        }
        char32_t character = 0;
        for (const char digit : name.substr(2, end - 2)) {
            check(document::is_hex_digit(digit));
            character = character * 16 + document::hex_value(digit);
        }
        base::append_utf8(key, character);
        name.remove_prefix(end + 1);
    }
    return key;
}

// XML holds no control characters and no U+FFFE and U+FFFF: they become U+FFFD.
std::string as_xml_has_it(std::string_view text) {
    std::string kept;
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        at += static_cast<size_t>(point.size_bytes);
        const bool control =
            point.value < ' ' && !document::is_space(static_cast<char>(point.value));
        const bool forbidden = control || point.value == 0xFFFE || point.value == 0xFFFF;
        base::append_utf8(kept, forbidden ? U'\uFFFD' : point.value);
    }
    return kept;
}

void check_same(const Document& json, NodeId written, const Document& xml, NodeId read);

void check_members(const Document& json, NodeId written, const Document& xml, NodeId read) {
    const bool object = json[written].kind == Kind::kObject;
    const std::string item =
        server::xml_name(server::singular_of(document::key_text(json, written)));
    NodeId element = document::first_member(xml, read);
    for (NodeId child = document::first_child(json, written); child != document::kNoNode;
         child = json[child].next_sibling) {
        check(element != document::kNoNode);
        const std::string name(document::key_token(xml, element));
        if (object) {
            check(key_of(name) == document::key_text(json, child));
        } else {
            check(name == item);
        }
        check_same(json, child, xml, element);
        element = document::next_member(xml, element);
    }
    check(element == document::kNoNode);
}

void check_same(const Document& json, NodeId written, const Document& xml, NodeId read) {
    if (document::is_container(json, written) && json[written].child_count > 0) {
        check_members(json, written, xml, read);
    } else if (json[written].kind == Kind::kNull) {
        check(xml[read].kind == Kind::kNull);
    } else {
        check(xml[read].kind == Kind::kString && xml[read].child_count == 0);
        const bool empty = document::is_container(json, written);
        check(document::text(xml, read) ==
              (empty ? "" : as_xml_has_it(document::text(json, written))));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    document::Limits limits;
    limits.depth = 100;
    const std::string value(reinterpret_cast<const char*>(data), size);
    const Document json = document::parse_json("{\"jobs\":" + value + "}", limits);
    // Of a key that is there twice there are two elements, which a reader takes for a list.
    if (json.problem || json.format != document::Format::kJson) return 0;
    if (json[document::kRoot].child_count != 1) return 0;
    for (const bool human : {false, true}) {
        server::XmlWriter writer(human);
        write(json, document::kRoot, writer);
        const Document xml = document::parse_xml(writer.take());
        check(!xml.problem && xml.notices.empty());
        check_members(json, document::kRoot, xml, document::kRoot);
    }
    return 0;
}
