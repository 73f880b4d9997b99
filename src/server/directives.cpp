#include "server/directives.h"

#include <algorithm>
#include <array>

#include "document/query.h"
#include "server/writer.h"

namespace server {
namespace {

using document::Document;
using document::Kind;
using document::NodeId;

struct Call {
    const Document& document;
    NodeId argument;
    const Surroundings& surroundings;
    std::string_view index;
};

int64_t milliseconds(const Document& document, NodeId object, std::string_view key) {
    const NodeId seconds = document::find(document, object, key);
    return document::integer(document, seconds).value_or(0) * 1000;
}

void replace_index(std::string& text, std::string_view index) {
    constexpr std::string_view kMark = "{index}";
    if (index.empty()) return;
    for (size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at)) {
        text.replace(at, kMark.size(), index);
    }
}

std::string argument_text(const Call& call) {
    std::string text = document::text(call.document, call.argument);
    replace_index(text, call.index);
    return text;
}

Meaning made(std::string token) {
    return {MeaningKind::kToken, document::kNoNode, std::move(token), 0};
}

Meaning reference(const Call& call) {
    return {MeaningKind::kReference, document::kNoNode, argument_text(call), 0};
}

Meaning link(const Call& call) {
    return made(json_string(call.surroundings.api_address + "/" + argument_text(call)));
}

Meaning progress(const Call& call) {
    const int64_t from_ms = milliseconds(call.document, call.argument, "from_s");
    const int64_t to_ms = milliseconds(call.document, call.argument, "to_s");
    const int64_t length_ms = std::max<int64_t>(1, to_ms - from_ms);
    const int64_t done_ms = call.surroundings.moment.elapsed_ms() - from_ms;
    return made(std::to_string(std::clamp<int64_t>(done_ms * 100 / length_ms, 0, 100)));
}

Meaning time(const Call& call) {
    const int64_t offset_s = document::integer(call.document, call.argument).value_or(0);
    return made(std::to_string(call.surroundings.moment.round_began_ms + offset_s * 1000));
}

Meaning now(const Call& call) {
    const Moment& moment = call.surroundings.moment;
    const int64_t until_ms = milliseconds(call.document, call.argument, "until_s");
    return made(std::to_string(std::min(moment.now_ms, moment.round_began_ms + until_ms)));
}

Meaning one_of_two(const Call& call) {
    const int64_t at_ms = milliseconds(call.document, call.argument, "at_s");
    const bool past = call.surroundings.moment.elapsed_ms() >= at_ms;
    const NodeId chosen = document::find(call.document, call.argument, past ? "after" : "before");
    return meaning_of(call.document, chosen, call.surroundings, call.index);
}

Meaning repeat(const Call& call) {
    const NodeId count = document::find(call.document, call.argument, "count");
    const NodeId item = document::find(call.document, call.argument, "item");
    const int64_t times = document::integer(call.document, count).value_or(0);
    return {MeaningKind::kRepeat, item, {}, static_cast<size_t>(std::max<int64_t>(0, times))};
}

Meaning spelled_number(const Call& call) {
    return made(argument_text(call));
}

Meaning binary(const Call& call) {
    if (!call.surroundings.bin_data) return {MeaningKind::kLeftOut, document::kNoNode, {}, 0};
    return made(json_string(argument_text(call)));
}

struct Directive {
    std::string_view name;
    Kind argument;
    std::array<std::string_view, 3> keys;  // that an object argument must have
    Meaning (*meaning)(const Call&);
};

constexpr std::array<Directive, 9> kDirectives = {{
    {"$ref", Kind::kString, {}, reference},
    {"$link", Kind::kString, {}, link},
    {"$progress", Kind::kObject, {"from_s", "to_s", ""}, progress},
    {"$time_s", Kind::kNumber, {}, time},
    {"$now", Kind::kObject, {"until_s", "", ""}, now},
    {"$switch", Kind::kObject, {"at_s", "before", "after"}, one_of_two},
    {"$repeat", Kind::kObject, {"count", "item", ""}, repeat},
    {"$number", Kind::kString, {}, spelled_number},
    {"$binary", Kind::kString, {}, binary},
}};

const Directive* find_directive(const Document& document, NodeId key_node) {
    const std::string name = document::key_text(document, key_node);
    const auto found = std::find_if(kDirectives.begin(), kDirectives.end(),
                                    [&](const Directive& entry) { return entry.name == name; });
    return found == kDirectives.end() ? nullptr : &*found;
}

bool is_directive_key(const Document& document, NodeId node) {
    return document::key_text(document, node).starts_with('$');
}

base::Result<void> check_directive(const Document& document, NodeId node) {
    const std::string where = document::json_path(document, node);
    const Directive* directive = find_directive(document, node);
    if (directive == nullptr) return base::fail(where + " is no directive that is known here.");
    if (document[document[node].parent].child_count != 1) {
        return base::fail(where + " must be the only key of its object.");
    }
    if (document[node].kind != directive->argument) {
        return base::fail(where + " has an argument of the wrong type.");
    }
    for (const std::string_view key : directive->keys) {
        if (key.empty() || document::find(document, node, key) != document::kNoNode) continue;
        return base::fail(where + " lacks the key \"" + std::string(key) + "\".");
    }
    return {};
}

}  // namespace

Meaning meaning_of(const Document& document, NodeId node, const Surroundings& surroundings,
                   std::string_view index) {
    const Meaning literal = {MeaningKind::kLiteral, node, {}, 0};
    if (document[node].kind != Kind::kObject || document[node].child_count != 1) return literal;
    const NodeId argument = document::first_child(document, node);
    if (!is_directive_key(document, argument)) return literal;
    const Directive* directive = find_directive(document, argument);
    return directive == nullptr ? literal
                                : directive->meaning({document, argument, surroundings, index});
}

std::string token_of(const Document& document, NodeId node, std::string_view index) {
    std::string token(document::token(document, node));
    replace_index(token, index);
    return token;
}

std::string index_text(size_t position, size_t count) {
    const std::string digits = std::to_string(position + 1);
    const size_t width = std::to_string(count).size();
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

base::Result<void> check_directives(const Document& document) {
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (!is_directive_key(document, node)) continue;
        if (auto checked = check_directive(document, node); !checked) return checked;
    }
    return {};
}

}  // namespace server
