// Remembering on this device: off at first, and nothing is stored until the user switches it on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/choices.h"
#include "app/effect.h"
#include "app/state.h"

namespace app {

struct Remembered {
    std::string api_address;  // empty where it is that of the site
    Times times = Times::kLocal;
    ThemeChoice theme = ThemeChoice::kAuto;
    job::OutputColumns columns = job::kUsualOutputColumns;
    std::vector<RememberedJob> jobs;
    bool operator==(const Remembered&) const = default;
};

// JSON: {"version":1,"times":"utc","theme":"dark","columns":["name",…],"api_address":"…",
// "jobs":[{"id":"559c…","verdict":"Succeeded in 1 min 8 s"},…]}, without what is at its default.
std::string memory_text(const Remembered& remembered);
// Of a text that is damaged, as much as can be read; empty where it is none of ours.
std::optional<Remembered> read_memory(std::string text);

// When the page is up: what the device remembered. An empty text: nothing, and it is switched off.
void take_memory(State& state, Effects& effects, std::string text);
// Another page of the same site stored this, or forgot all.
void follow_other_page(State& state, std::string text);

void switch_memory(State& state, Effects& effects);
void forget_all(State& state, Effects& effects);
// It could not be stored.
void lose_memory(State& state);

// Once after every event.
void follow_memory(State& state, Effects& effects);

}  // namespace app
