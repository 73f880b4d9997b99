// The conditions of filters: the part of PathSelection that decides whether one holds.
#include <algorithm>

#include "base/text.h"
#include "document/diff.h"
#include "document/path/selection.h"
#include "document/query.h"

namespace document {
namespace {

using What = PathExpression::Kind;
using Operator = PathExpression::Operator;

size_t count_of_code_points(std::string_view text) {
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), begins));
}

}  // namespace

bool PathSelection::holds(const Document& document, ExpressionId id, NodeId current) {
    const PathExpression& condition = query_.expressions[id];
    const auto part_holds = [&](ExpressionId part) { return holds(document, part, current); };
    const auto& parts = condition.operands;
    switch (condition.kind) {
        case What::kOr: return std::any_of(parts.begin(), parts.end(), part_holds);
        case What::kAnd: return std::all_of(parts.begin(), parts.end(), part_holds);
        case What::kNot: return !part_holds(parts.front());
        case What::kCompare: return compare(document, condition, current);
        case What::kQuery: return !nodes_of(document, condition.query, current).empty();
        case What::kCall: return match(document, condition, current);
        default: return false;
    }
}

bool PathSelection::compare(const Document& document, const PathExpression& comparison,
                            NodeId current) {
    Value left = value_of(document, comparison.operands[0], current);
    Value right = value_of(document, comparison.operands[1], current);
    take_type_of(left, right);
    take_type_of(right, left);
    const bool same = equal(document, left, right);
    switch (comparison.comparison) {
        case Operator::kEqual: return same;
        case Operator::kUnequal: return !same;
        case Operator::kLess: return less(left, right);
        case Operator::kLessOrEqual: return same || less(left, right);
        case Operator::kGreater: return less(right, left);
        case Operator::kGreaterOrEqual: return same || less(right, left);
    }
    return false;
}

PathSelection::Value PathSelection::value_of(const Document& document, ExpressionId id,
                                             NodeId current) {
    const PathExpression& operand = query_.expressions[id];
    switch (operand.kind) {
        case What::kString: return {Value::Kind::kString, operand.text};
        case What::kNumber: return {Value::Kind::kNumber, operand.text};
        case What::kTrue: return {Value::Kind::kBoolean, "true"};
        case What::kFalse: return {Value::Kind::kBoolean, "false"};
        case What::kNull: return {Value::Kind::kNull};
        case What::kCall: return call(document, operand, current);
        default: break;
    }
    // Of duplicate keys, the last one counts.
    const std::vector<NodeId> nodes = nodes_of(document, operand.query, current);
    return nodes.empty() ? Value() : value_at(document, nodes.back());
}

PathSelection::Value PathSelection::value_at(const Document& document, NodeId node) {
    Value value;
    value.node = node;
    switch (document[node].kind) {
        case Kind::kObject:
        case Kind::kArray: value.kind = Value::Kind::kNode; break;
        case Kind::kString: value.kind = Value::Kind::kString; break;
        case Kind::kNumber: value.kind = Value::Kind::kNumber; break;
        case Kind::kBoolean: value.kind = Value::Kind::kBoolean; break;
        case Kind::kNull: value.kind = Value::Kind::kNull; break;
        case Kind::kNote: break;
    }
    if (value.kind == Value::Kind::kNode) return value;
    value.text = whole_text(document, node);
    value.untyped = document[node].form != Form::kJson;
    return value;
}

PathSelection::Value PathSelection::call(const Document& document, const PathExpression& call,
                                         NodeId current) {
    const auto number = [](size_t value) {
        return Value{Value::Kind::kNumber, std::to_string(value)};
    };
    const ExpressionId argument = call.operands.front();
    if (call.function == PathFunction::kLength) {
        const Value value = value_of(document, argument, current);
        if (value.kind == Value::Kind::kNode) return number(document[value.node].child_count);
        if (value.kind != Value::Kind::kString) return {};
        return number(count_of_code_points(value.text));
    }
    const QueryId query = query_.expressions[argument].query;
    const std::vector<NodeId> nodes = nodes_of(document, query, current);
    if (call.function == PathFunction::kCount) return number(nodes.size());
    return nodes.size() == 1 ? value_at(document, nodes.front()) : Value();
}

bool PathSelection::match(const Document& document, const PathExpression& call, NodeId current) {
    const Value text = value_of(document, call.operands[0], current);
    const Value expression = value_of(document, call.operands[1], current);
    if (text.kind != Value::Kind::kString || expression.kind != Value::Kind::kString) return false;
    RegexOptions options;
    options.whole_text = call.function == PathFunction::kMatch;
    const auto compiled =
        call.regex ? base::Result<Regex>(*call.regex) : Regex::compile(expression.text, options);
    if (!compiled) return false;
    const size_t allowed = gave_up() ? 0 : static_cast<size_t>(steps_most_ - steps_ + 1);
    size_t budget = allowed;
    const bool matched = matches(*compiled, text.text, budget);
    steps_ += allowed - budget;
    return matched;
}

void PathSelection::take_type_of(Value& value, const Value& other) {
    if (!value.untyped || value.kind != Value::Kind::kString) return;
    const std::string_view said = base::trim(value.text);
    const bool fits = other.kind == Value::Kind::kNumber ? number_in_text(said).has_value()
                                                         : other.kind == Value::Kind::kBoolean &&
                                                               (said == "true" || said == "false");
    if (!fits) return;
    value.kind = other.kind;
    value.text = std::string(said);
}

bool PathSelection::less(const Value& left, const Value& right) {
    if (left.kind != right.kind) return false;
    if (left.kind == Value::Kind::kString) return left.text < right.text;
    if (left.kind != Value::Kind::kNumber) return false;
    const auto smaller = number_in_text(left.text);
    const auto larger = number_in_text(right.text);
    return smaller && larger && *smaller < *larger;
}

bool PathSelection::equal(const Document& document, const Value& left, const Value& right) {
    if (left.kind != right.kind) return false;
    switch (left.kind) {
        case Value::Kind::kNode: return equal_nodes(document, left.node, right.node);
        case Value::Kind::kNumber: return same_number(left.text, right.text);
        default: return left.text == right.text || left.kind == Value::Kind::kNull;
    }
}

bool PathSelection::equal_nodes(const Document& document, NodeId left, NodeId right) {
    std::vector<std::pair<NodeId, NodeId>> pairs{{left, right}};
    while (!pairs.empty() && !gave_up()) {
        const auto [one, other] = pairs.back();
        pairs.pop_back();
        ++steps_;
        if (document[one].kind != document[other].kind) return false;
        if (!is_container(document, one)) {
            if (!equal(document, value_at(document, one), value_at(document, other))) return false;
            continue;
        }
        if (document[one].child_count != document[other].child_count) return false;
        const bool array = document[one].kind == Kind::kArray;
        NodeId partner = first_member(document, other);
        for (NodeId child = first_member(document, one); child != kNoNode;
             child = next_member(document, child)) {
            if (!array) {
                partner = find(document, other, whole_key_text(document, child));
                steps_ += document[other].child_count;
            }
            if (partner == kNoNode) return false;
            pairs.push_back({child, partner});
            if (array) partner = next_member(document, partner);
        }
    }
    return true;
}

}  // namespace document
