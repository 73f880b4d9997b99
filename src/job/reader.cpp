#include "job/reader.h"

#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>

#include "base/text.h"
#include "document/query.h"

namespace job {

using document::Kind;
using document::kNoNode;
using document::NodeId;

namespace {

constexpr double kEndOfYear9999_ms = 253'402'300'799'999.0;

// strtod also reads "inf", "nan" and hexadecimal, which no JSON number is.
std::optional<double> number_in_text(const std::string& text) {
    const std::string trimmed(base::trim(text));
    if (trimmed.empty() || trimmed.find_first_not_of("0123456789+-.eE") != std::string::npos) {
        return std::nullopt;
    }
    char* end = nullptr;
    const double value = std::strtod(trimmed.c_str(), &end);
    if (end != trimmed.c_str() + trimmed.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

Presence presence_of(const document::Document& document, NodeId node) {
    if (node == kNoNode) {
        return Presence::kAbsent;
    }
    switch (document[node].kind) {
        case Kind::kNull: return Presence::kNull;
        case Kind::kObject:
        case Kind::kArray:
            return document[node].child_count == 0 ? Presence::kEmpty : Presence::kValue;
        case Kind::kString:
            return document::text(document, node).empty() ? Presence::kEmpty : Presence::kValue;
        case Kind::kNumber:
        case Kind::kBoolean: break;
    }
    return Presence::kValue;
}

bool Reader::is_object(NodeId node) const {
    return node != kNoNode && document_[node].kind == Kind::kObject;
}

NodeId Reader::child(NodeId object, std::string_view key) const {
    return is_object(object) ? document::find(document_, object, key) : kNoNode;
}

NodeId Reader::claim_child(NodeId object, std::string_view key) {
    const NodeId node = child(object, key);
    if (node != kNoNode) {
        claims_.push_back(node);
    }
    return node;
}

TextFact Reader::text(NodeId object, std::string_view key) {
    const NodeId node = claim_child(object, key);
    TextFact fact{{}, presence_of(document_, node), node};
    if (!fact.has_value()) {
        return fact;
    }
    if (document::is_container(document_, node)) {
        fact.presence = Presence::kUnexpected;
    } else {
        fact.value = document::text(document_, node);
    }
    return fact;
}

NumberFact Reader::number(NodeId object, std::string_view key) {
    const NodeId node = claim_child(object, key);
    NumberFact fact{0, presence_of(document_, node), node};
    if (!fact.has_value()) {
        return fact;
    }
    std::optional<double> value;
    if (document_[node].kind == Kind::kNumber) {
        value = document::number(document_, node);
    } else if (document_[node].kind == Kind::kString) {
        value = number_in_text(document::text(document_, node));
    }
    if (value) {
        fact.value = *value + 0.0;  // -0 becomes 0
    } else {
        fact.presence = Presence::kUnexpected;
    }
    return fact;
}

NumberFact Reader::percentage(NodeId object, std::string_view key) {
    NumberFact fact = number(object, key);
    if (fact.has_value() && !(fact.value >= 0 && fact.value <= 100)) {
        return {0, Presence::kUnexpected, fact.node};
    }
    return fact;
}

TimeFact Reader::time(NodeId object, std::string_view key) {
    const NumberFact fact = number(object, key);
    if (!fact.has_value()) {
        return {0, fact.presence, fact.node};
    }
    const bool fits = fact.value >= 0 && fact.value <= kEndOfYear9999_ms;
    if (!fits || std::floor(fact.value) != fact.value) {
        return {0, Presence::kUnexpected, fact.node};
    }
    return {static_cast<int64_t>(fact.value), Presence::kValue, fact.node};
}

Fact<bool> Reader::anything(NodeId object, std::string_view key) {
    const NodeId node = claim_child(object, key);
    Fact<bool> fact{false, presence_of(document_, node), node};
    if (fact.has_value()) {
        fact.value = document::boolean(document_, node).value_or(true);
    }
    return fact;
}

Reference Reader::reference(NodeId object, std::string_view key) {
    return reference_at(child(object, key), key);
}

Reference Reader::reference_at(NodeId node, std::string_view key) {
    if (node != kNoNode) {
        claims_.push_back(node);
    }
    return read_reference(document_, node, key);
}

Reader::List Reader::list_nodes(NodeId object, std::string_view key) {
    List list;
    list.node = child(object, key);
    list.presence = presence_of(document_, list.node);
    if (list.presence == Presence::kAbsent) {
        return list;
    }
    if (list.presence != Presence::kValue || !document::is_container(document_, list.node)) {
        claims_.push_back(list.node);
        if (list.presence == Presence::kValue) {
            list.presence = Presence::kUnexpected;
        }
        return list;
    }
    if (is_object(list.node)) {
        list.items.push_back(list.node);
        return list;
    }
    list.items.reserve(document_[list.node].child_count);
    NodeId item = document::first_child(document_, list.node);
    for (; item != kNoNode; item = document_[item].next_sibling) {
        list.items.push_back(item);
    }
    return list;
}

}  // namespace job
