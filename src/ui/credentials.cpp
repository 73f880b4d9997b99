#include "ui/credentials.h"

#include "base/credentials.h"
#include "ui/widgets.h"
#include "words/copying.h"

namespace ui {

std::string without_secrets(const Ui& ui, std::string_view text) {
    return ui.state.secrets_shown ? std::string(text) : base::mask_credentials(text);
}

void reveal_button(Ui& ui) {
    const bool shown = ui.state.secrets_shown;
    if (button(ui, shown ? words::kHideCredentials : words::kShowCredentials,
               {.look = ButtonLook::kSoft, .height = ui.small_height()}))
        ui.emit(app::SecretsToggled{});
}

}  // namespace ui
