// What every panel gets: the state it shows, the look, and the two ways out: what it means
// (record) and what the user did (emit). Where things are is Dear ImGui's: the cursor, the windows
// and the last item.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "app/event.h"
#include "app/state.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "ui/screen.h"
#include "ui/semantics.h"
#include "ui/theme.h"
#include "ui/view.h"

namespace ui {

struct Memory;

// A node that the user pressed. The frame for it emits what the press means and paints nothing.
struct Press {
    uint64_t id = 0;        // of the node; 0 for none
    uint32_t row = kNoRow;  // that it is in: a long list draws it even out of view
};

class Ui {
public:
    Ui(const app::State& app_state, const View& the_view, Memory& the_memory, Screen& the_screen,
       std::span<const Press> presses = {});
    ~Ui();

    const app::State& state;
    const View& view;
    const Theme& theme;
    Memory& memory;
    Screen& screen;
    Semantics& semantics;

    bool reveal = false;    // something was just chosen and is to be scrolled into view
    float covered_top = 0;  // how much of the window's edges is covered by what stays there
    float covered_bottom = 0;

    bool narrow() const { return view.width < kNarrowWidth; }
    // Has no room for the whole card of the verdict and the outputs below it.
    bool low() const { return !view.plain && view.height < (narrow() ? 560.f : 400.f); }
    // Of fields and buttons that are alone, of those beside or above content, and within it.
    float control_height() const { return state.touch ? 44.f : 36.f; }
    float tool_height() const { return state.touch ? 44.f : 28.f; }
    float small_height() const { return state.touch ? 44.f : 24.f; }

    // Any one event of app/event.h. It becomes an app::Event in ui.cpp alone: a file that makes one
    // itself takes several times as long to compile.
    template <typename OneEvent>
    void emit(OneEvent event);
    const std::vector<app::Event>& events() const { return events_; }

    // The row of a long list that must be drawn because something in it is pressed.
    uint32_t pressed_row() const { return presses_.empty() ? kNoRow : presses_.front().row; }

    // Adds what the last ImGui item means, with the item's bounds. True where the user pressed it:
    // every button, check box, radio, tab and item of a tree can be.
    bool record(SemanticNode node, std::string_view key = {});
    // The same for an item that holds others: they follow until close(), which sets the bounds.
    void open(SemanticNode node, std::string_view key = {});
    void close();                      // the bounds are those of the last item
    void close(const ImRect& bounds);  // on the canvas

    // The bounds on the page of what is on the canvas.
    Rect on_page(const ImRect& bounds) const;

    // Asks for a frame that nothing else asks for; the earliest wins.
    void repaint_after(double seconds);

    // A size was not what this frame had taken it for: it has to be laid out again.
    void unsettle() { settled_ = false; }
    bool is_settled() const { return settled_; }

    // Where the page's (0, 0) is on the canvas, for what is drawn from here on.
    struct Surface {
        Layer layer = Layer::kScrolled;
        ImVec2 origin = {0, 0};
    };
    Surface surface;

private:
    std::span<const Press> presses_;
    std::vector<app::Event> events_;
    bool settled_ = true;
};

// Submits an item of this size at the cursor, which is still to be painted: its bounds on the
// canvas. ImGui::IsItemVisible() says whether it can be seen.
ImRect item(ImVec2 size);
// The bounds of the last item or group.
ImRect last_item();

}  // namespace ui
