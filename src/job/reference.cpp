#include "job/reference.h"

#include <algorithm>

#include "base/text.h"
#include "document/query.h"

namespace job {

using document::Kind;
using document::kNoNode;
using document::NodeId;

namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}
bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

bool is_id_letter(char letter) {
    return is_lower(letter) || is_digit(letter) || (letter >= 'A' && letter <= 'Z') ||
           letter == '-' || letter == '_';
}

bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_id_letter);
}

bool is_kind(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return is_lower(letter) || letter == '_';
    });
}

bool is_plural(std::string_view text) {
    return !text.empty() && text.back() == 's' && is_kind(text.substr(0, text.size() - 1));
}

std::string_view last_segment(std::string_view& path) {
    const size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return {};
    }
    const std::string_view segment = path.substr(slash + 1);
    path = path.substr(0, slash);
    return segment;
}

// What tells of an object, each the last member of its key.
struct Members {
    NodeId id = kNoNode;
    NodeId href = kNoNode;
    NodeId name = kNoNode;
};

Members members_of(const document::Document& document, NodeId object) {
    Members members;
    for (NodeId child = document::first_child(document, object); child != kNoNode;
         child = document[child].next_sibling) {
        if (document::key_is(document, child, "id")) members.id = child;
        if (document::key_is(document, child, "href")) members.href = child;
        if (document::key_is(document, child, "name")) members.name = child;
    }
    return members;
}

std::string string_of(const document::Document& document, NodeId node) {
    const bool is_string = node != kNoNode && document[node].kind == Kind::kString;
    return is_string ? document::text(document, node) : std::string();
}

std::string id_of(const document::Document& document, NodeId node) {
    const bool is_number = node != kNoNode && document[node].kind == Kind::kNumber;
    return is_number ? document::text(document, node) : string_of(document, node);
}

// Whether there is more in it than these two, or one of them twice.
bool is_expanded(const document::Document& document, NodeId object, const Members& members) {
    NodeId child = document::first_member(document, object);
    for (; child != kNoNode; child = document::next_member(document, child)) {
        const bool tells = child == members.id || child == members.href ||
                           document::key_is(document, child, "id") ||
                           document::key_is(document, child, "href");
        if (!tells || document[child].duplicate_key || document[child].child_count > 0) return true;
    }
    return false;
}

// The last two parts of an href, as they are written.
struct Path {
    std::string_view kind;
    std::string_view id;
};

std::optional<Path> path_of_href(std::string_view href) {
    const size_t scheme = href.find("://");
    std::string_view path = scheme == std::string_view::npos ? href : href.substr(scheme + 3);
    const size_t end = path.find_first_of("?#");
    const bool has_query = end != std::string_view::npos;
    path = path.substr(0, end);
    if (!path.empty() && path.back() == '/') {
        // "…/files/downloads/?file_id=…" asks a service and names no object.
        if (has_query) {
            return std::nullopt;
        }
        path.remove_suffix(1);
    }
    const std::string_view id = last_segment(path);
    const std::string_view plural = last_segment(path);
    if (!is_id(id) || !is_plural(plural)) {
        return std::nullopt;
    }
    return Path{plural.substr(0, plural.size() - 1), id};
}

}  // namespace

Reference read_reference(const document::Document& document, NodeId node, std::string_view key) {
    Reference reference;
    reference.presence = presence_of(document, node);
    reference.kind = key;
    reference.node = node;
    if (!reference.has_value()) {
        return reference;
    }
    const Members members = members_of(document, node);
    reference.id = id_of(document, members.id);
    if (reference.id.empty()) {
        reference.presence = Presence::kUnexpected;
        return reference;
    }
    const std::string href = string_of(document, members.href);
    const std::optional<Path> path = path_of_href(href);
    if (path && path->id == reference.id) {
        reference.kind = path->kind;
    }
    reference.expanded = is_expanded(document, node, members);
    reference.name = string_of(document, members.name);
    return reference;
}

bool looks_like_reference(const document::Document& document, NodeId node) {
    if (node == kNoNode || document[node].kind != Kind::kObject) {
        return false;
    }
    const Members members = members_of(document, node);
    if (!string_of(document, members.href).empty()) {
        return !id_of(document, members.id).empty();
    }
    return document[node].child_count == 1 && !string_of(document, members.id).empty();
}

std::optional<Target> target_of_href(std::string_view href) {
    const std::optional<Path> path = path_of_href(href);
    if (!path) return std::nullopt;
    return Target{std::string(path->kind), std::string(path->id)};
}

bool can_be_asked_for(std::string_view kind, std::string_view id) {
    return is_kind(kind) && is_id(id);
}

std::string plural_of(std::string_view kind) {
    return std::string(kind) + "s";
}

const std::vector<std::string>& expandable_kinds() {
    static const std::vector<std::string> kinds = {"file", "preset", "pipeline", "application",
                                                   "user"};
    return kinds;
}

}  // namespace job
