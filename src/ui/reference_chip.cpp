#include "ui/reference_chip.h"

#include "app/objects.h"
#include "app/spots.h"
#include "base/text.h"
#include "document/query.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/time_text.h"
#include "words/facts.h"
#include "words/form.h"

namespace ui {
namespace {

// What the button that opens says, and what it is called.
struct Caption {
    std::string label;  // empty where nothing can be opened
    std::string name = {};
};

Caption caption_of(Opening opening, std::string_view kind) {
    switch (opening) {
        case Opening::kImpossible: return {};
        case Opening::kOpenAbove: return {words::go_to_kind(kind), words::go_to_kind_above(kind)};
        case Opening::kEmbeddedOpen:
        case Opening::kOpen: return {words::kCollapseObject, words::collapse_kind(kind)};
        case Opening::kLoading: return {words::kCancel, words::cancel_kind(kind)};
        default: return {words::kExpandObject, words::expand_kind(kind)};
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

void emit_press(Ui& ui, const Chip& chip) {
    switch (chip.opening) {
        case Opening::kOpenAbove:
            return ui.emit(app::ScrollTargetChosen{chip.above.node, chip.above.object});
        case Opening::kEmbeddedOpen: return ui.emit(app::SpotOpened{chip.spot, false});
        case Opening::kEmbeddedClosed: return ui.emit(app::SpotOpened{chip.spot, true});
        default: return ui.emit(app::ObjectToggled{chip.target, chip.spot});
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
    ui.show(nesting.place(reference));
    for (const char* key : {"id", "href", "name"})
        ui.show(nesting.place(document::find(nesting.document, reference, key)));
}

constexpr float kPartGap = 6;

// What the chip is made of, from left to right.
struct Parts {
    std::string kind;  // credentials masked, as in all
    std::string id;
    std::string href;
    Caption opener;
    std::string request;     // that a press on the opener makes
    bool kind_shown = true;  // not where it is said already

    // The text alone, and all.
    float text_width() const {
        const float before = kind_shown ? width_of(kCaption, shown_kind()) + kPartGap : 0;
        return before + width_of(kCode, id);
    }
    float buttons_width(const Ui& ui) const {
        return width_of_button(ui, words::kCopy, ButtonLook::kQuiet) + kPartGap +
               (opener.label.empty() ? width_of(kCaption, words::kNoObject)
                                     : width_of_button(ui, opener.label, ButtonLook::kSoft));
    }
    std::string shown_kind() const { return base::shorten(kind, 24); }
};

Parts parts_of(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
               std::string_view said) {
    Parts parts;
    parts.kind = without_secrets(ui, chip.target.kind);
    parts.id = without_secrets(ui, reference.id);
    parts.href = href_of(ui, nesting.document, reference);
    parts.opener = caption_of(chip.opening, parts.kind);
    parts.request = without_secrets(ui, request_of(ui, chip));
    parts.kind_shown = !base::contains_ignoring_case(said, parts.kind);
    return parts;
}

void draw_buttons(Ui& ui, const Nesting& nesting, const Chip& chip, const Parts& parts) {
    const float height = ui.small_height();
    const std::string copy_name = nesting.owned(words::copy_id_of_kind(parts.kind));
    if (button(ui, words::kCopy,
               {.look = ButtonLook::kQuiet,
                .name = copy_name,
                .description = parts.id,
                .height = height}))
        ui.emit(app::TextCopied{words::id_of_kind(parts.kind), parts.id});
    ImGui::SameLine(0, kPartGap);
    if (parts.opener.label.empty()) return text(ui, kCaption, words::kNoObject, {.height = height});
    const std::string open_name = nesting.owned(parts.opener.name);
    const bool open = chip.opening == Opening::kOpen || chip.opening == Opening::kEmbeddedOpen;
    const bool opens = chip.opening != Opening::kOpenAbove;
    if (button(ui, parts.opener.label,
               {.look = ButtonLook::kSoft,
                .name = open_name,
                .description = parts.request,
                .expanded = opens ? std::optional(open) : std::nullopt,
                .height = height}))
        emit_press(ui, chip);
}

// The kind and the ID, shortened to the room, and the buttons behind or below them.
void draw_parts(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
                const Parts& parts, float room) {
    constexpr float kShortestId = 72;  // narrower than this, the buttons go below it
    const float buttons = parts.buttons_width(ui) + kPartGap;
    const bool two_lines = buttons + std::min(parts.text_width(), kShortestId) > room;
    float id_room = two_lines ? room : room - buttons;
    if (parts.kind_shown) {
        text(ui, kCaption, parts.shown_kind(), {.height = ui.small_height()});
        ImGui::SameLine(0, kPartGap);
        id_room -= ImGui::GetItemRectSize().x + kPartGap;
    }
    text(ui, kCode.in(&Theme::muted), parts.id,
         {.description = parts.href, .width = std::max(id_room, 1.f), .height = ui.small_height()});
    note_places(ui, nesting, reference.node);
    if (!two_lines) ImGui::SameLine(0, kPartGap);
    draw_buttons(ui, nesting, chip, parts);
}

}  // namespace

app::Spot Nesting::spot(document::NodeId node) const {
    app::Spot spot = trail;
    spot.push_back(node);
    return spot;
}

std::string Nesting::owned(std::string_view name) const {
    return owner.empty() ? std::string(name) : words::of_owner(name, owner);
}

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
        // What the job refers to is open at first; what is inside it is opened on demand.
        const bool at_first = nesting.opened && nesting.open.size() <= 1;
        const bool open = app::is_open(ui.state, chip.spot, at_first);
        chip.opening = open ? Opening::kEmbeddedOpen : Opening::kEmbeddedClosed;
        return chip;
    }
    if (!job::can_be_asked_for(chip.target.kind, chip.target.id)) {
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
    Color mark = mark_background(ui, nesting.place(id));
    if (mark == 0) mark = mark_background(ui, nesting.place(reference.node));
    {
        Background background({.fill = mark,
                               .outline = ui.theme.line,
                               .radius = 6,
                               .fits = true,
                               .padding = kPadding});
        draw_parts(ui, nesting, reference, chip, parts, all - 2 * kPadding.x);
    }
    const std::string name = name_of(ui, reference, chip);
    const float beside = all - ImGui::GetItemRectSize().x - 10;
    const float height = ImGui::GetItemRectSize().y;
    const bool fits = beside >= std::min(width_of(kBody, name), 160.f);
    if (!name.empty() && fits) {
        ImGui::SameLine(0, 10);
        text(ui, kBody, name, {.width = beside, .height = height});
    }
    to_raw_button(ui, nesting.owned(chip.target.kind), nesting.place(reference.node));
    if (!name.empty() && !fits) text(ui, kBody, name);
}

}  // namespace ui
