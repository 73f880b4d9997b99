#include "ui/output_details.h"

#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/units.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/media_facts.h"
#include "ui/object_view.h"
#include "ui/text.h"
#include "words/common.h"
#include "words/output_details.h"
#include "words/reference.h"

namespace ui {
namespace {

class Details {
public:
    Details(Ui& ui, Facts& facts, std::string_view owner)
        : ui_(ui), facts_(facts), owner_(owner), nesting_(nesting_within(owner_)) {}

    void add(const job::Output& output);
    // Keys that the answer leaves out.
    const std::vector<std::string>& absent() const { return absent_; }

private:
    template <typename Value, typename Draw>
    void add_row(std::string_view label, const char* key, const Value& value, Draw draw);
    template <typename T>
    void add_fact(std::string_view label, const char* key, const job::Fact<T>& fact,
                  const std::string& text);
    void add_text(std::string_view label, const char* key, const job::TextFact& fact);
    void add_reference(std::string_view label, const char* key, const job::Reference& target);
    template <typename Item, typename Draw>
    void add_list(std::string_view label, const char* key, const job::Fact<std::vector<Item>>& list,
                  Draw draw);

    // The fact as its buttons name it, whatever it has in the place of a value.
    std::string named(std::string_view label) const { return words::of_owner(label, owner_); }
    void draw_text(std::string_view label, job::Presence presence, document::NodeId node,
                   std::string_view text, const TextStyle& style);
    void draw_made_by(std::string_view label, const job::TextFact& made,
                      const job::TextFact& preset);
    void draw_thumbnails(const job::Thumbnails& thumbnails);

    // What matters of the objects is in the row, so they are opened on demand only.
    Nesting nesting_within(std::string owner) const {
        Nesting nesting = nesting_of(ui_);
        nesting.opened = false;
        nesting.owner = std::move(owner);
        return nesting;
    }

    Ui& ui_;
    Facts& facts_;
    std::string owner_;
    Nesting nesting_;
    std::vector<std::string> absent_;
};

template <typename Value, typename Draw>
void Details::add_row(std::string_view label, const char* key, const Value& value, Draw draw) {
    if (value.presence == job::Presence::kAbsent) {
        absent_.emplace_back(key);
    } else {
        facts_.row(label, draw);
    }
}

void Details::draw_text(std::string_view label, job::Presence presence, document::NodeId node,
                        std::string_view text, const TextStyle& style) {
    if (presence == job::Presence::kUnexpected) return draw_value(ui_, nesting_, node);
    const std::string name = named(label);
    if (presence == job::Presence::kValue) {
        copyable_text(ui_, {name, text, original_of(ui_, node), {}, node}, style);
    } else {
        missing_text(ui_, name, word_for(presence), {{}, node});
    }
}

template <typename T>
void Details::add_fact(std::string_view label, const char* key, const job::Fact<T>& fact,
                       const std::string& text) {
    add_row(label, key, fact, [&] { draw_text(label, fact.presence, fact.node, text, kBody); });
}

void Details::add_text(std::string_view label, const char* key, const job::TextFact& fact) {
    add_fact(label, key, fact, fact.has_value() ? shown_text(ui_, fact) : std::string());
}

void Details::add_reference(std::string_view label, const char* key, const job::Reference& target) {
    add_row(label, key, target, [&] { draw_reference(ui_, nesting_, target, label); });
}

template <typename Item, typename Draw>
void Details::add_list(std::string_view label, const char* key,
                       const job::Fact<std::vector<Item>>& list, Draw draw) {
    if (!list.has_value()) return add_fact(label, key, list, "");
    for (const Item& item : list.value) facts_.row(label, [&] { draw(item); });
}

// A line of code, and below it the name of the preset that made it.
void Details::draw_made_by(std::string_view label, const job::TextFact& made,
                           const job::TextFact& preset) {
    draw_text(label, made.presence, made.node, without_secrets(ui_, made.value), kCode);
    if (const std::string_view explained = pattern_explained(made.value); !explained.empty())
        paragraph(ui_, kCaption, explained);
    if (preset.presence == job::Presence::kAbsent) return;
    if (preset.presence == job::Presence::kUnexpected)
        return draw_value(ui_, nesting_, preset.node);
    const Place place{{}, preset.node};
    const std::string name = preset.has_value() ? without_secrets(ui_, preset.value)
                                                : std::string(word_for(preset.presence));
    marked(ui_, kCaption, words::by_preset(name), {.place = place, .width = room() - kSignSize});
    to_raw_button(ui_, named(words::label_of_preset(label)), place);
}

void Details::draw_thumbnails(const job::Thumbnails& thumbnails) {
    draw_made_by(words::kOutputThumbnails, thumbnails.names, thumbnails.preset);
    if (thumbnails.file.presence == job::Presence::kAbsent) return;
    draw_reference(ui_, nesting_within(named(words::kOutputThumbnails)), thumbnails.file);
}

void Details::add(const job::Output& output) {
    add_text(words::kName, "output_name", output.output_name);
    add_fact(words::kProgress, "percentage_completed", output.percentage_completed,
             base::format_percent(output.percentage_completed.value));
    add_text(words::kStatus, "status", output.status);
    add_text(words::kErrorCode, "error_code", output.error_code);
    add_text(words::kErrorMessage, "error_msg", output.error_msg);
    add_reference(words::kPreset, "preset", output.preset);
    add_reference(words::kFile, "file", output.file);
    add_media(facts_, ui_, output.file);
    add_row(words::kOutputThumbnailsZipped, "thumbnail_zip", output.thumbnail_zip, [&] {
        draw_reference(ui_, nesting_within(named(words::kOutputThumbnailsZipped)),
                       output.thumbnail_zip);
    });
    add_list(words::kOutputThumbnails, "thumbnails", output.thumbnails,
             [&](const job::Thumbnails& item) { draw_thumbnails(item); });
    add_list(words::kOutputLogo, "logos", output.logos, [&](const job::Logo& logo) {
        draw_made_by(words::kOutputLogo, logo.image, logo.preset);
    });
    add_row(words::kOutputSettings, "settings", output.settings, [&] {
        const job::Fact<bool>& settings = output.settings;
        if (!settings.has_value())
            return draw_text(words::kOutputSettings, settings.presence, settings.node, "", kBody);
        draw_value(ui_, nesting_, settings.node);
    });
}

}  // namespace

std::string_view pattern_explained(std::string_view names) {
    const size_t brace = names.find('{');
    if (brace == std::string_view::npos || names.find('}', brace) == std::string_view::npos)
        return {};
    return words::kNamePattern;
}

void draw_output_details(Ui& ui, const job::Output& output, std::string_view owner) {
    Padding padding(kGap, 4, 8);
    std::vector<std::string> absent;
    {
        Facts facts(ui);
        Details details(ui, facts, owner);
        details.add(output);
        absent = details.absent();
    }
    if (!absent.empty()) paragraph(ui, kNote, words::not_in_response(base::join(absent, ", ")));
}

}  // namespace ui
