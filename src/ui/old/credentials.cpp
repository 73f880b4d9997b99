#include "ui/old/credentials.h"

#include "base/credentials.h"
#include "ui/old/widgets.h"
#include "words/copying.h"

namespace ui::old {

std::string without_secrets(const Frame& frame, std::string_view text) {
    return frame.state.secrets_shown ? std::string(text) : base::mask_credentials(text);
}

float draw_reveal(Frame& frame, float x, float y) {
    const float height = frame.state.touch ? 44 : 24;
    draw_button(frame, x, y + 3, height,
                {frame.state.secrets_shown ? words::kHideCredentials : words::kShowCredentials,
                 app::SecretsToggled{}, ButtonLook::kSoft});
    return height + 6;
}

}  // namespace ui::old
