// Below the job: how many of its fields are shown, counted from what the screen records as shown
// and not from what it should show; in which zone times are; which version of Jobglass shows them;
// and how big and fast the response was.
#pragma once

#include "ui/ui.h"

namespace ui {

struct FieldCount {
    size_t all = 0;        // leaves of the job's document, as job::Coverage counts them
    size_t shown = 0;      // noted by the screen, folded away or not
    size_t held_back = 0;  // of these: folded away, or in rows out of the window
};

FieldCount count_fields(const document::Document& document, const std::vector<ShownPlace>& places);

// "✓ 62 of 62 fields shown, 12 of them in closed details"
std::string field_count_text(const FieldCount& count);

// After all that shows fields.
void draw_job_footer(Ui& ui);

}  // namespace ui
