#include "ui/old/reference_chip.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/objects.h"
#include "app/spots.h"
#include "base/text.h"
#include "document/query.h"
#include "ui/old/change_marks.h"
#include "ui/old/copying.h"
#include "ui/old/credentials.h"
#include "ui/old/time_text.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/options.h"
#include "words/reference.h"

namespace ui::old {
namespace {

constexpr float kPadding = 10;
constexpr float kShortestId = 72;  // narrower than this, the buttons go below it

std::string_view verb_of(Opening opening) {
    switch (opening) {
        case Opening::kImpossible: return "";
        case Opening::kOpenAbove: return words::kShownAlready;
        case Opening::kEmbeddedOpen:
        case Opening::kOpen: return words::kCollapseObject;
        case Opening::kLoading: return words::kCancel;
        default: return words::kExpandObject;
    }
}

std::string name_of_button(Opening opening, std::string_view kind) {
    switch (opening) {
        case Opening::kImpossible: return {};
        case Opening::kOpenAbove: return words::go_to_kind_above(kind);
        case Opening::kEmbeddedOpen:
        case Opening::kOpen: return words::collapse_kind(kind);
        case Opening::kLoading: return words::cancel_kind(kind);
        default: return words::expand_kind(kind);
    }
}

// What a press on the button asks the API for, or why it need not ask.
std::string request_of(const Frame& frame, const Chip& chip) {
    switch (chip.opening) {
        case Opening::kNotAsked:
            return api::request_line(app::request_for(frame.state, chip.target));
        case Opening::kClosed:
            if (chip.object->document)
                return words::object_answered_at(short_time_text(frame, chip.object->as_of_ms));
            return api::request_line(chip.object->request);
        case Opening::kEmbeddedClosed: return words::kCameAlong;
        default: return {};
    }
}

// What stands in the place of the button where nothing can be opened.
std::string_view word_of(Opening opening) {
    return opening == Opening::kImpossible ? words::kNoObject : "";
}

Action action_of(const Chip& chip) {
    switch (chip.opening) {
        case Opening::kOpenAbove: return app::PlaceSought{chip.above.node, chip.above.object};
        case Opening::kEmbeddedOpen: return app::SpotOpened{chip.spot, false};
        case Opening::kEmbeddedClosed: return app::SpotOpened{chip.spot, true};
        default: return app::ObjectToggled{chip.target, chip.spot};
    }
}

std::string name_of(const Frame& frame, const job::Reference& reference, const Chip& chip) {
    std::string name = reference.name;
    if (name.empty() && chip.object != nullptr && chip.object->document) {
        const document::Document& document = *chip.object->document;
        const document::NodeId root = app::resource_root(document);
        const document::NodeId node =
            root == document::kNoNode ? root : document::find(document, root, "name");
        if (node != document::kNoNode && document[node].kind == document::Kind::kString)
            name = document::text(document, node);
    }
    return without_secrets(frame, name);
}

struct Parts {
    std::string kind;  // empty where it is said already
    std::string id;    // credentials masked
    Button copy;
    Button open;
    float buttons_width = 0;
};

// The kind and the ID in one line, the ID shortened to the width.
void draw_id(Frame& frame, float x, float y, float width, const Parts& parts,
             const std::string& href) {
    if (!parts.kind.empty())
        x += frame.label(x, y + 2, frame.caption(), parts.kind, Role::kText) + 6;
    TextStyle style = frame.code();
    style.color = frame.theme.muted;
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float used = parts.kind.empty() ? 0 : frame.width_of(frame.caption(), parts.kind) + 6;
    frame.label_fitted({x, y, width - used + 1, 22}, style, parts.id);
    if (!href.empty()) frame.semantics[index].description = href;
}

void draw_buttons(Frame& frame, float x, float y, float height, const Parts& parts,
                  Opening opening) {
    x += draw_button(frame, x, y, height, parts.copy) + 4;
    if (const std::string_view word = word_of(opening); !word.empty()) {
        const TextStyle style = frame.caption();
        frame.label(x + 4, y + (height - style.line_height()) / 2, style, word);
        return;
    }
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    draw_button(frame, x, y, height, parts.open);
    if (opening == Opening::kOpenAbove) return;
    frame.semantics[index].expanded =
        opening == Opening::kOpen || opening == Opening::kEmbeddedOpen;
}

std::string href_of(const Frame& frame, const document::Document& document,
                    const job::Reference& reference) {
    const document::NodeId node = document::find(document, reference.node, "href");
    return node == document::kNoNode ? std::string()
                                     : without_secrets(frame, document::text(document, node));
}

// Beside the chip where there is room, otherwise below it. Returns the height used below.
float draw_name(Frame& frame, const Rect& area, const Rect& box, const std::string& name) {
    if (name.empty()) return 0;
    const float right = area.right() - box.right() - 10;
    if (right >= std::min(frame.width_of(frame.body(), name), 160.f)) {
        frame.label_fitted({box.right() + 10, box.bottom() - 26, right, 22}, frame.body(), name);
        return 0;
    }
    frame.label_fitted({area.x, box.bottom() + 4, area.width, 22}, frame.body(), name);
    return 26;
}

// The chip says what the reference consists of, even while all else of the object is folded away.
void note_places(Frame& frame, const Nesting& nesting, document::NodeId reference, uint32_t index) {
    frame.semantics.show(nesting.place(reference), index);
    for (const char* key : {"id", "href", "name"})
        frame.semantics.show(nesting.place(document::find(nesting.document, reference, key)),
                             index);
}

}  // namespace

Chip chip_of(const Frame& frame, const Nesting& nesting, const job::Reference& reference) {
    Chip chip;
    chip.target = {reference.kind, reference.id};
    chip.key = app::object_key(chip.target);
    chip.spot = nesting.spot(reference.node);
    const auto above =
        std::find_if(nesting.open.begin(), nesting.open.end(),
                     [&chip](const OpenObject& each) { return each.key == chip.key; });
    if (above != nesting.open.end()) {
        chip.opening = Opening::kOpenAbove;
        chip.above = above->place;
        return chip;
    }
    if (reference.expanded) {
        // What the job itself refers to stands open; what is inside it is opened on demand.
        const bool by_itself = nesting.opened && nesting.open.size() <= 1;
        const bool open = app::is_open(frame.state, chip.spot, by_itself);
        chip.opening = open ? Opening::kEmbeddedOpen : Opening::kEmbeddedClosed;
        return chip;
    }
    if (!job::can_be_asked_for(chip.target)) {
        chip.opening = Opening::kImpossible;
        return chip;
    }
    const auto found = frame.state.objects.find(chip.key);
    if (found == frame.state.objects.end()) return chip;
    chip.object = &found->second;
    chip.opening = !app::is_open(frame.state, chip.spot, false) ? Opening::kClosed
                   : chip.object->number != 0                   ? Opening::kLoading
                                                                : Opening::kOpen;
    return chip;
}

float draw_chip(Frame& frame, const Rect& whole, const Nesting& nesting,
                const job::Reference& reference, const Chip& chip, std::string_view said) {
    const Rect area{whole.x, whole.y, whole.width - kCopySize, 0};
    const std::string kind = without_secrets(frame, chip.target.kind);
    const std::string_view verb = verb_of(chip.opening);
    const std::string copy_name = words::copy_id_of_kind(kind);
    const std::string open_name = name_of_button(chip.opening, kind);
    const std::string request = without_secrets(frame, request_of(frame, chip));
    Parts parts;
    parts.id = without_secrets(frame, reference.id);
    if (!base::contains_ignoring_case(said, kind)) parts.kind = base::shorten(kind, 24);
    parts.copy = {words::kCopy, app::TextCopied{words::id_of_kind(kind), parts.id},
                  ButtonLook::kQuiet, copy_name, parts.id};
    parts.open = {verb, action_of(chip), ButtonLook::kSoft, open_name, request};
    const std::string_view word = word_of(chip.opening);
    parts.buttons_width =
        button_width(frame, parts.copy) + 4 +
        (word.empty() ? button_width(frame, parts.open)
                      : std::ceil(frame.width_of(frame.caption(), word)) + kPadding);

    const float line = frame.state.touch ? 48 : 30;
    const float kind_width =
        parts.kind.empty() ? 0 : frame.width_of(frame.caption(), parts.kind) + 6;
    const float text = std::ceil(frame.width_of(frame.code(), parts.id) + kind_width);
    const float extra = kPadding + 6 + parts.buttons_width + 3;
    const bool two_lines = extra + std::min(text, kind_width + kShortestId) > area.width;
    const float room = area.width - (two_lines ? 2 * kPadding : extra);
    const float text_width = std::min(text, room);
    Rect box{area.x, area.y, text_width + extra, line};
    if (two_lines) {
        box.width = std::min(area.width, std::max(text_width, parts.buttons_width) + 2 * kPadding);
        box.height = 26 + line;
    }
    const document::NodeId id = document::find(nesting.document, reference.node, "id");
    Color ground = mark_ground(frame, nesting.place(id));
    if (ground == 0) ground = mark_ground(frame, nesting.place(reference.node));
    if (ground != 0) frame.fill(box, ground, 6);
    frame.outline(box, frame.theme.line, 6);
    const float text_y = two_lines ? area.y + 4 : area.y + (line - 22) / 2;
    const auto first = static_cast<uint32_t>(frame.semantics.nodes().size());
    draw_id(frame, area.x + kPadding, text_y, text_width, parts,
            href_of(frame, nesting.document, reference));
    draw_buttons(frame, two_lines ? area.x + 3 : area.x + kPadding + text_width + 6,
                 box.bottom() - line + 3, line - 6, parts, chip.opening);

    draw_to_raw(frame, whole.right(), text_y, kind, nesting.place(reference.node));
    note_places(frame, nesting, reference.node, first);

    const float below = draw_name(frame, area, box, name_of(frame, reference, chip));
    if (request.empty()) return box.height + below;
    // Without hovering: what a press asks the API for.
    frame.label_fitted({area.x, box.bottom() + below + 2, area.width, 18}, frame.caption(),
                       request);
    return box.height + below + 22;
}

}  // namespace ui::old
