#include "ui/outputs/details.h"

#include "app/address.h"
#include "base/text.h"
#include "job/cell_remarks.h"
#include "ui/credentials.h"
#include "ui/job/media_facts.h"
#include "ui/object_view.h"
#include "words/copying.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace ui {
namespace {

// What matters of the objects is in the row, so they are opened on demand only.
Nesting closed_nesting(Ui& ui, std::string owner) {
    Nesting nesting = nesting_of(ui);
    nesting.opened = false;
    nesting.owner = std::move(owner);
    return nesting;
}

// The rows of an output, but for the keys that the answer leaves out: they are listed.
struct Details {
    Ui& ui;
    Facts& facts;
    Nesting nesting;
    std::vector<std::string> absent = {};

    template <typename Fact, typename Draw>
    void add(std::string_view label, const char* key, const Fact& fact, Draw draw) {
        if (fact.presence != job::Presence::kAbsent)
            return facts.row({label, {{}, fact.node}}, draw);
        absent.emplace_back(key);
    }
    template <typename T>
    void add_value(std::string_view label, const char* key, const job::Fact<T>& fact,
                   std::string_view text) {
        add(label, key, fact,
            [&] { draw_fact(ui, nesting, label, fact.presence, fact.node, text); });
    }
    void add_text(std::string_view label, const char* key, const job::TextFact& fact) {
        add_value(label, key, fact, shown_text(ui, fact));
    }
    void add_reference(std::string_view label, const char* key, const job::Reference& target,
                       const Nesting& within) {
        add(label, key, target, [&] { draw_reference(ui, within, target, label); });
    }
    // A row for each item.
    template <typename Item, typename Draw>
    void add_list(std::string_view label, const char* key, const job::Fact<std::vector<Item>>& list,
                  Draw draw) {
        if (!list.has_value()) return add_value(label, key, list, {});
        for (const Item& item : list.value)
            facts.row({label, {{}, list.node}}, [&] { draw(item); });
    }
};

// A line of code, and below it the name of the preset that made it.
void draw_made_by(const Details& details, std::string_view label, const job::TextFact& made,
                  const job::TextFact& preset) {
    Ui& ui = details.ui;
    draw_fact(ui, details.nesting, label, made.presence, made.node, without_secrets(ui, made.value),
              kCode);
    if (const std::string_view explained = job::pattern_explained(made.value); !explained.empty())
        paragraph(ui, kCaption, explained);
    if (preset.presence == job::Presence::kAbsent) return;
    if (preset.presence == job::Presence::kUnexpected)
        return draw_value(ui, details.nesting, preset.node);
    const Place place{{}, preset.node};
    const std::string name = preset.has_value() ? without_secrets(ui, preset.value)
                                                : std::string(word_for(preset.presence));
    marked(ui, kCaption, words::by_preset(name), {.place = place, .width = room() - kSignSize});
    to_raw_button(ui, details.nesting.owned(words::label_of_preset(label)), place);
}

void add_files_made(Details& details, const job::Output& output) {
    Ui& ui = details.ui;
    const auto within = [&](std::string_view label) {
        return closed_nesting(ui, details.nesting.owned(label));
    };
    const char* const zip = words::kOutputThumbnailsZipped;
    const char* const thumbnails = words::kOutputThumbnails;
    const char* const logos = words::kOutputLogo;
    details.add_reference(words::kFile, "file", output.file, details.nesting);
    add_media(details.facts, output.file);
    details.add_reference(zip, "thumbnail_zip", output.thumbnail_zip, within(zip));
    details.add_list(thumbnails, "thumbnails", output.thumbnails, [&](const job::Thumbnails& item) {
        draw_made_by(details, thumbnails, item.names, item.preset);
        if (item.file.presence != job::Presence::kAbsent)
            draw_reference(ui, within(thumbnails), item.file);
    });
    details.add_list(logos, "logos", output.logos, [&](const job::Logo& logo) {
        draw_made_by(details, logos, logo.image, logo.preset);
    });
}

void add_all(Details& details, const job::Output& output) {
    details.add_text(words::kName, "output_name", output.output_name);
    details.add_value(words::kProgress, "percentage_completed", output.percentage_completed,
                      words::format_percent(output.percentage_completed.value));
    details.add_text(words::kStatus, "status", output.status);
    details.add_text(words::kErrorCode, "error_code", output.error_code);
    details.add_text(words::kErrorMessage, "error_msg", output.error_msg);
    details.add_reference(words::kPreset, "preset", output.preset, details.nesting);
    add_files_made(details, output);
    details.add(words::kOutputSettings, "settings", output.settings, [&] {
        draw_part(details.ui, details.nesting, words::kOutputSettings, output.settings);
    });
}

void draw_copy_link(Ui& ui, const job::Output& output, const std::string& owner) {
    if (!app::can_copy_link(ui.state)) return;
    Flow flow;
    if (button(ui, flow, words::kCopyLink,
               {.look = ButtonLook::kQuiet,
                .name = words::copy_link_to(owner),
                .description = words::kCopyLinkToOutputHint}))
        ui.emit(app::LinkCopied{app::Tab::kJob, output.node});
}

}  // namespace

void draw_output_details(Ui& ui, const job::Output& output, const std::string& owner) {
    Padding padding(kGap, 4, 8);
    std::vector<std::string> absent;
    {
        Facts facts(ui);
        Details details{ui, facts, closed_nesting(ui, owner)};
        add_all(details, output);
        absent = std::move(details.absent);
    }
    if (!absent.empty()) paragraph(ui, kNote, words::not_in_response(base::join(absent, ", ")));
    draw_copy_link(ui, output, owner);
}

}  // namespace ui
