#include "ui/old/input_card.h"

#include <string>

#include "base/credentials.h"
#include "ui/old/change_marks.h"
#include "ui/old/copying.h"
#include "ui/old/credentials.h"
#include "ui/old/facts_card.h"
#include "ui/old/media_facts.h"
#include "ui/old/object_view.h"
#include "words/common.h"
#include "words/job_view.h"

namespace ui::old {
namespace {

// The last part of the path in bold, the folder below it; credentials masked.
float draw_input_name(Frame& frame, const Rect& area, const job::TextFact& fact) {
    const std::string& whole = fact.value;
    const std::string shown = without_secrets(frame, whole);
    const size_t slash = shown.find_last_of('/');
    const bool has_folder = slash != std::string::npos && slash + 1 < shown.size();
    const Copyable copyable{
        words::kFile, shown, original_to_copy(frame, shown, whole), {}, fact.node};
    frame.semantics.show(copyable.place(), static_cast<uint32_t>(frame.semantics.nodes().size()));
    float height =
        draw_marked(frame, {area.x, area.y, area.width - copy_room(copyable), 0}, frame.strong(),
                    has_folder ? shown.substr(slash + 1) : shown, {{}, fact.node});
    draw_copying(frame, area.x + area.width, area.y, copyable);
    if (has_folder) {
        const TextStyle style{Face::kText, 13, frame.theme.muted};
        height +=
            frame.paragraph(area.x, area.y + height, area.width, style, shown.substr(0, slash + 1));
    }
    if (base::has_credentials(whole)) height += draw_reveal(frame, area.x, area.y + height);
    return height;
}

// An override that is set stands out: what was asked for there is not what the input says. One that
// is null is quiet, and of all that are not there one line tells.
void add_overrides(Facts& facts, Frame& frame, const job::Input& input) {
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
            add_fact(facts, frame, label, *fact, frame.strong());
            continue;
        }
        const std::string text = shown_text(frame, *fact);
        const std::string original = original_of(frame, fact->node);
        facts.copyable({label, text, original, {}, fact->node, frame.theme.accent.soft},
                       frame.strong());
    }
    if (!any) facts.text(words::kInputOverrides, words::kNoOverrides, missing_style(frame));
}

}  // namespace

float draw_input(Frame& frame, float x, float y, float width) {
    const job::Input& input = frame.state.loaded->job->input;
    return draw_facts_card(frame, x, y, width, words::kInput, [&](Facts& facts) {
        if (input.input_name.has_value()) {
            facts.row(words::kFile, [&](const Rect& area) {
                return draw_input_name(frame, area, input.input_name);
            });
        } else {
            add_fact(facts, frame, words::kFile, input.input_name, frame.body());
        }
        if (contents_of(frame, input.file).document != nullptr) {
            add_media(facts, frame, input.file);
        } else if (input.file.has_value()) {
            facts.text(words::kInputMedia, words::kExpandForMedia, missing_style(frame));
        }
        add_overrides(facts, frame, input);
        facts.row(words::kInputObject, [&](const Rect& area) {
            return draw_reference(frame, area, nesting_of(frame), input.file);
        });
    });
}

}  // namespace ui::old
