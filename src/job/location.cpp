#include "job/location.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "document/query.h"

namespace job {
namespace {

using document::Document;
using document::Kind;
using document::kNoNode;
using document::NodeId;

constexpr size_t kMostLooked = 200;  // a body of another kind may hold any number of objects

bool has_any(const Document& document, NodeId object,
             std::initializer_list<std::string_view> keys) {
    return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
        return document::find(document, object, key) != kNoNode;
    });
}

bool is_object(const Document& document, NodeId node) {
    return node != kNoNode && document[node].kind == Kind::kObject;
}

// Under the key "job".
bool is_called_job(const Document& document, NodeId node) {
    return is_object(document, node) &&
           has_any(document, node, {"id", "status", "outputs", "input"});
}

// At the root. A status alone is what many other things have too.
bool may_be_job(const Document& document, NodeId node) {
    return is_object(document, node) && has_any(document, node, {"id", "outputs", "input"});
}

// Anywhere else it has to look more like one.
bool must_be_job(const Document& document, NodeId node) {
    return is_object(document, node) && has_any(document, node, {"id", "status"}) &&
           has_any(document, node, {"outputs", "input", "percentage_completed"});
}

bool has_id(const Document& document, NodeId job, std::string_view id) {
    const NodeId node = document::find(document, job, "id");
    return !id.empty() && node != kNoNode && document::text(document, node) == id;
}

// Of a list of jobs, or of { "job": … } each.
Location in_list(const Document& document, NodeId list, std::string_view id) {
    Location location;
    for (NodeId item = document::first_member(document, list); item != kNoNode;
         item = document::next_member(document, item)) {
        const NodeId wrapped =
            is_object(document, item) ? document::find(document, item, "job") : kNoNode;
        const NodeId job = wrapped == kNoNode ? item : wrapped;
        if (!must_be_job(document, job)) continue;
        ++location.listed;
        if (location.by_id || (location.node != kNoNode && !has_id(document, job, id))) continue;
        location.node = job;
        location.by_id = has_id(document, job, id);
    }
    if (location.node != kNoNode) location.envelope = list;
    return location;
}

// The outermost, and of those the first.
Location in_envelope(const Document& document, std::string_view id) {
    std::vector<NodeId> looked = {document::top(document)};
    for (size_t at = 0; at < looked.size(); ++at) {
        const NodeId node = looked[at];
        if (document[node].kind == Kind::kArray) {
            const Location location = in_list(document, node, id);
            if (location.node != kNoNode) return location;
            continue;
        }
        if (!is_object(document, node)) continue;
        if (must_be_job(document, node)) return {node, document[node].parent, 0, false};
        for (NodeId member = document::first_member(document, node);
             member != kNoNode && looked.size() < kMostLooked;
             member = document::next_member(document, member)) {
            looked.push_back(member);
        }
    }
    return {};
}

}  // namespace

Location locate_job(const Document& document, std::string_view id) {
    const NodeId top = document::top(document);
    if (top == kNoNode) return {};
    for (const NodeId object : {document::kRoot, top}) {
        const NodeId under_key =
            is_object(document, object) ? document::find(document, object, "job") : kNoNode;
        if (under_key == kNoNode) continue;
        return {is_called_job(document, under_key) ? under_key : kNoNode, kNoNode, 0, false};
    }
    if (may_be_job(document, top)) return {top, kNoNode, 0, false};
    return in_envelope(document, id);
}

}  // namespace job
