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

bool is_plural(std::string_view text) {
    return text.size() > 1 && text.back() == 's' &&
           std::all_of(text.begin(), text.end(),
                       [](char letter) { return is_lower(letter) || letter == '_'; });
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

std::string string_under(const document::Document& document, NodeId object, std::string_view key) {
    const NodeId node = document::find(document, object, key);
    const bool is_string = node != kNoNode && document[node].kind == Kind::kString;
    return is_string ? document::text(document, node) : std::string();
}

std::string id_of(const document::Document& document, NodeId object) {
    const NodeId node = document::find(document, object, "id");
    if (node == kNoNode) {
        return {};
    }
    const Kind kind = document[node].kind;
    const bool names = kind == Kind::kString || kind == Kind::kNumber;
    return names ? document::text(document, node) : std::string();
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
    reference.id = id_of(document, node);
    if (reference.id.empty()) {
        reference.presence = Presence::kUnexpected;
        return reference;
    }
    const std::string href = string_under(document, node, "href");
    const std::optional<Target> target = target_of_href(href);
    if (target && target->id == reference.id) {
        reference.kind = target->kind;
    }
    NodeId child = document::first_member(document, node);
    for (; child != kNoNode && !reference.expanded;
         child = document::next_member(document, child)) {
        const bool tells =
            document::key_is(document, child, "id") || document::key_is(document, child, "href");
        reference.expanded =
            !tells || document[child].duplicate_key || document[child].child_count > 0;
    }
    reference.name = string_under(document, node, "name");
    return reference;
}

bool looks_like_reference(const document::Document& document, NodeId node) {
    if (node == kNoNode || document[node].kind != Kind::kObject) {
        return false;
    }
    if (!string_under(document, node, "href").empty()) {
        return !id_of(document, node).empty();
    }
    return document[node].child_count == 1 && !string_under(document, node, "id").empty();
}

std::optional<Target> target_of_href(std::string_view href) {
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
    return Target{std::string(plural.substr(0, plural.size() - 1)), std::string(id)};
}

bool can_be_asked_for(const Target& target) {
    return is_plural(plural_of(target.kind)) && is_id(target.id);
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
