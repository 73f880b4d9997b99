#include "ui/job/media_facts.h"

#include "app/outputs_view.h"
#include "base/data_uri.h"
#include "document/query.h"
#include "job/media.h"
#include "ui/picture.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace ui {
namespace {

// The first picture that the file holds shows whether this is the right file.
void add_picture(Facts& facts, const job::Contents& contents) {
    const document::Document& document = *contents.document;
    for (document::NodeId child = document::first_child(document, contents.node);
         child != document::kNoNode; child = document[child].next_sibling) {
        std::string storage;
        const std::string_view uri = data_uri_at(document, child, storage);
        if (uri.empty() || !base::read_data_uri(uri).is_picture()) continue;
        return facts.row(words::kMediaPicture,
                         [&] { draw_picture(facts.ui, document::key_text(document, child), uri); });
    }
}

}  // namespace

void add_media(Facts& facts, const job::Reference& file) {
    const job::Contents contents = app::contents_of(facts.ui.state, file);
    if (contents.document == nullptr) return;
    const document::Document& document = *contents.document;
    add_picture(facts, contents);
    const std::string object =
        file.expanded ? std::string() : app::object_key({file.kind, file.id});
    const job::Media media = job::read_file_media(document, contents.node);
    const job::MediaParts parts = job::read_media_parts(document, contents.node);
    const auto add = [&](const char* label, const std::string& text, document::NodeId node,
                         const std::string& original = {}) {
        if (!text.empty()) facts.copyable({label, text, {object, node}, original});
    };
    const auto said = [&](const job::NumberFact& fact) {
        return fact.has_value() ? document::text(document, fact.node) : std::string();
    };
    // The place of a track is that of its codec, beside which all else is.
    add(words::kMediaVideo, joined({media.video_detail, media.video}), parts.video_codec.node);
    add(words::kMediaAudio, joined({media.audio, media.audio_detail}), parts.audio_codec.node);
    const std::string duration = said(parts.duration_ms);
    add(words::kMediaLength, job::duration_text(parts.duration_ms, duration),
        parts.duration_ms.node, duration);
    add(words::kMediaSize, job::size_text(parts.size_bytes), parts.size_bytes.node,
        said(parts.size_bytes));
    add(words::kMediaContainer, parts.container.value, parts.container.node);
}

}  // namespace ui
