// The screens before there is a job: the invitation, and the wait.
#pragma once

#include <optional>

#include "ui/old/frame.h"

namespace ui::old {

// How much of the body is here, in percent; empty while its size is not known.
std::optional<double> percent_received(const app::Pending& pending);

// Both return the y below the card.
float draw_empty(Frame& frame, float y);
float draw_loading(Frame& frame, float y);

}  // namespace ui::old
