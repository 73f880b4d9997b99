#include "ui/output_details.h"

#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
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
#include "words/facts.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace ui {
namespace {

struct Details {
    Ui& ui;
    Facts& facts;
    Nesting nesting;
    std::vector<std::string> absent;  // keys that the answer leaves out

    std::string named(std::string_view label) const {
        return words::of_owner(label, nesting.owner);
    }
};

// What matters of the objects is in the row, so they are opened on demand only.
Nesting closed_nesting(Ui& ui, std::string owner) {
    Nesting nesting = nesting_of(ui);
    nesting.opened = false;
    nesting.owner = std::move(owner);
    return nesting;
}

template <typename Draw>
void add_row(Details& details, std::string_view label, const char* key, job::Presence presence,
             Draw draw) {
    if (presence == job::Presence::kAbsent) {
        details.absent.emplace_back(key);
    } else {
        details.facts.row(label, draw);
    }
}

// The text of a fact, or what it has in the place of one.
void draw_fact(const Details& details, std::string_view label, job::Presence presence,
               document::NodeId node, std::string_view text, const TextStyle& style = kBody) {
    Ui& ui = details.ui;
    if (presence == job::Presence::kUnexpected) return draw_value(ui, details.nesting, node);
    const std::string name = details.named(label);
    if (presence == job::Presence::kValue) {
        copyable_text(ui, {name, text, original_of(ui, node), {}, node}, style);
    } else {
        missing_text(ui, name, word_for(presence), {{}, node});
    }
}

void add_text(Details& details, std::string_view label, const char* key,
              const job::TextFact& fact) {
    add_row(details, label, key, fact.presence, [&] {
        const std::string text = fact.has_value() ? shown_text(details.ui, fact) : std::string();
        draw_fact(details, label, fact.presence, fact.node, text);
    });
}

void add_reference(Details& details, std::string_view label, const char* key,
                   const job::Reference& target, const Nesting& nesting) {
    add_row(details, label, key, target.presence,
            [&] { draw_reference(details.ui, nesting, target, label); });
}

template <typename Item, typename Draw>
void add_list(Details& details, std::string_view label, const char* key,
              const job::Fact<std::vector<Item>>& list, Draw draw) {
    if (!list.has_value()) {
        return add_row(details, label, key, list.presence,
                       [&] { draw_fact(details, label, list.presence, list.node, {}); });
    }
    for (const Item& item : list.value) details.facts.row(label, [&] { draw(item); });
}

// A line of code, and below it the name of the preset that made it.
void draw_made_by(const Details& details, std::string_view label, const job::TextFact& made,
                  const job::TextFact& preset) {
    Ui& ui = details.ui;
    draw_fact(details, label, made.presence, made.node, without_secrets(ui, made.value), kCode);
    if (const std::string_view explained = pattern_explained(made.value); !explained.empty())
        paragraph(ui, kCaption, explained);
    if (preset.presence == job::Presence::kAbsent) return;
    if (preset.presence == job::Presence::kUnexpected)
        return draw_value(ui, details.nesting, preset.node);
    const Place place{{}, preset.node};
    const std::string name = preset.has_value() ? without_secrets(ui, preset.value)
                                                : std::string(word_for(preset.presence));
    marked(ui, kCaption, words::by_preset(name), {.place = place, .width = room() - kSignSize});
    to_raw_button(ui, details.named(words::label_of_preset(label)), place);
}

void draw_thumbnails(const Details& details, const job::Thumbnails& item) {
    draw_made_by(details, words::kOutputThumbnails, item.names, item.preset);
    if (item.file.presence == job::Presence::kAbsent) return;
    draw_reference(details.ui, closed_nesting(details.ui, details.named(words::kOutputThumbnails)),
                   item.file);
}

void add_files_made(Details& details, const job::Output& output) {
    Ui& ui = details.ui;
    const char* const zip = words::kOutputThumbnailsZipped;
    add_reference(details, words::kFile, "file", output.file, details.nesting);
    add_media(details.facts, ui, output.file);
    add_reference(details, zip, "thumbnail_zip", output.thumbnail_zip,
                  closed_nesting(ui, details.named(zip)));
    add_list(details, words::kOutputThumbnails, "thumbnails", output.thumbnails,
             [&](const job::Thumbnails& item) { draw_thumbnails(details, item); });
    add_list(details, words::kOutputLogo, "logos", output.logos, [&](const job::Logo& logo) {
        draw_made_by(details, words::kOutputLogo, logo.image, logo.preset);
    });
}

void add_all(Details& details, const job::Output& output) {
    const job::NumberFact& percent = output.percentage_completed;
    const job::Fact<bool>& settings = output.settings;
    add_text(details, words::kName, "output_name", output.output_name);
    add_row(details, words::kProgress, "percentage_completed", percent.presence, [&] {
        draw_fact(details, words::kProgress, percent.presence, percent.node,
                  words::format_percent(percent.value));
    });
    add_text(details, words::kStatus, "status", output.status);
    add_text(details, words::kErrorCode, "error_code", output.error_code);
    add_text(details, words::kErrorMessage, "error_msg", output.error_msg);
    add_reference(details, words::kPreset, "preset", output.preset, details.nesting);
    add_files_made(details, output);
    add_row(details, words::kOutputSettings, "settings", settings.presence, [&] {
        if (settings.has_value()) return draw_value(details.ui, details.nesting, settings.node);
        draw_fact(details, words::kOutputSettings, settings.presence, settings.node, {});
    });
}

}  // namespace

std::string_view pattern_explained(std::string_view names) {
    const size_t brace = names.find('{');
    if (brace == std::string_view::npos || names.find('}', brace) == std::string_view::npos)
        return {};
    return words::kNamePattern;
}

void draw_output_details(Ui& ui, const job::Output& output, const std::string& owner) {
    Padding padding(kGap, 4, 8);
    std::vector<std::string> absent;
    {
        Facts facts(ui);
        Details details{ui, facts, closed_nesting(ui, owner), {}};
        add_all(details, output);
        absent = std::move(details.absent);
    }
    if (!absent.empty()) paragraph(ui, kNote, words::not_in_response(base::join(absent, ", ")));
}

}  // namespace ui
