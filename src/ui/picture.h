// Data URIs of an answer: harmless pictures are shown, everything else stays text with the reason.
#pragma once

#include "ui/ui.h"

namespace ui {

// The data URI at `node`; empty when there is none. Lives in the document, or in `storage` where
// escapes had to be resolved; one far too large for a picture keeps its escapes, so that no frame
// handles megabytes.
std::string_view data_uri_at(const document::Document& document, document::NodeId node,
                             std::string& storage);

// The picture itself. `uri` must be one that base::read_data_uri accepts as a picture.
void draw_picture(Ui& ui, std::string_view label, std::string_view uri);

// Shortened, with type, size and a button that copies the whole (the raw view does, where it is
// very long); above it the picture, unless the same one is on the page already.
void draw_data_uri(Ui& ui, std::string_view label, std::string_view uri, const Place& place);

}  // namespace ui
