#include "ui/input_card.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/credentials.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/layout.h"
#include "ui/media_facts.h"
#include "ui/object_view.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/facts.h"

namespace ui {
namespace {

// The last part of the path in bold, the folder below it; credentials masked.
void draw_input_name(Ui& ui, const job::TextFact& fact) {
    const std::string& whole = fact.value;
    const std::string shown = without_secrets(ui, whole);
    const size_t slash = shown.find_last_of('/');
    const bool has_folder = slash != std::string::npos && slash + 1 < shown.size();
    const Copyable copyable{words::kFile, shown, original_to_copy(ui, shown, whole), {}, fact.node};
    marked(ui, kStrong, has_folder ? shown.substr(slash + 1) : shown,
           {.place = copyable.place(), .width = room() - copy_room(copyable)});
    copy_buttons(ui, copyable);
    if (has_folder) paragraph(ui, kNote, shown.substr(0, slash + 1));
    if (base::has_credentials(whole)) reveal_button(ui);
}

bool file_is_asked_for(const app::State& state) {
    const api::Options options = app::options_of(state.form);
    return options.expand_all ||
           std::find(options.expand.begin(), options.expand.end(), "file") != options.expand.end();
}

// What is in the file is known once it is expanded: that is one press away, unless it is asked for
// already.
void draw_media_offer(Ui& ui) {
    if (file_is_asked_for(ui.state))
        return missing_text(ui, words::kInputMedia, word_for(job::Presence::kAbsent), {});
    const float height = ui.state.touch ? 44 : 24;
    Flow flow;
    flow.next(width_of_button(ui, words::kLoadFileDetails, ButtonLook::kSoft));
    if (button(ui, words::kLoadFileDetails,
               {.look = ButtonLook::kSoft, .description = words::kLoadsWithFile, .height = height}))
        ui.emit(app::ExpandKindToggled{"file"});
    flow.next(width_of(ui, kMissing, words::kMediaNotLoaded));
    text(ui, kMissing, words::kMediaNotLoaded, {.height = height});
}

// An override that is set catches the eye: what was asked for there is not what the input says. One
// that is null is quiet, and one line says it of all that are not there.
void add_overrides(Facts& facts, Ui& ui, const job::Input& input) {
    const std::pair<const char*, const job::TextFact*> overrides[] = {
        {"force_container", &input.force_container},
        {"force_aspect_ratio", &input.force_aspect_ratio},
        {"force_framerate", &input.force_framerate},
        {"force_interlaced", &input.force_interlaced}};
    bool any = false;
    for (const auto& [label, fact] : overrides) {
        if (fact->presence == job::Presence::kAbsent) continue;
        any = true;
        if (!fact->has_value()) {
            add_fact(facts, ui, label, *fact, kStrong);
            continue;
        }
        const std::string text = shown_text(ui, *fact);
        const std::string original = original_of(ui, fact->node);
        facts.copyable({label, text, original, {}, fact->node, ui.theme.accent.soft}, kStrong);
    }
    if (!any) facts.text(words::kInputOverrides, words::kNoOverrides, kMissing);
}

}  // namespace

void draw_input(Ui& ui) {
    const job::Input& input = ui.state.loaded->job->input;
    Card card(ui, words::kInput);
    Padding padding;
    Facts facts(ui);
    if (input.input_name.has_value()) {
        facts.row(words::kFile, [&] { draw_input_name(ui, input.input_name); });
    } else {
        add_fact(facts, ui, words::kFile, input.input_name, kBody);
    }
    if (contents_of(ui, input.file).document != nullptr) {
        add_media(facts, ui, input.file);
    } else if (input.file.has_value()) {
        facts.row(words::kInputMedia, [&] { draw_media_offer(ui); });
    }
    add_overrides(facts, ui, input);
    facts.row(words::kInputObject, [&] { draw_reference(ui, nesting_of(ui), input.file); });
}

}  // namespace ui
