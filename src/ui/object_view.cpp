#include "ui/object_view.h"

#include <algorithm>

#include "app/outputs_view.h"
#include "base/text.h"
#include "document/query.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/long_list.h"
#include "ui/picture.h"
#include "ui/problem_panel.h"
#include "ui/reference_chip.h"
#include "ui/time_text.h"
#include "ui/value_text.h"
#include "ui/widgets.h"
#include "words/reference.h"

namespace ui {
namespace {

constexpr float kIndent = 14;
constexpr float kLeastWidth = 200;  // narrower than this nothing is indented further
constexpr float kMemberColumn = 150;

// What is nested stands right of a line that shows how far it reaches.
template <typename Content>
float draw_nested(Frame& frame, const Rect& area, Content content) {
    const float indent = area.width < kLeastWidth ? 0 : kIndent;
    const float height = content(Rect{area.x + indent, area.y, area.width - indent, 0});
    if (indent > 0) frame.fill({area.x, area.y, 2, std::max(height - 4, 0.f)}, frame.theme.line, 1);
    return height;
}

// When the object was read, with which request, and the button that reads it again.
float draw_as_of(Frame& frame, const Rect& area, const app::Object& object,
                 const job::Target& target) {
    const std::string request = without_secrets(frame, api::request_line(object.request));
    const std::string changes =
        object.changes ? app::count_of_changes(object.changes->count) + " · " : std::string();
    const std::string as_of =
        words::object_as_of(short_time_text(frame, object.as_of_ms)) + " · " + changes + request;
    const Button again{
        words::kReadAgain, app::ObjectReloaded{target}, ButtonLook::kQuiet, {}, request};
    const float button = frame.state.touch ? 44 : 24;
    const float room = area.width - button_width(frame, again) - 8;
    const TextStyle style = frame.caption();
    if (frame.width_of(style, as_of) > room || object.number != 0) {
        const float height = time_paragraph(frame, area, style, as_of, object.as_of_ms) + 4;
        if (object.number != 0) return height;
        draw_button(frame, area.x - 8, area.y + height, button, again);
        return height + button + 4;
    }
    const float used = time_label(frame, area.x, area.y + (button - style.line_height()) / 2, style,
                                  as_of, object.as_of_ms);
    draw_button(frame, area.x + used + 8, area.y, button, again);
    return button + 4;
}

// An object asked for by itself: what went wrong last, and what is known of it.
float draw_object(Frame& frame, const Rect& area, const Nesting& nesting, const Chip& chip) {
    const app::Object& object = *chip.object;
    float y = area.y;
    if (object.number != 0) {
        draw_progress(frame, {area.x, y, std::min(area.width, 220.f), 4}, std::nullopt,
                      frame.theme.running.strong,
                      words::loading_object(without_secrets(frame, chip.key)), true);
        y += 12;
    } else if (object.problem) {
        y += draw_small_problem(frame, area, *object.problem, object.request);
    }
    if (!object.document) return y - area.y;
    const document::NodeId root = app::resource_root(*object.document);
    Nesting inner{*object.document, nesting.open, chip.key, true, chip.spot};
    inner.open.push_back({chip.key, inner.place(root)});
    y += draw_as_of(frame, {area.x, y, area.width, 0}, object, chip.target);
    const Rect rest{area.x, y, area.width, 0};
    y += (*object.document)[root].child_count > 0 ? draw_members(frame, rest, inner, root)
                                                  : draw_value(frame, rest, inner, root);
    return y - area.y;
}

std::string label_of(const document::Document& document, document::NodeId node) {
    const document::NodeId parent = document[node].parent;
    const bool is_item =
        parent != document::kNoNode && document[parent].kind == document::Kind::kArray;
    return is_item ? "[" + std::to_string(document::index_in_parent(document, node)) + "]"
                   : document::key_text(document, node);
}

// What a member is called; counts those that count.
std::string member_label(const document::Document& document, document::NodeId child, bool in_array,
                         size_t& number) {
    if (in_array && document[child].form != document::Form::kAttribute)
        return "[" + std::to_string(number++) + "]";
    if (!in_array) ++number;
    std::string label = document::key_text(document, child);
    if (label.empty() && document[child].form == document::Form::kText) label = "text()";
    return label;
}

float draw_leaf(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId node) {
    const document::Document& document = nesting.document;
    const std::string label = label_of(document, node);
    std::string storage;
    const std::string_view data_uri = data_uri_at(document, node, storage);
    const Place place = nesting.place(node);
    if (!data_uri.empty()) return draw_data_uri(frame, area, label, data_uri, place);
    const ValueText value = value_text(frame, document, node);
    if (value.quiet) return draw_quiet(frame, area, label, value.text, place);
    return draw_copyable(
        frame, area,
        {label, value.text, value.original, value.exact, node, 0, nesting.object, value.secret},
        frame.body());
}

}  // namespace

float draw_reference(Frame& frame, const Rect& area, const Nesting& nesting,
                     const job::Reference& reference, std::string_view said) {
    if (!reference.has_value()) {
        if (reference.presence == job::Presence::kUnexpected) {
            return draw_value(frame, area, nesting, reference.node);
        }
        return draw_quiet(frame, area, reference.kind, word_for(reference.presence),
                          nesting.place(reference.node));
    }
    const Chip chip = chip_of(frame, nesting, reference);
    const float height = draw_chip(frame, area, nesting, reference, chip, said) + 8;
    const Rect below{area.x, area.y + height, area.width, 0};
    if (chip.opening == Opening::kEmbeddedOpen) {
        Nesting inner = nesting;
        inner.open.push_back({chip.key, nesting.place(reference.node)});
        return height + draw_nested(frame, below, [&](const Rect& nested) {
                   return draw_members(frame, nested, inner, reference.node);
               });
    }
    if (chip.opening == Opening::kOpen || chip.opening == Opening::kLoading) {
        return height + draw_nested(frame, below, [&](const Rect& nested) {
                   return draw_object(frame, nested, nesting, chip);
               });
    }
    if (reference.expanded && chip.opening != Opening::kEmbeddedOpen)
        frame.semantics.hold_back(nesting.place(reference.node));
    return height - 8;
}

float draw_value(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId node,
                 std::string_view said) {
    const document::Document& document = nesting.document;
    if (document[node].child_count == 0) return draw_leaf(frame, area, nesting, node);
    if (job::looks_like_reference(document, node)) {
        return draw_reference(
            frame, area, nesting,
            job::read_reference(document, node, document::key_text(document, node)), said);
    }
    return draw_nested(frame, area, [&](const Rect& nested) {
        return draw_members(frame, nested, nesting, node);
    });
}

float draw_members(Frame& frame, const Rect& area, const Nesting& nesting,
                   document::NodeId container) {
    const document::Document& document = nesting.document;
    const bool array = document[container].kind == document::Kind::kArray;
    const app::Spot spot = nesting.spot(container);
    const size_t count = document[container].child_count;
    const size_t shown = shown_of(frame, spot, count);
    Facts facts(frame, area.x, area.y, area.width, kMemberColumn);
    size_t number = 0;
    for (document::NodeId child = document::first_child(document, container);
         child != document::kNoNode && number < shown; child = document[child].next_sibling) {
        if (document[child].kind == document::Kind::kNote) continue;
        const std::string label = member_label(document, child, array, number);
        facts.row(
            label,
            [&](const Rect& value) { return draw_value(frame, value, nesting, child, label); },
            Face::kMono);
    }
    float y = facts.bottom();
    if (count > kMembersAtFirst) {
        if (shown < count) frame.semantics.hold_back(nesting.place(container));
        y += draw_more(frame, {area.x, y, area.width, 0}, spot, shown, count);
    }
    return y - area.y;
}

std::string original_of(const Frame& frame, document::NodeId node) {
    return document::text(frame.state.loaded->document, node);
}

Nesting nesting_of(const Frame& frame) {
    Nesting nesting{frame.state.loaded->document, {}, {}, true, {}};
    const job::Job& job = *frame.state.loaded->job;
    nesting.open.push_back({"job/" + job.id.value, {{}, job.node}});
    return nesting;
}

Contents contents_of(const Frame& frame, const job::Reference& reference) {
    return app::contents_of(frame.state, reference);
}

void add_fact(Facts& facts, Frame& frame, std::string_view label, job::Presence presence,
              document::NodeId node, std::string_view text, const TextStyle& style) {
    if (presence == job::Presence::kValue) {
        facts.copyable({label, text, original_of(frame, node), {}, node}, style);
    } else if (presence == job::Presence::kUnexpected) {
        add_part(facts, frame, label, presence, node);
    } else {
        facts.missing(label, presence, node);
    }
}

void add_fact(Facts& facts, Frame& frame, std::string_view label, const job::TextFact& fact,
              const TextStyle& style) {
    const std::string text = fact.has_value() ? shown_text(frame, fact) : std::string();
    add_fact(facts, frame, label, fact, text, style);
}

void add_part(Facts& facts, Frame& frame, std::string_view label, job::Presence presence,
              document::NodeId node) {
    if (presence != job::Presence::kValue && presence != job::Presence::kUnexpected) {
        facts.missing(label, presence, node);
        return;
    }
    facts.row(label,
              [&](const Rect& area) { return draw_value(frame, area, nesting_of(frame), node); });
}

std::string shown_text(const Frame& frame, const job::TextFact& fact) {
    std::string better = read_text(frame, frame.state.loaded->document, fact.node);
    return better.empty() ? without_secrets(frame, fact.value) : better;
}

}  // namespace ui
