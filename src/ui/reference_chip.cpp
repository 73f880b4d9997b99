#include "ui/reference_chip.h"

#include <algorithm>
#include <utility>

#include "app/objects.h"
#include "app/spots.h"
#include "base/text.h"
#include "document/query.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/text.h"
#include "ui/time_text.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/form.h"

namespace ui {
namespace {

std::string label_of(Opening opening, std::string_view kind) {
    switch (opening) {
        case Opening::kImpossible: return {};
        case Opening::kOpenAbove: return words::go_to_kind(kind);
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
std::string request_of(Ui& ui, const Chip& chip) {
    switch (chip.opening) {
        case Opening::kNotAsked: return api::request_line(app::request_for(ui.state, chip.target));
        case Opening::kClosed:
            if (chip.object->document)
                return words::object_received(short_time_text(ui, chip.object->as_of_ms));
            return api::request_line(chip.object->request);
        case Opening::kEmbeddedClosed: return words::kCameAlong;
        default: return {};
    }
}

app::Event event_of(const Chip& chip) {
    switch (chip.opening) {
        case Opening::kOpenAbove: return app::PlaceSought{chip.above.node, chip.above.object};
        case Opening::kEmbeddedOpen: return app::SpotOpened{chip.spot, false};
        case Opening::kEmbeddedClosed: return app::SpotOpened{chip.spot, true};
        default: return app::ObjectToggled{chip.target, chip.spot};
    }
}

std::string name_of(Ui& ui, const job::Reference& reference, const Chip& chip) {
    std::string name = reference.name;
    if (name.empty() && chip.object != nullptr && chip.object->document) {
        const document::Document& document = *chip.object->document;
        const document::NodeId root = app::resource_root(document);
        const document::NodeId node =
            root == document::kNoNode ? root : document::find(document, root, "name");
        if (node != document::kNoNode && document[node].kind == document::Kind::kString)
            name = document::text(document, node);
    }
    return without_secrets(ui, name);
}

std::string href_of(const Ui& ui, const document::Document& document,
                    const job::Reference& reference) {
    const document::NodeId node = document::find(document, reference.node, "href");
    return node == document::kNoNode ? std::string()
                                     : without_secrets(ui, document::text(document, node));
}

// The chip says what the reference consists of, even while all else of the object is folded away.
void note_places(Ui& ui, const Nesting& nesting, document::NodeId reference) {
    ui.semantics.show_last(nesting.place(reference));
    for (const char* key : {"id", "href", "name"})
        ui.semantics.show_last(nesting.place(document::find(nesting.document, reference, key)));
}

// What the chip is made of, from left to right.
struct Parts {
    std::string kind;  // empty where it is said already
    std::string id;    // credentials masked
    std::string href;
    std::string label;    // of the button that opens; empty where nothing can be opened
    std::string request;  // that a press on it makes
    float height = 0;     // of the line, but for the padding

    // The text alone, and all.
    float text_width(Ui& ui) const {
        const float before = kind.empty() ? 0 : width_of(ui, kCaption, kind) + kPartGap;
        return before + width_of(ui, kCode, id);
    }
    float buttons_width(Ui& ui) const {
        return width_of_button(ui, words::kCopy, ButtonLook::kQuiet) + kPartGap +
               (label.empty() ? width_of(ui, kCaption, words::kNoObject)
                              : width_of_button(ui, label, ButtonLook::kSoft));
    }
    static constexpr float kPartGap = 6;
};

Parts parts_of(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
               std::string_view said) {
    Parts parts;
    const std::string kind = without_secrets(ui, chip.target.kind);
    parts.id = without_secrets(ui, reference.id);
    if (!base::contains_ignoring_case(said, kind)) parts.kind = base::shorten(kind, 24);
    parts.href = href_of(ui, nesting.document, reference);
    parts.label = label_of(chip.opening, kind);
    parts.request = without_secrets(ui, request_of(ui, chip));
    parts.height = ui.state.touch ? 44 : 24;
    return parts;
}

void draw_buttons(Ui& ui, const Nesting& nesting, const Chip& chip, const Parts& parts) {
    const std::string kind = without_secrets(ui, chip.target.kind);
    const auto owned = [&](const std::string& name) {
        return nesting.owner.empty() ? name : words::of_owner(name, nesting.owner);
    };
    const std::string copy_name = owned(words::copy_id_of_kind(kind));
    if (button(ui, words::kCopy,
               {.look = ButtonLook::kQuiet,
                .name = copy_name,
                .description = parts.id,
                .height = parts.height}))
        ui.emit(app::TextCopied{words::id_of_kind(kind), parts.id});
    ImGui::SameLine(0, Parts::kPartGap);
    if (parts.label.empty()) return text(ui, kCaption, words::kNoObject, {.height = parts.height});
    const std::string open_name = owned(name_of_button(chip.opening, kind));
    const bool open = chip.opening == Opening::kOpen || chip.opening == Opening::kEmbeddedOpen;
    const bool opens = chip.opening != Opening::kOpenAbove;
    if (button(ui, parts.label,
               {.look = ButtonLook::kSoft,
                .name = open_name,
                .description = parts.request,
                .expanded = opens ? std::optional(open) : std::nullopt,
                .height = parts.height}))
        ui.emit(event_of(chip));
}

// The kind and the ID, shortened to the room, and the buttons behind or below them.
void draw_parts(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
                const Parts& parts, float room) {
    constexpr float kShortestId = 72;  // narrower than this, the buttons go below it
    const float buttons = parts.buttons_width(ui) + Parts::kPartGap;
    const bool two_lines = buttons + std::min(parts.text_width(ui), kShortestId) > room;
    float id_room = two_lines ? room : room - buttons;
    if (!parts.kind.empty()) {
        text(ui, kCaption, parts.kind, {.height = parts.height});
        ImGui::SameLine(0, Parts::kPartGap);
        id_room -= ImGui::GetItemRectSize().x + Parts::kPartGap;
    }
    text(ui, kCode.in(&Theme::muted), parts.id,
         {.description = parts.href, .width = std::max(id_room, 1.f), .height = parts.height});
    note_places(ui, nesting, reference.node);
    if (!two_lines) ImGui::SameLine(0, Parts::kPartGap);
    draw_buttons(ui, nesting, chip, parts);
}

}  // namespace

Chip chip_of(const Ui& ui, const Nesting& nesting, const job::Reference& reference) {
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
        const bool open = app::is_open(ui.state, chip.spot, by_itself);
        chip.opening = open ? Opening::kEmbeddedOpen : Opening::kEmbeddedClosed;
        return chip;
    }
    if (!job::can_be_asked_for(chip.target)) {
        chip.opening = Opening::kImpossible;
        return chip;
    }
    const auto found = ui.state.objects.find(chip.key);
    if (found == ui.state.objects.end()) return chip;
    chip.object = &found->second;
    chip.opening = !app::is_open(ui.state, chip.spot, false) ? Opening::kClosed
                   : chip.object->number != 0                ? Opening::kLoading
                                                             : Opening::kOpen;
    return chip;
}

void draw_chip(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
               std::string_view said) {
    constexpr ImVec2 kPadding{10, 3};
    const Parts parts = parts_of(ui, nesting, reference, chip, said);
    const float all = room() - kSignSize;
    const document::NodeId id = document::find(nesting.document, reference.node, "id");
    Color mark = mark_ground(ui, nesting.place(id));
    if (mark == 0) mark = mark_ground(ui, nesting.place(reference.node));
    {
        Ground ground({.fill = mark,
                       .outline = ui.theme.line,
                       .radius = 6,
                       .fits = true,
                       .padding = kPadding});
        draw_parts(ui, nesting, reference, chip, parts, all - 2 * kPadding.x);
    }
    const std::string name = name_of(ui, reference, chip);
    const float beside = all - ImGui::GetItemRectSize().x - 10;
    const float height = ImGui::GetItemRectSize().y;
    const bool fits = beside >= std::min(width_of(ui, kBody, name), 160.f);
    if (!name.empty() && fits) {
        ImGui::SameLine(0, 10);
        text(ui, kBody, name, {.width = beside, .height = height});
    }
    to_raw_button(ui, chip.target.kind, nesting.place(reference.node));
    if (!name.empty() && !fits) text(ui, kBody, name);
}

}  // namespace ui
