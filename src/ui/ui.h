// What every panel gets: the frame that it draws into, the state it shows, and the two ways out:
// what it means (record) and what the user did (emit). What everything here is made of comes along,
// and panels do not include it again: the toolkit, the state with its job and its documents, the
// events, the common words, and strings, containers and algorithms of the standard library.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/event.h"
#include "app/state.h"
#include "ui/screen.h"
#include "ui/toolkit.h"
#include "words/common.h"

namespace ui {

struct Memory;

class Ui : public toolkit::Frame {
public:
    Ui(const app::State& app_state, const View& the_view, Memory& the_memory, Screen& the_screen,
       std::span<const Press> presses = {});
    ~Ui();

    const app::State& state;
    Memory& memory;
    Screen& screen;

    bool reveal = false;  // something was just chosen and is to be scrolled into view

    // Has no room for the whole card of the verdict and the outputs below it.
    bool low() const { return !view.plain && view.height < (narrow() ? 560.f : 400.f); }

    // Any one event of app/event.h. It becomes an app::Event in ui.cpp alone: a file that makes one
    // itself takes several times as long to compile.
    template <typename OneEvent>
    void emit(OneEvent event);
    const std::vector<app::Event>& events() const { return events_; }

    // Notes that the node recorded last, or the one at `index`, shows what an answer says at
    // `place`: one node may show several places, and a place may be shown more than once. No node
    // of the document, no note.
    void show(Place place) { show(std::move(place), semantics.last()); }
    void show(Place place, uint32_t index);
    // Notes that what is at `place` and within it is folded away or out of the window, but for
    // what is shown besides.
    void hold_back(Place place);

private:
    std::vector<app::Event> events_;
};

}  // namespace ui
