// What the user does with the settings of the page itself.
#pragma once

#include <string>
#include <variant>

#include "app/choices.h"

namespace app {

struct SettingsToggled {};  // opens or closes them
struct ThemeChosen {        // by the user, or by the page around this one
    ThemeChoice theme = ThemeChoice::kAuto;
};
struct KeysAsked {};        // to see what they do
struct MemorySwitched {};   // whether this device remembers; switching it off forgets all
struct MemoryForgotten {};  // by the button
struct MemoryFailed {};     // the browser did not store what it was to remember
struct MemoryChanged {      // by another page of this site
    std::string text;       // empty: it forgot all
};
struct RememberedJobChosen {
    std::string id;
};

using SettingsEvent =
    std::variant<SettingsToggled, ThemeChosen, KeysAsked, MemorySwitched, MemoryForgotten,
                 MemoryFailed, MemoryChanged, RememberedJobChosen>;

}  // namespace app
