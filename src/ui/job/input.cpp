// What went in: the file, what is known of its media, and the overrides that change how it is read.
#include "app/outputs_view.h"
#include "base/credentials.h"
#include "ui/credentials.h"
#include "ui/job/media_facts.h"
#include "ui/long_value.h"
#include "ui/object_view.h"
#include "ui/panels.h"
#include "words/facts.h"

namespace ui {
namespace {

// The last part of the path in bold, the folder below it; credentials masked.
void draw_input_name(Ui& ui, const job::TextFact& fact) {
    if (is_long(ui, {{}, fact.node}))
        return copyable_text(ui, {words::kFile, fact.value, {{}, fact.node}}, kBody);
    const std::string& whole = fact.value;
    const std::string shown = without_secrets(ui, whole);
    const size_t slash = shown.find_last_of('/');
    const bool has_folder = slash != std::string::npos && slash + 1 < shown.size();
    const Copyable copyable{
        words::kFile, shown, {{}, fact.node}, original_to_copy(ui, shown, whole)};
    marked(ui, kStrong, has_folder ? shown.substr(slash + 1) : shown,
           {.place = copyable.place, .width = room() - copy_room(copyable)});
    copy_buttons(ui, copyable);
    if (has_folder) paragraph(ui, kNote, shown.substr(0, slash + 1));
    if (base::has_credentials(whole)) reveal_button(ui);
}

// What is in the file is known once it is expanded: that is one press away, unless it is asked for
// already.
void draw_media_offer(Ui& ui) {
    if (is_asked_for(ui, "file"))
        return missing_text(ui, words::kInputMedia, word_for(job::Presence::kAbsent), {});
    const float height = ui.small_height();
    Flow flow;
    if (button(ui, flow, words::kLoadFileDetails,
               {.look = ButtonLook::kSoft, .description = words::kLoadsWithFile, .height = height}))
        ui.emit(app::ExpandKindToggled{"file"});
    flowing_text(ui, flow, kMissing, words::kMediaNotLoaded, height);
}

// An override that is set catches the eye: what was asked for there is not what the input says. One
// that is null is quiet, and one line says it of all that are not there.
void add_overrides(Facts& facts, const job::Input& input) {
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
            add_fact(facts, label, *fact, kStrong);
            continue;
        }
        const std::string text = shown_text(facts.ui, *fact);
        const std::string original = original_of(facts.ui, fact->node);
        facts.copyable({label, text, {{}, fact->node}, original, {}, facts.ui.theme.accent.soft},
                       kStrong);
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
        facts.row({words::kFile, {{}, input.input_name.node}},
                  [&] { draw_input_name(ui, input.input_name); });
    } else {
        add_fact(facts, words::kFile, input.input_name);
    }
    if (app::contents_of(ui.state, input.file).document != nullptr) {
        add_media(facts, input.file);
    } else if (input.file.has_value()) {
        facts.row(words::kInputMedia, [&] { draw_media_offer(ui); });
    }
    add_overrides(facts, input);
    add_reference(facts, words::kInputObject, input.file);
}

}  // namespace ui
