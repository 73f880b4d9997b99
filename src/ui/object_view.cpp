#include "ui/object_view.h"

#include <algorithm>

#include "base/time.h"
#include "document/query.h"
#include "ui/facts.h"
#include "ui/problem_panel.h"
#include "ui/value_text.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kChipHeight = 28;
constexpr float kIndent = 14;
constexpr float kMemberColumn = 150;

enum class Opening : uint8_t {
    kOpenAbove,
    kEmbeddedOpen,
    kEmbeddedClosed,
    kNotAsked,
    kLoading,
    kOpen,
    kClosed
};

struct ChipState {
    Opening opening = Opening::kNotAsked;
    const app::Object* object = nullptr;
};

ChipState state_of(const Frame& frame, const Nesting& nesting, const job::Reference& reference,
                   const std::string& key) {
    if (std::find(nesting.open.begin(), nesting.open.end(), key) != nesting.open.end()) {
        return {Opening::kOpenAbove, nullptr};
    }
    if (reference.expanded) {
        // What the job itself refers to stands open; what is inside it is opened on demand.
        const bool open_by_itself = nesting.opened && nesting.open.size() <= 1;
        const bool toggled = nesting.main && frame.state.details_toggled.count(reference.node) > 0;
        const bool open = open_by_itself != toggled;
        return {open ? Opening::kEmbeddedOpen : Opening::kEmbeddedClosed, nullptr};
    }
    const auto found = frame.state.objects.find(key);
    if (found == frame.state.objects.end()) return {};
    const app::Object& object = found->second;
    if (object.number != 0) return {Opening::kLoading, &object};
    return {object.open ? Opening::kOpen : Opening::kClosed, &object};
}

std::string_view verb_of(Opening opening) {
    switch (opening) {
        case Opening::kOpenAbove: return "";
        case Opening::kEmbeddedOpen:
        case Opening::kOpen: return "Collapse";
        case Opening::kLoading: return "Cancel";
        default: return "Expand";
    }
}

// The id with its button in one outlined box; ids too long for the width are shortened.
void draw_chip(Frame& frame, const Rect& area, const document::Document& document,
               const job::Reference& reference, Opening opening) {
    const job::Target target{reference.kind, reference.id};
    TextStyle style = frame.code();
    style.color = frame.theme.muted;
    const std::string_view verb = verb_of(opening);
    const std::string name = std::string(verb) + " " + target.kind;
    Button button{verb, app::ObjectToggled{target}, ButtonLook::kSoft, name, target.id};
    if (reference.expanded) button.event = app::DetailsToggled{reference.node};
    const float button_space = verb.empty() ? 0 : button_width(frame, button) + 8;
    const float text_width =
        std::min(frame.width_of(style, reference.id), area.width - button_space - 20);
    const Rect box{area.x, area.y, text_width + button_space + (verb.empty() ? 20.f : 14.f),
                   kChipHeight};
    frame.outline(box, frame.theme.line, 6);
    const uint32_t label = static_cast<uint32_t>(frame.semantics.nodes().size());
    frame.label_fitted({area.x + 10, area.y + 3, text_width + 1, 22}, style, reference.id);
    const document::NodeId href = document::find(document, reference.node, "href");
    if (href != document::kNoNode)
        frame.semantics[label].description = document::text(document, href);
    if (!verb.empty()) {
        const float x = box.right() - 3 - button_width(frame, button);
        const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
        draw_button(frame, x, area.y + 3, kChipHeight - 6, button);
        frame.semantics[index].expanded =
            opening == Opening::kOpen || opening == Opening::kEmbeddedOpen;
    }
    if (!reference.name.empty()) {
        const float x = box.right() + 10;
        const float room = area.x + area.width - x;
        if (room > 60) frame.label_fitted({x, area.y + 3, room, 22}, frame.body(), reference.name);
    }
}

// What is nested stands right of a line that shows how far it reaches.
template <typename Content>
float draw_nested(Frame& frame, const Rect& area, Content content) {
    const Rect inner{area.x + kIndent, area.y, area.width - kIndent, 0};
    const float height = content(inner);
    frame.fill({area.x, area.y, 2, std::max(height - 4, 0.f)}, frame.theme.line, 1);
    return height;
}

float draw_object(Frame& frame, const Rect& area, const Nesting& nesting, const app::Object& object,
                  const std::string& key) {
    if (object.problem) return draw_small_problem(frame, area, *object.problem, object.request);
    if (!object.document) return 0;
    Nesting inner{*object.document, nesting.open, false, true};
    inner.open.push_back(key);
    float y = area.y;
    const std::string as_of = "as of " + base::format_clock(object.as_of_ms, frame.state.zone) +
                              " · GET /" + object.request.collection + "/" + object.request.id;
    y += frame.paragraph(area.x, y, area.width, frame.caption(), as_of) + 4;
    y += draw_members(frame, {area.x, y, area.width, 0}, inner,
                      app::resource_root(*object.document));
    return y - area.y;
}

