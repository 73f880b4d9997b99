// "62 of 62 fields shown": counted from what the screen notes that it shows, not from what it
// should show.
#pragma once

#include <string>

#include "document/document.h"
#include "ui/semantics.h"

namespace ui {

struct FieldCount {
    size_t all = 0;        // leaves of the job's document, as job::Coverage counts them
    size_t shown = 0;      // noted by the screen, folded away or not
    size_t held_back = 0;  // of these: folded away, or in rows out of the window
};

FieldCount count_fields(const document::Document& document, const std::vector<ShownPlace>& places);

// "✓ 62 of 62 fields shown, 12 of them in collapsed details"
std::string field_count_text(const FieldCount& count);

}  // namespace ui
