#include "ui/input_card.h"

#include <string>

#include "app/objects.h"
#include "base/data_uri.h"
#include "base/text.h"
#include "base/units.h"
#include "document/query.h"
#include "job/media.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts_card.h"
#include "ui/object_view.h"
#include "ui/picture.h"

namespace ui {
namespace {

// The last part of the path in bold, the folder below it; credentials masked.
float draw_input_name(Frame& frame, const Rect& area, const job::TextFact& fact) {
    const std::string& whole = fact.value;
    const std::string shown = without_secrets(frame, whole);
    const size_t slash = shown.find_last_of('/');
    const bool has_folder = slash != std::string::npos && slash + 1 < shown.size();
    const Copyable copyable{"File", shown, original_to_copy(frame, shown, whole), {}, fact.node};
    frame.semantics.show(copyable.place(), static_cast<uint32_t>(frame.semantics.nodes().size()));
    float height =
        draw_marked(frame, {area.x, area.y, area.width - copy_room(copyable), 0}, frame.strong(),
                    has_folder ? shown.substr(slash + 1) : shown, fact.node);
    draw_copying(frame, area.x + area.width, area.y, copyable);
    if (has_folder) {
        const TextStyle style{Face::kText, 13, frame.theme.muted};
        height +=
            frame.paragraph(area.x, area.y + height, area.width, style, shown.substr(0, slash + 1));
    }
    if (base::has_credentials(whole)) height += draw_reveal(frame, area.x, area.y + height);
    return height;
}

// The first picture the file holds: it tells at once whether this is the right file.
void add_picture(Facts& facts, Frame& frame, const Contents& contents) {
    const document::Document& document = *contents.document;
    for (document::NodeId child = document::first_child(document, contents.node);
         child != document::kNoNode; child = document[child].next_sibling) {
        std::string storage;
        const std::string_view uri = data_uri_at(document, child, storage);
        if (uri.empty() || !base::read_data_uri(uri).is_picture()) continue;
        facts.row("Picture", [&](const Rect& area) {
            return draw_picture(frame, area, document::key_text(document, child), uri);
        });
        return;
    }
}

std::string both(const std::string& left, const std::string& right) {
    return left + (left.empty() || right.empty() ? "" : " · ") + right;
}

// One line about a track; its place is that of the codec, beside which all else stands.
void add_track(Facts& facts, Frame& frame, const char* label, const std::string& text,
               const job::TextFact& codec, std::string_view object) {
    if (text.empty()) return;
    facts.copyable({label, text, {}, {}, codec.node, 0, object}, frame.body());
}

void add_number(Facts& facts, Frame& frame, const char* label, const job::NumberFact& fact,
                std::string (*format)(int64_t), const document::Document& document,
                std::string_view object) {
    if (!fact.has_value()) return;
    const std::string text = format(static_cast<int64_t>(fact.value));
    const std::string original = document::text(document, fact.node);
    facts.copyable({label, text, original, {}, fact.node, 0, object}, frame.body());
}

// What the media of the file are, wherever the file's contents are known from.
void add_media(Facts& facts, Frame& frame, const job::Reference& file) {
    const Contents contents = contents_of(frame, file);
    if (contents.document == nullptr) {
        if (file.has_value()) {
            facts.text("Media", "Expand the file to see codecs, resolution, bit rates and length.",
                       missing_style(frame));
        }
        return;
    }
    add_picture(facts, frame, contents);
    const std::string object =
        file.expanded ? std::string() : app::object_key({file.kind, file.id});
    const job::Media media = job::read_file_media(*contents.document, contents.node);
    const job::MediaParts parts = job::read_media_parts(*contents.document, contents.node);
    add_track(facts, frame, "Video", both(media.video_detail, media.video), parts.video_codec,
              object);
    add_track(facts, frame, "Audio", both(media.audio, media.audio_detail), parts.audio_codec,
              object);
    add_number(facts, frame, "Length", parts.duration_ms, base::format_duration, *contents.document,
               object);
    add_number(facts, frame, "Size", parts.size_bytes, base::format_bytes, *contents.document,
               object);
    if (parts.container.has_value()) {
        facts.copyable(
            {"Container", parts.container.value, {}, {}, parts.container.node, 0, object},
            frame.body());
    }
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
    if (!any) facts.text("Overrides", "none (no force_… key in this answer)", missing_style(frame));
}

}  // namespace

float draw_input(Frame& frame, float x, float y, float width) {
    const job::Input& input = frame.state.loaded->job->input;
    return draw_facts_card(frame, x, y, width, "Input", [&](Facts& facts) {
        if (input.input_name.has_value()) {
            facts.row("File", [&](const Rect& area) {
                return draw_input_name(frame, area, input.input_name);
            });
        } else {
            add_fact(facts, frame, "File", input.input_name, frame.body());
        }
        add_media(facts, frame, input.file);
        add_overrides(facts, frame, input);
        facts.row("Object", [&](const Rect& area) {
            return draw_reference(frame, area, nesting_of(frame), input.file);
        });
    });
}

}  // namespace ui
