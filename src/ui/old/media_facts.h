// What is in a file, as far as its contents are known: its picture, its tracks, length and size.
#pragma once

#include "job/reference.h"
#include "ui/old/facts.h"
#include "ui/old/frame.h"

namespace ui::old {

// Adds nothing for a file that is not expanded.
void add_media(Facts& facts, Frame& frame, const job::Reference& file);

}  // namespace ui::old
