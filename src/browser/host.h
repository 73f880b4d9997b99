// The page that embeds this one, through web/host_port.js: what it is told and asked.
#pragma once

#include "app/effect.h"

namespace browser {

void tell_host(const app::TellHost& effect);
void ask_host_for_token(const app::AskHostForToken& effect);  // answered by jobglass_host_token
void open_full_page(const app::OpenFullPage& effect);

}  // namespace browser
