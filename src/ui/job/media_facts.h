// What is in a file, as far as its contents are known: its picture, its tracks, length and size.
#pragma once

#include "ui/facts.h"

namespace ui {

// Adds nothing for a file that is not expanded.
void add_media(Facts& facts, const job::Reference& file);

}  // namespace ui
