#include "ui/page_title.h"

#include "ui/text.h"

namespace ui {

void page_title(Ui& ui, std::string_view words, float width) {
    constexpr TextStyle kNarrowTitle{Face::kSemibold, 18, &Theme::text};
    paragraph(ui, ui.narrow() ? kNarrowTitle : kTitle, words,
              {.role = Role::kHeading, .level = 1, .width = width});
}

}  // namespace ui
