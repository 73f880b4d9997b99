#include "ui/output_details.h"

#include "ui/facts.h"
#include "ui/object_view.h"
#include "ui/value_text.h"

namespace ui {
namespace {

// What matters of the objects stands in the row, so they are opened on demand only.
Nesting closed_nesting(const Frame& frame) {
    Nesting nesting = nesting_of(frame);
    nesting.opened = false;
    return nesting;
}

float draw_thumbnails(Frame& frame, const Rect& area, const job::Thumbnails& thumbnails) {
    float height =
        frame.paragraph(area.x, area.y, area.width, frame.code(), thumbnails.names.value);
    height += frame.paragraph(area.x, area.y + height, area.width, frame.caption(),
                              "preset " + thumbnails.preset.value);
    if (thumbnails.file.presence != job::Presence::kAbsent) {
        height += 4 + draw_reference(frame, {area.x, area.y + height + 4, area.width, 0},
                                     closed_nesting(frame), thumbnails.file);
    }
    return height;
}

float draw_logo(Frame& frame, const Rect& area, const job::Logo& logo) {
    float height = frame.paragraph(area.x, area.y, area.width, frame.code(),
                                   without_secrets(frame, logo.image.value));
    height += frame.paragraph(area.x, area.y + height, area.width, frame.caption(),
                              "preset " + logo.preset.value);
    return height;
}

void add_optional(Facts& facts, Frame& frame, std::string_view label, const job::TextFact& fact) {
    if (fact.presence != job::Presence::kAbsent) add_fact(facts, frame, label, fact, frame.body());
}

// What the row shows is said here only where it is not what was expected.
template <typename T>
void add_unexpected(Facts& facts, Frame& frame, std::string_view label, const job::Fact<T>& fact) {
    if (fact.presence == job::Presence::kUnexpected)
        add_fact(facts, frame, label, fact, "", frame.body());
}

template <typename Item, typename Draw>
void add_list(Facts& facts, Frame& frame, std::string_view label,
              const job::Fact<std::vector<Item>>& list, Draw draw) {
    if (!list.has_value()) {
        add_fact(facts, frame, label, list, "", frame.body());
        return;
    }
    for (const Item& item : list.value) {
        facts.row(label, [&](const Rect& area) { return draw(area, item); });
    }
}

}  // namespace

float draw_output_details(Frame& frame, const Rect& area, const job::Output& output) {
    const Nesting nesting = closed_nesting(frame);
    Facts facts(frame, area.x, area.y + 4, area.width);
    const auto reference = [&](std::string_view label, const job::Reference& target) {
        facts.row(label,
                  [&](const Rect& value) { return draw_reference(frame, value, nesting, target); });
    };
    add_unexpected(facts, frame, "Name", output.output_name);
    add_unexpected(facts, frame, "Progress", output.percentage_completed);
    add_optional(facts, frame, "Status", output.status);
    add_optional(facts, frame, "Error code", output.error_code);
    add_optional(facts, frame, "Error message", output.error_msg);
    reference("Preset", output.preset);
    reference("File", output.file);
    reference("Thumbnails, zipped", output.thumbnail_zip);
    add_list(facts, frame, "Thumbnails", output.thumbnails,
             [&](const Rect& value, const job::Thumbnails& item) {
                 return draw_thumbnails(frame, value, item);
             });
    add_list(facts, frame, "Logo", output.logos, [&](const Rect& value, const job::Logo& item) {
        return draw_logo(frame, value, item);
    });
    add_part(facts, frame, "Settings", output.settings);
    return facts.bottom() - area.y + 8;
}

}  // namespace ui
