#include "ui/credentials.h"

#include "base/credentials.h"
#include "base/text.h"
#include "words/copying.h"

namespace ui {

std::string without_secrets(const Ui& ui, std::string_view text, size_t limit_bytes) {
    return ui.state.secrets_shown ? base::cut_short(text, limit_bytes)
                                  : base::masked_beginning(text, limit_bytes);
}

void reveal_button(Ui& ui) {
    const bool shown = ui.state.secrets_shown;
    if (button(ui, shown ? words::kHideCredentials : words::kShowCredentials,
               {.look = ButtonLook::kSoft, .height = ui.small_height()}))
        ui.emit(app::SecretsToggled{});
}

}  // namespace ui
