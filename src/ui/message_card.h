// The card of screens that are not a job (welcome, loading, problem): in the middle, and no wider
// than a text can be read.
#pragma once

#include <string_view>

#include "ui/layout.h"
#include "ui/ui.h"

namespace ui {

class MessageCard {
public:
    // `name` is what the region is called.
    MessageCard(Ui& ui, std::string_view name);

private:
    Inset beside_;
    Card card_;
    Padding padding_;
};

}  // namespace ui