bool is_narrow_leaf(const document::Document& document, document::NodeId node) {
    return document[node].child_count == 0;
}

float draw_leaf(Frame& frame, const Rect& area, const document::Document& document,
                document::NodeId node) {
    const ValueText value = value_text(frame, document, node);
    const TextStyle style = value.quiet ? missing_style(frame) : frame.body();
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    float height = frame.paragraph(area.x, area.y, area.width, style, value.text);
    frame.semantics[index].description = value.original;
    if (value.secret) {
        const Button reveal{frame.state.secrets_shown ? "Hide credentials" : "Show credentials",
                            app::SecretsToggled{}, ButtonLook::kSoft};
        draw_button(frame, area.x, area.y + height + 2, 22, reveal);
        height += 28;
    }
    return height;
}

}  // namespace

float draw_reference(Frame& frame, const Rect& area, const Nesting& nesting,
                     const job::Reference& reference) {
    if (!reference.has_value()) {
        if (reference.presence == job::Presence::kUnexpected) {
            return draw_value(frame, area, nesting, reference.node);
        }
        return frame.paragraph(area.x, area.y, area.width, missing_style(frame),
                               word_for(reference.presence));
    }
    const std::string key = app::object_key({reference.kind, reference.id});
    const ChipState chip = state_of(frame, nesting, reference, key);
    draw_chip(frame, area, nesting.document, reference, chip.opening);
    float height = kChipHeight;
    const Rect below{area.x, area.y + height + 8, area.width, 0};
    if (chip.opening == Opening::kEmbeddedOpen) {
        Nesting inner = nesting;
        inner.open.push_back(key);
        height += 8 + draw_nested(frame, below, [&](const Rect& nested) {
                      return draw_members(frame, nested, inner, reference.node);
                  });
    } else if (chip.opening == Opening::kOpen) {
        height += 8 + draw_nested(frame, below, [&](const Rect& nested) {
                      return draw_object(frame, nested, nesting, *chip.object, key);
                  });
    } else if (chip.opening == Opening::kLoading) {
        draw_progress(frame, {below.x, below.y, std::min(below.width, 220.f), 4}, std::nullopt,
                      frame.theme.running.strong, "Loading " + key, true);
        height += 12;
    }
    return height;
}

float draw_value(Frame& frame, const Rect& area, const Nesting& nesting, document::NodeId node) {
    const document::Document& document = nesting.document;
    if (is_narrow_leaf(document, node)) return draw_leaf(frame, area, document, node);
    if (job::looks_like_reference(document, node)) {
        return draw_reference(
            frame, area, nesting,
            job::read_reference(document, node, document::key_text(document, node)));
    }
    return draw_nested(frame, area, [&](const Rect& nested) {
        return draw_members(frame, nested, nesting, node);
    });
}

float draw_members(Frame& frame, const Rect& area, const Nesting& nesting,
                   document::NodeId container) {
    const document::Document& document = nesting.document;
    const bool array = document[container].kind == document::Kind::kArray;
    Facts facts(frame, area.x, area.y, area.width, kMemberColumn);
    int number = 0;
    for (document::NodeId child = document::first_member(document, container);
         child != document::kNoNode; child = document::next_member(document, child)) {
        std::string label =
            array ? "[" + std::to_string(number++) + "]" : document::key_text(document, child);
        if (label.empty() && document[child].form == document::Form::kText) label = "text()";
        facts.row(
            label, [&](const Rect& value) { return draw_value(frame, value, nesting, child); },
            Face::kMono);
    }
    return facts.bottom() - area.y;
}

Nesting nesting_of(const Frame& frame) {
    Nesting nesting{frame.state.loaded->document, {}, true, true};
    nesting.open.push_back("job/" + frame.state.loaded->job->id.value);
    return nesting;
}

Contents contents_of(const Frame& frame, const job::Reference& reference) {
    if (!reference.has_value()) return {};
    if (reference.expanded) return {&frame.state.loaded->document, reference.node};
    const auto found = frame.state.objects.find(app::object_key({reference.kind, reference.id}));
    if (found == frame.state.objects.end() || !found->second.document) return {};
    const document::Document& document = *found->second.document;
    return {&document, app::resource_root(document)};
}

}  // namespace ui
