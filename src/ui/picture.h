// Data URIs of an answer: harmless pictures are shown, everything else stays text with the reason.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace ui {

// The picture itself. `uri` must be one that base::read_data_uri takes for a picture.
float draw_picture(Frame& frame, const Rect& area, std::string_view label, std::string_view uri);

// Shortened, with type, size and a button that copies the whole; above it the picture, unless the
// same one already stands on the page. `uri` must be a data URI. Returns the height used.
float draw_data_uri(Frame& frame, const Rect& area, std::string_view label, std::string_view uri);

}  // namespace ui
