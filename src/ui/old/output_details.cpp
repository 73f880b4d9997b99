#include "ui/old/output_details.h"

#include <algorithm>

#include "base/units.h"
#include "ui/old/copying.h"
#include "ui/old/facts.h"
#include "ui/old/media_facts.h"
#include "ui/old/object_view.h"
#include "ui/old/value_text.h"
#include "words/common.h"
#include "words/output_details.h"

namespace ui::old {
namespace {

// What matters of the objects stands in the row, so they are opened on demand only.
Nesting closed_nesting(const Frame& frame) {
    Nesting nesting = nesting_of(frame);
    nesting.opened = false;
    return nesting;
}

// A line of code and what is to be known of it, and below it the name of the preset that made it.
float draw_made_by(Frame& frame, const Rect& area, std::string_view label,
                   const job::TextFact& made, const job::TextFact& preset,
                   std::string_view explained = {}) {
    const Nesting nesting = closed_nesting(frame);
    float height = 0;
    if (made.has_value()) {
        const std::string text = without_secrets(frame, made.value);
        height = draw_copyable(frame, area, {label, text, made.value, {}, made.node}, frame.code());
    } else if (made.presence == job::Presence::kUnexpected) {
        height = draw_value(frame, area, nesting, made.node);
    } else {
        height = draw_quiet(frame, area, label, word_for(made.presence), {{}, made.node});
    }
    if (!explained.empty())
        height += frame.paragraph(area.x, area.y + height, area.width, frame.caption(), explained);
    height += 2;
    const Rect below{area.x, area.y + height, area.width, 0};
    if (preset.presence == job::Presence::kUnexpected)
        return height + draw_value(frame, below, nesting, preset.node);
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const Place place{{}, preset.node};
    const std::string name = preset.has_value() ? without_secrets(frame, preset.value)
                                                : std::string(word_for(preset.presence));
    height += draw_marked(frame, {below.x, below.y, below.width - kCopySize, 0}, frame.caption(),
                          words::by_preset(name), place);
    frame.semantics.show(place, index);
    draw_to_raw(frame, below.right(), below.y, words::label_of_preset(label), place);
    return std::max(height, below.y - area.y + kCopySize);
}

float draw_thumbnails(Frame& frame, const Rect& area, const job::Thumbnails& thumbnails) {
    float height = draw_made_by(frame, area, words::kOutputThumbnails, thumbnails.names,
                                thumbnails.preset, pattern_explained(thumbnails.names.value));
    if (thumbnails.file.presence != job::Presence::kAbsent) {
        height += 4 + draw_reference(frame, {area.x, area.y + height + 4, area.width, 0},
                                     closed_nesting(frame), thumbnails.file);
    }
    return height;
}

float draw_logo(Frame& frame, const Rect& area, const job::Logo& logo) {
    return draw_made_by(frame, area, words::kOutputLogo, logo.image, logo.preset);
}

void add_optional(Facts& facts, Frame& frame, std::string_view label, const job::TextFact& fact) {
    if (fact.presence != job::Presence::kAbsent) add_fact(facts, frame, label, fact, frame.body());
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

std::string_view pattern_explained(std::string_view names) {
    const size_t brace = names.find('{');
    if (brace == std::string_view::npos || names.find('}', brace) == std::string_view::npos)
        return {};
    return words::kNamePattern;
}

float draw_output_details(Frame& frame, const Rect& area, const job::Output& output) {
    const Nesting nesting = closed_nesting(frame);
    Facts facts(frame, area.x, area.y + 4, area.width);
    const auto reference = [&](std::string_view label, const job::Reference& target) {
        facts.row(label,
                  [&](const Rect& value) { return draw_reference(frame, value, nesting, target); });
    };
    add_fact(facts, frame, words::kName, output.output_name, frame.body());
    add_fact(facts, frame, words::kProgress, output.percentage_completed,
             base::format_percent(output.percentage_completed.value), frame.body());
    add_optional(facts, frame, words::kStatus, output.status);
    add_optional(facts, frame, words::kErrorCode, output.error_code);
    add_optional(facts, frame, words::kErrorMessage, output.error_msg);
    reference(words::kPreset, output.preset);
    reference(words::kFile, output.file);
    add_media(facts, frame, output.file);
    reference(words::kOutputThumbnailsZipped, output.thumbnail_zip);
    add_list(facts, frame, words::kOutputThumbnails, output.thumbnails,
             [&](const Rect& value, const job::Thumbnails& item) {
                 return draw_thumbnails(frame, value, item);
             });
    add_list(
        facts, frame, words::kOutputLogo, output.logos,
        [&](const Rect& value, const job::Logo& item) { return draw_logo(frame, value, item); });
    add_part(facts, frame, words::kOutputSettings, output.settings);
    return facts.bottom() - area.y + 8;
}

}  // namespace ui::old
