#include "ui/credentials.h"

#include "base/text.h"
#include "ui/widgets.h"

namespace ui {

std::string without_secrets(const Frame& frame, std::string_view text) {
    const bool mask = !frame.state.secrets_shown && base::has_credentials(text);
    return mask ? base::mask_credentials(text) : std::string(text);
}

float draw_reveal(Frame& frame, float x, float y) {
    const float height = frame.state.touch ? 44 : 24;
    draw_button(frame, x, y + 3, height,
                {frame.state.secrets_shown ? "Hide credentials" : "Show credentials",
                 app::SecretsToggled{}, ButtonLook::kSoft});
    return height + 6;
}

}  // namespace ui
