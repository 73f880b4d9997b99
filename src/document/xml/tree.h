// The nodes of an XML document from the events of its reader, and what each element means: decided
// when it ends, by its content.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/node_stack.h"

namespace document {

class XmlTree {
public:
    // `bytes` must outlive the tree; reading begins at `begin`.
    XmlTree(std::string_view bytes, size_t begin, size_t depth_limit);

    // Events. `open` refuses (false) an element that would be deeper than the limit.
    bool open(Span name);
    void attribute(Span name, Span value);
    void end_start_tag(size_t end) { innermost().value.begin = static_cast<uint32_t>(end); }
    void text(Span span);    // between elements, references and all; or a CDATA section
    void markup(Span span);  // a comment, instruction or DOCTYPE
    void close(size_t content_end);

    bool in_element() const { return stack_.depth() > 1; }
    std::string_view open_name() const;  // of the innermost open element
    uint32_t open_begin() const;         // where its name begins
    NodeId repeated_attribute();         // one of its attributes that has an earlier one's name
    const Node& node(NodeId id) const { return stack_.nodes()[id]; }

    // Lets all that is still open end at `end`, and gives the nodes away; none if there was
    // nothing.
    std::vector<Node> finish(size_t end);

private:
    Node& innermost() { return stack_.nodes()[stack_.innermost()]; }
    std::string_view bytes_of(Span span) const;
    void append(Kind kind, Form form, Span key, Span value);

    struct Attributes {
        uint32_t count = 0;  // notes are left out
        bool nil = false;
        NodeId last = kNoNode;
        NodeId next = kNoNode;  // the first child that is no attribute
    };
    Attributes attributes_of(NodeId element) const;

    struct Elements {
        uint32_t count = 0;
        uint32_t text_count = 0;  // texts between them
        bool same_names = true;
        std::string_view name;  // of the first of them
    };
    Elements elements_from(NodeId child) const;
    void settle_leaf(const Attributes& attributes);

    std::string_view bytes_;
    size_t depth_limit_;
    NodeStack stack_;
    uint32_t next_line_ = 1;
};

}  // namespace document
