#include "job/reader.h"

#include <cmath>
#include <optional>
#include <string>

#include "base/text.h"
#include "document/query.h"
#include "job/server_words.h"

namespace job {

using document::Kind;
using document::kNoNode;
using document::NodeId;

namespace {

constexpr double kEndOfYear9999_ms = 253'402'300'799'999.0;

}  // namespace

NodeId Reader::child(NodeId object, std::string_view key) const {
    return object == kNoNode ? kNoNode : document::find(document_, object, key);
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

Reason Reader::reason(NodeId object, const TextFact& code, const TextFact& message) const {
    if (message.has_value()) return {code, message};
    for (const NodeId node : {message.node, child(object, "error"), child(object, "errors"),
                              child(object, "error_message")}) {
        const ServerWords said = node == kNoNode ? ServerWords() : server_words(document_, node);
        if (said.empty()) continue;
        const auto fact = [node](const std::string& text) {
            return TextFact{text, text.empty() ? Presence::kAbsent : Presence::kValue, node};
        };
        return {code.has_value() ? code : fact(said.code), fact(said.message)};
    }
    return {code, message};
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
        value = document::number_in_text(base::trim(document::text(document_, node)));
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
    // 0 is what programs write where they have no time.
    const bool fits = fact.value >= 1 && fact.value <= kEndOfYear9999_ms;
    if (!fits) return {0, Presence::kUnexpected, fact.node};
    // Clocks that count in fractions of a millisecond are as good: the moment is the one that has
    // begun.
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
    if (object != kNoNode) {
        list.items = document::find_all(document_, object, key);
    }
    if (list.items.empty()) {
        return list;
    }
    list.node = list.items.front();
    list.presence = presence_of(document_, list.node);
    if (list.items.size() > 1) {
        list.presence = Presence::kValue;
        return list;
    }
    list.items.clear();
    if (list.presence != Presence::kValue || !document::is_container(document_, list.node)) {
        claims_.push_back(list.node);
        if (list.presence == Presence::kValue) {
            list.presence = Presence::kUnexpected;
        }
        return list;
    }
    if (document_[list.node].kind == Kind::kObject) {
        list.items.push_back(list.node);
        return list;
    }
    list.items.reserve(document_[list.node].child_count);
    NodeId item = document::first_member(document_, list.node);
    for (; item != kNoNode; item = document::next_member(document_, item)) {
        list.items.push_back(item);
    }
    return list;
}

}  // namespace job
