// Credentials are masked wherever a text of an answer is shown, until the user asks to see them.
// Sentences about the job mask them always; the raw body is shown as it came.
#pragma once

#include <string>
#include <string_view>

#include "ui/ui.h"

namespace ui {

// `text` with its credentials masked, unless the user asked to see them.
std::string without_secrets(const Ui& ui, std::string_view text);

// The button that shows or masks them all.
void reveal_button(Ui& ui);

}  // namespace ui
