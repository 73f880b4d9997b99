#include "ui/long_value.h"

#include "app/spots.h"
#include "base/credentials.h"
#include "document/query.h"
#include "ui/credentials.h"
#include "words/facts.h"

namespace ui {
namespace {

size_t size_of(const Ui& ui, const Place& place) {
    const document::Document* document = app::document_of(ui.state, place.object);
    if (document == nullptr || place.node >= document->nodes.size()) return 0;
    if (document::is_container(*document, place.node)) return 0;
    return document::token(*document, place.node).size();
}

app::Spot spot_of(const Ui& ui, const Place& place) {
    const auto object = ui.state.objects.find(place.object);
    app::Spot spot;
    if (object != ui.state.objects.end()) spot = object->second.opened_at;
    spot.push_back(place.node);
    return spot;
}

bool is_unfolded(const Ui& ui, const Place& place) {
    return app::is_open(ui.state, spot_of(ui, place), false);
}

}  // namespace

bool is_long(const Ui& ui, const Place& place) {
    return size_of(ui, place) > kShownBytes;
}

std::string beginning_of_value(const Ui& ui, const Place& place) {
    // Credentials are looked for a little further than what is shown.
    constexpr size_t kReadBytes = 2 * kUnfoldedBytes;
    const document::Document& document = *app::document_of(ui.state, place.object);
    const size_t limit = is_unfolded(ui, place) ? kUnfoldedBytes : kShownBytes;
    return words::beginning_of_value(
        without_secrets(ui, document::text(document, place.node, kReadBytes), limit),
        static_cast<int64_t>(size_of(ui, place)));
}

std::string whole_value(const Ui& ui, const Place& place) {
    const document::Document& document = *app::document_of(ui.state, place.object);
    std::string whole = document::whole_text(document, place.node);
    return ui.state.secrets_shown ? whole : base::mask_credentials(whole);
}

void more_of_value(Ui& ui, std::string_view label, const Place& place) {
    if (!is_long(ui, place)) return;
    const bool open = is_unfolded(ui, place);
    if (open && size_of(ui, place) > kUnfoldedBytes) paragraph(ui, kNote, words::kRestOfValue);
    if (button(ui, open ? words::kShowLess : words::kShowMore,
               {.look = ButtonLook::kSoft,
                .name = open ? words::show_less_of(label) : words::show_more_of(label),
                .height = ui.small_height()}))
        ui.emit(app::SpotOpened{spot_of(ui, place), !open});
}

}  // namespace ui
