#include "document/xml/tree.h"

#include <utility>

#include "document/duplicate_keys.h"
#include "document/text/characters.h"
#include "document/xml/text.h"

namespace document {
namespace {

// Every element begins with '<' and no '/', every attribute's value with '=' and a quote.
size_t expected_nodes(std::string_view bytes) {
    size_t count = 1;
    for (size_t at = 1; at < bytes.size(); ++at) {
        const char before = bytes[at - 1];
        if (before == '<' ? bytes[at] != '/'
                          : before == '=' && (bytes[at] == '"' || bytes[at] == '\'')) {
            ++count;
        }
    }
    return bounded_node_count(count, bytes.size());
}

// Declarations of namespaces, hints for validators, and nil say how to read an element.
bool is_hint(std::string_view name) {
    return name == "xmlns" || name.substr(0, 6) == "xmlns:" || name.substr(0, 4) == "xsi:" ||
           local_name(name) == "nil";
}

// <outputs> of <output>, <entries> of <entry>, <passes> of <pass>.
bool is_plural_of(std::string_view list, std::string_view item) {
    const size_t stem = item.size() - (item.back() == 'y' ? 1 : 0);
    return list.size() > item.size() && list.back() == 's' &&
           list.substr(0, stem) == item.substr(0, stem);
}

}  // namespace

XmlTree::XmlTree(std::string_view bytes, size_t begin, size_t depth_limit)
    : bytes_(bytes), depth_limit_(depth_limit), stack_(expected_nodes(bytes.substr(begin))) {
    append(Kind::kObject, Form::kDocument, {}, {});
    stack_.open(kRoot);
    next_line_ = 1;
}

bool XmlTree::open(Span name) {
    if (stack_.depth() > depth_limit_) return false;
    append(Kind::kString, Form::kElement, name, {});
    stack_.open(static_cast<NodeId>(stack_.nodes().size() - 1));
    return true;
}

void XmlTree::attribute(Span name, Span value) {
    --next_line_;  // it is on the line of its element
    append(is_hint(bytes_of(name)) ? Kind::kNote : Kind::kString, Form::kAttribute, name, value);
}

void XmlTree::text(Span span) {
    while (span.begin < span.end && is_space(bytes_[span.begin])) ++span.begin;
    while (span.begin < span.end && is_space(bytes_[span.end - 1])) --span.end;
    if (!span.empty()) append(Kind::kString, Form::kText, {}, span);
}

void XmlTree::markup(Span span) {
    append(Kind::kNote, Form::kMarkup, {}, span);
}

std::string_view XmlTree::open_name() const {
    return bytes_of(stack_.nodes()[stack_.innermost()].key);
}

uint32_t XmlTree::open_begin() const {
    return stack_.nodes()[stack_.innermost()].key.begin;
}

NodeId XmlTree::repeated_attribute() {
    if (innermost().child_count < 2) return kNoNode;
    flag_duplicate_keys(bytes_, stack_.nodes(), stack_.innermost());
    for (NodeId id = stack_.innermost() + 1; id < stack_.nodes().size(); ++id) {
        if (stack_.nodes()[id].duplicate_key) return id;
    }
    return kNoNode;
}

void XmlTree::close(size_t content_end) {
    Node& node = innermost();
    node.value.end = static_cast<uint32_t>(content_end);
    // A start tag that was cut short has no content.
    if (node.value.begin == 0) node.value.begin = node.value.end;
    const Attributes attributes = attributes_of(stack_.innermost());
    const Elements elements = elements_from(attributes.next);
    if (elements.count == 0) {
        settle_leaf(attributes);
    } else {
        const bool array = elements.same_names && elements.text_count == 0 &&
                           (elements.count > 1 || elements.name == "item" ||
                            is_plural_of(local_name(bytes_of(node.key)), elements.name));
        node.kind = array ? Kind::kArray : Kind::kObject;
        node.child_count = elements.count + (array ? 0 : attributes.count + elements.text_count);
        ++next_line_;
    }
    stack_.close();
}

XmlTree::Attributes XmlTree::attributes_of(NodeId element) const {
    Attributes found;
    found.next = node(element).child_count > 0 ? element + 1 : kNoNode;
    while (found.next != kNoNode && node(found.next).form == Form::kAttribute) {
        const Node& attribute = node(found.next);
        if (attribute.kind == Kind::kString) {
            ++found.count;
        } else if (local_name(bytes_of(attribute.key)) == "nil") {
            const std::string_view value = bytes_of(attribute.value);
            const std::string_view inner = value.substr(1, value.size() - 2);
            found.nil = inner == "true" || inner == "1";
        }
        found.last = found.next;
        found.next = attribute.next_sibling;
    }
    return found;
}

XmlTree::Elements XmlTree::elements_from(NodeId child) const {
    Elements found;
    for (; child != kNoNode; child = node(child).next_sibling) {
        if (node(child).form == Form::kText) ++found.text_count;
        if (node(child).form != Form::kElement) continue;
        const std::string_view name = local_name(bytes_of(node(child).key));
        if (found.count++ == 0) found.name = name;
        found.same_names = found.same_names && name == found.name;
    }
    return found;
}

// An element without elements in it keeps its content in one piece: as its own value, and where
// there are attributes beside it also as a child of its own.
void XmlTree::settle_leaf(const Attributes& attributes) {
    if (attributes.next != kNoNode) stack_.take_back(attributes.next, attributes.last);
    Node& element = innermost();
    const Span content = element.value;
    next_line_ = element.line + 1;
    element.child_count = attributes.count;
    if (attributes.count == 0 && !attributes.nil) return;
    if (!is_layout(bytes_of(content))) {
        if (attributes.count == 0) return;
        --next_line_;
        append(Kind::kString, Form::kText, {}, content);
    } else {
        element.kind = attributes.count == 0 ? Kind::kNull : Kind::kObject;
    }
}

std::vector<Node> XmlTree::finish(size_t end) {
    while (in_element()) close(end);
    std::vector<Node>& nodes = stack_.nodes();
    nodes[kRoot].value.end = static_cast<uint32_t>(bytes_.size());
    nodes[kRoot].child_count = elements_from(nodes.size() > 1 ? 1 : kNoNode).count;
    if (nodes.size() == 1) nodes.clear();
    return std::move(nodes);
}

std::string_view XmlTree::bytes_of(Span span) const {
    return bytes_.substr(span.begin, span.end - span.begin);
}

void XmlTree::append(Kind kind, Form form, Span key, Span value) {
    Node node;
    node.key = key;
    node.value = value;
    node.line = next_line_++;
    node.kind = kind;
    node.form = form;
    stack_.append(node);
}

}  // namespace document
