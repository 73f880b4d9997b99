#include "server/directives.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "document/path/paths.h"
#include "document/query.h"
#include "server/json_writer.h"

namespace server {
namespace {

using document::Document;
using document::Kind;
using document::NodeId;

struct Call {
    const Document& document;
    NodeId argument;
    const Surroundings& surroundings;
    const Marks& marks;
};

int64_t milliseconds(const Document& document, NodeId object, std::string_view key) {
    const NodeId seconds = document::find(document, object, key);
    return document::integer(document, seconds).value_or(0) * 1000;
}

std::string argument_text(const Call& call) {
    std::string text = document::text(call.document, call.argument);
    replace_marks(text, call.marks);
    return text;
}

Meaning made(std::string token) {
    return {MeaningKind::kToken, document::kNoNode, std::move(token)};
}

Meaning reference(const Call& call) {
    return {MeaningKind::kReference, document::kNoNode, argument_text(call)};
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
    return meaning_of(call.document, chosen, call.surroundings, call.marks);
}

Meaning cycle(const Call& call) {
    const int64_t every_ms =
        std::max<int64_t>(1, milliseconds(call.document, call.argument, "every_s"));
    const NodeId values = document::find(call.document, call.argument, "of");
    const uint32_t count = call.document[values].child_count;
    if (count == 0) return {MeaningKind::kLeftOut};
    const int64_t turn = std::max<int64_t>(0, call.surroundings.moment.elapsed_ms()) / every_ms;
    const NodeId value = document::item(call.document, values, static_cast<size_t>(turn % count));
    return meaning_of(call.document, value, call.surroundings, call.marks);
}

// A count may be a number or the text "{count}".
size_t whole_number(const Call& call, NodeId node) {
    std::string digits = document::text(call.document, node);
    replace_marks(digits, call.marks);
    size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Meaning repeat(const Call& call) {
    const NodeId count = document::find(call.document, call.argument, "count");
    const NodeId item = document::find(call.document, call.argument, "item");
    return {MeaningKind::kRepeat, item, {}, whole_number(call, count)};
}

Meaning each(const Call& call) {
    const NodeId names = document::find(call.document, call.argument, "of");
    const NodeId item = document::find(call.document, call.argument, "item");
    return {MeaningKind::kRepeat, item, {}, call.document[names].child_count, names};
}

Meaning family(const Call& call) {
    const NodeId most = document::find(call.document, call.argument, "most");
    const NodeId object = document::find(call.document, call.argument, "object");
    return {MeaningKind::kFamily, object, {}, whole_number(call, most)};
}

Meaning spelled_number(const Call& call) {
    return made(argument_text(call));
}

Meaning binary(const Call& call) {
    if (!call.surroundings.bin_data) return {MeaningKind::kLeftOut};
    return made(json_string(argument_text(call)));
}

struct Directive {
    std::string_view name;
    Kind argument;
    std::array<std::string_view, 3> keys;  // that an object argument must have
    Meaning (*meaning)(const Call&);
};

constexpr std::array<Directive, 12> kDirectives = {{
    {"$ref", Kind::kString, {}, reference},
    {"$link", Kind::kString, {}, link},
    {"$progress", Kind::kObject, {"from_s", "to_s", ""}, progress},
    {"$time_s", Kind::kNumber, {}, time},
    {"$now", Kind::kObject, {"until_s", "", ""}, now},
    {"$switch", Kind::kObject, {"at_s", "before", "after"}, one_of_two},
    {"$cycle", Kind::kObject, {"every_s", "of", ""}, cycle},
    {"$repeat", Kind::kObject, {"count", "item", ""}, repeat},
    {"$each", Kind::kObject, {"of", "item", ""}, each},
    {"$family", Kind::kObject, {"most", "object", ""}, family},
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
                   const Marks& marks) {
    const Meaning literal = {MeaningKind::kLiteral, node};
    if (document[node].kind != Kind::kObject || document[node].child_count != 1) return literal;
    const NodeId argument = document::first_child(document, node);
    if (!is_directive_key(document, argument)) return literal;
    const Directive* directive = find_directive(document, argument);
    return directive == nullptr ? literal
                                : directive->meaning({document, argument, surroundings, marks});
}

std::string token_of(const Document& document, NodeId node, const Marks& marks) {
    std::string token(document::token(document, node));
    replace_marks(token, marks);
    return token;
}

Marks marks_of_item(const Document& document, const Meaning& repeat, size_t position,
                    const Marks& outer) {
    if (repeat.names == document::kNoNode) {
        return {index_text(position, repeat.count), outer.count};
    }
    const NodeId name = document::item(document, repeat.names, position);
    return {document::text(document, name), outer.count};
}

base::Result<void> check_directives(const Document& document) {
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (!is_directive_key(document, node)) continue;
        if (auto checked = check_directive(document, node); !checked) return checked;
    }
    return {};
}

}  // namespace server
