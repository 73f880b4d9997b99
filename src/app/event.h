// Everything that can happen: what the user does, and what the browser reports.
#pragma once

#include <type_traits>
#include <variant>

#include "app/events/host.h"
#include "app/events/job.h"
#include "app/events/outputs.h"
#include "app/events/raw.h"
#include "app/events/settings.h"
#include "app/events/world.h"

namespace app {

// In groups, each with a header of its own. Each converts to an Event implicitly.
using Event = std::variant<WorldEvent, JobEvent, OutputsEvent, RawEvent, SettingsEvent, HostEvent>;

template <typename One, typename Group>
inline constexpr bool kIsOneOf = false;
template <typename One, typename... Ones>
inline constexpr bool kIsOneOf<One, std::variant<Ones...>> = (std::is_same_v<One, Ones> || ...);

// The event, where it is that one; else null.
template <typename One>
const One* event_as(const Event& event) {
    return std::visit(
        []<typename Group>(const Group& group) -> const One* {
            if constexpr (kIsOneOf<One, Group>) return std::get_if<One>(&group);
            return nullptr;
        },
        event);
}

}  // namespace app
