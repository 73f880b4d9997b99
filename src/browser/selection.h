// What the page's copy handler asked for (web/copy_selection.js).
#pragma once

#include <string_view>

namespace browser {

void give_selected_text(std::string_view text);

}  // namespace browser
