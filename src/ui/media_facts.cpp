#include "ui/media_facts.h"

#include "base/data_uri.h"
#include "base/units.h"
#include "document/query.h"
#include "job/media.h"
#include "ui/object_view.h"
#include "ui/picture.h"

namespace ui {
namespace {

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

}  // namespace

void add_media(Facts& facts, Frame& frame, const job::Reference& file) {
    const Contents contents = contents_of(frame, file);
    if (contents.document == nullptr) return;
    add_picture(facts, frame, contents);
    const job::Media media = job::read_file_media(*contents.document, contents.node);
    if (const std::string summary = media.summary(); !summary.empty()) {
        facts.copyable({"Media", summary}, frame.body());
    }
    if (media.duration_ms) {
        facts.copyable({"Length", base::format_duration(*media.duration_ms),
                        std::to_string(*media.duration_ms)},
                       frame.body());
    }
    if (media.size_bytes) {
        facts.copyable(
            {"Size", base::format_bytes(*media.size_bytes), std::to_string(*media.size_bytes)},
            frame.body());
    }
}

}  // namespace ui
