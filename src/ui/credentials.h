// Credentials are masked wherever a text of an answer is shown, until the user asks to see them.
// Sentences about the job mask them always; the raw body is shown as it came.
#pragma once

#include "ui/ui.h"

namespace ui {

// Of a long text the beginning is shown; of a value, more on demand (ui/long_value.h).
inline constexpr size_t kShownBytes = 2000;

// `text` with its credentials masked, unless the user asked to see them. Of a longer one than
// `limit_bytes` the beginning, and "…".
std::string without_secrets(const Ui& ui, std::string_view text, size_t limit_bytes = kShownBytes);

// The button that shows or masks them all.
void reveal_button(Ui& ui);

}  // namespace ui
