// Credentials are masked wherever a text of an answer would stand, until the user asks to see them.
// Sentences about the job mask them always; the raw body is shown as it came.
#pragma once

#include <string>
#include <string_view>

#include "ui/old/frame.h"

namespace ui::old {

// `text` with its credentials masked, unless the user asked to see them.
std::string without_secrets(const Frame& frame, std::string_view text);

// The button that shows or masks them all; returns the height used.
float draw_reveal(Frame& frame, float x, float y);

}  // namespace ui::old
