#include "ui/media_facts.h"

#include <string>

#include "app/objects.h"
#include "base/data_uri.h"
#include "document/query.h"
#include "job/media.h"
#include "ui/object_view.h"
#include "ui/picture.h"
#include "ui/value_text.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace ui {
namespace {

// The first picture the file holds: it tells at once whether this is the right file.
void add_picture(Facts& facts, Ui& ui, const Contents& contents) {
    const document::Document& document = *contents.document;
    for (document::NodeId child = document::first_child(document, contents.node);
         child != document::kNoNode; child = document[child].next_sibling) {
        std::string storage;
        const std::string_view uri = data_uri_at(document, child, storage);
        if (uri.empty() || !base::read_data_uri(uri).is_picture()) continue;
        facts.row(words::kMediaPicture,
                  [&] { draw_picture(ui, document::key_text(document, child), uri); });
        return;
    }
}

std::string both(const std::string& left, const std::string& right) {
    return left + (left.empty() || right.empty() ? "" : " · ") + right;
}

// One line about a track; its place is that of the codec, beside which all else stands.
void add_track(Facts& facts, const char* label, const std::string& text, const job::TextFact& codec,
               std::string_view object) {
    if (text.empty()) return;
    facts.copyable({label, text, {}, {}, codec.node, 0, object});
}

void add_number(Facts& facts, const char* label, const job::NumberFact& fact,
                std::string (*format)(int64_t), const document::Document& document,
                std::string_view object) {
    if (!fact.has_value()) return;
    const std::string text = format(static_cast<int64_t>(fact.value));
    const std::string original = document::text(document, fact.node);
    facts.copyable({label, text, original, {}, fact.node, 0, object});
}

}  // namespace

void add_media(Facts& facts, Ui& ui, const job::Reference& file) {
    const Contents contents = contents_of(ui, file);
    if (contents.document == nullptr) return;
    add_picture(facts, ui, contents);
    const std::string object =
        file.expanded ? std::string() : app::object_key({file.kind, file.id});
    const job::Media media = job::read_file_media(*contents.document, contents.node);
    const job::MediaParts parts = job::read_media_parts(*contents.document, contents.node);
    add_track(facts, words::kMediaVideo, both(media.video_detail, media.video), parts.video_codec,
              object);
    add_track(facts, words::kMediaAudio, both(media.audio, media.audio_detail), parts.audio_codec,
              object);
    add_number(facts, words::kMediaLength, parts.duration_ms, words::format_duration,
               *contents.document, object);
    add_number(facts, words::kMediaSize, parts.size_bytes, words::format_bytes, *contents.document,
               object);
    const job::TextFact& container = parts.container;
    if (container.has_value()) {
        facts.copyable(
            {words::kMediaContainer, container.value, {}, {}, container.node, 0, object});
    }
}

}  // namespace ui
