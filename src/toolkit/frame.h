// One frame of the page, which everything is drawn into: the look, and the way out for what it
// means (record). Where things are is Dear ImGui's: the cursor, the windows and the last item.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "imgui.h"
#include "imgui_internal.h"
#include "toolkit/screen.h"
#include "toolkit/semantics.h"
#include "toolkit/theme.h"
#include "toolkit/view.h"

namespace toolkit {

// A node that the user pressed. The frame for it finds out what the press means and paints nothing.
struct Press {
    uint64_t id = 0;        // of the node; 0 for none
    uint32_t row = kNoRow;  // that it is in: a long list draws it even out of view
};

// Of windows by their names, as last laid out: they are needed before the windows are drawn.
using Heights = std::map<std::string, float, std::less<>>;

class Frame {
public:
    // Empties the screen, which the frame then fills.
    Frame(const View& the_view, Heights& the_heights, Screen& screen,
          std::span<const Press> presses = {});

    const View& view;
    const Theme& theme;
    Heights& heights;
    Semantics& semantics;

    float covered_top = 0;  // how much of the window's edges is covered by what stays there
    float covered_bottom = 0;

    bool narrow() const { return view.width < kNarrowWidth; }
    // Of fields and buttons that are alone, of those beside or above content, and within it.
    float control_height() const { return view.touch ? 44.f : 36.f; }
    float tool_height() const { return view.touch ? 44.f : 28.f; }
    float small_height() const { return view.touch ? 44.f : 24.f; }

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

    // Has the page scrolled so that `y` is at the top of the window.
    void scroll_to(float y) { screen_.scroll_to_y = y; }

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
    Screen& screen_;
    std::span<const Press> presses_;
    bool settled_ = true;
};

// Submits an item of this size at the cursor, which is still to be painted: its bounds on the
// canvas. ImGui::IsItemVisible() says whether it can be seen.
ImRect item(ImVec2 size);
// The bounds of the last item or group.
ImRect last_item();

}  // namespace toolkit
