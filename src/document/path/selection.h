// The nodes of a document that a JSONPath selects, found in slices. Each is selected once, even
// where the path leads to it twice.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "document/path/query.h"

namespace document {

class PathSelection {
public:
    // Paths that take more steps than this, as conditions can make them, are given up.
    static constexpr uint64_t kStepsMost = 200'000'000;

    PathSelection(PathQuery query, const Document& document, uint64_t steps_most = kStepsMost);

    // Goes on for about `budget` steps; `document` is always the same. True when it is over.
    bool advance(const Document& document, size_t budget);

    bool is_over() const { return is_over_; }
    bool gave_up() const { return steps_ > steps_most_; }
    // In the order of the path; complete when it is over.
    const std::vector<NodeId>& nodes() const { return nodes_; }
    // From 0 to 1: how much of the segment at work is done.
    double progress() const;

private:
    // What an operand of a comparison is. Containers are compared by their nodes.
    struct Value {
        enum class Kind : uint8_t { kNothing, kNull, kBoolean, kNumber, kString, kNode };
        Kind kind = Kind::kNothing;
        std::string text = {};  // decoded; a number as it is spelled
        NodeId node = kNoNode;
        bool untyped = false;  // a text of XML, which can be a number or boolean
    };
    // Takes up the form of `other`, where it is a text of XML that may be one.
    static void take_type_of(Value& value, const Value& other);
    static bool less(const Value& left, const Value& right);

    bool next_step(const Document& document);
    void open_node(const Document& document, NodeId node);
    void note(NodeId node);
    void select(const Document& document, const PathSelector& selector, NodeId node,
                std::vector<NodeId>& found);
    void select_slice(const Document& document, const PathSelector& selector, NodeId node,
                      std::vector<NodeId>& found);
    std::vector<NodeId> nodes_of(const Document& document, QueryId query, NodeId current);
    bool holds(const Document& document, ExpressionId id, NodeId current);
    bool compare(const Document& document, const PathExpression& comparison, NodeId current);
    Value value_of(const Document& document, ExpressionId id, NodeId current);
    Value value_at(const Document& document, NodeId node);
    Value call(const Document& document, const PathExpression& call, NodeId current);
    bool match(const Document& document, const PathExpression& call, NodeId current);
    bool equal(const Document& document, const Value& left, const Value& right);
    bool equal_nodes(const Document& document, NodeId left, NodeId right);

    PathQuery query_;
    uint64_t steps_most_;
    uint64_t steps_ = 0;  // of all work so far
    bool is_over_ = false;

    // The segment at work, and where in it.
    size_t segment_ = 0;
    size_t input_ = 0;        // index into inputs_
    NodeId node_ = kNoNode;   // that selectors are applied to: inputs_[input_], or one in it
    NodeId node_end_ = 0;     // one past the last such node
    size_t selector_ = 0;     // of those to be applied to it
    NodeId child_ = kNoNode;  // that a filter looks at next
    std::vector<NodeId> inputs_;
    std::vector<NodeId> found_;
    Flags is_found_;
    std::vector<NodeId> nodes_;
    std::vector<std::optional<std::vector<NodeId>>> from_root_;  // of queries that begin there
};

}  // namespace document
