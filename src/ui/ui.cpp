#include "ui/ui.h"

#include <tuple>
#include <variant>

#include "ui/memory.h"

namespace ui {

Ui::Ui(const app::State& app_state, const View& the_view, Memory& the_memory, Screen& the_screen,
       std::span<const Press> presses)
    : Frame(the_view, the_memory.heights, the_screen, presses),
      state(app_state),
      memory(the_memory),
      screen(the_screen) {
    screen.places.clear();
    screen.output_rows_read = 0;
}

Ui::~Ui() = default;

template <typename OneEvent>
void Ui::emit(OneEvent event) {
    events_.emplace_back(std::move(event));
}

// Instantiates emit() for all events of a group. Those of the world do not come from here.
template <typename Group>
struct Emitted;
template <typename... Ones>
struct Emitted<std::variant<Ones...>> {
    static constexpr auto kAll = std::make_tuple(&Ui::emit<Ones>...);
};
template struct Emitted<app::JobEvent>;
template struct Emitted<app::OutputsEvent>;
template struct Emitted<app::RawEvent>;
template struct Emitted<app::SettingsEvent>;
template struct Emitted<app::HostEvent>;

void Ui::show(Place place, uint32_t index) {
    if (place.node != document::kNoNode) screen.places.push_back({std::move(place), index, false});
}

void Ui::hold_back(Place place) {
    if (place.node != document::kNoNode)
        screen.places.push_back({std::move(place), kNoParent, true});
}

}  // namespace ui
