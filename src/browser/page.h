// The loop: events go in through dispatch(), effects are performed, and a frame is drawn and
// mirrored when the browser is ready for it. app::update makes all decisions.
#pragma once

#include <optional>

#include "app/body_selection.h"
#include "app/effect.h"
#include "app/event.h"
#include "app/state.h"
#include "browser/mirror.h"
#include "browser/requests.h"
#include "gfx/painter.h"
#include "toolkit/context.h"
#include "ui/screen_drawer.h"

namespace browser {

class Page {
public:
    Page();

    // Does what the event asks for and has the next frame drawn. May be called from within itself.
    void dispatch(app::Event event);

    void draw_frame(double time_ms);

    // The user did something to an element: pressed it, a key of a tree on it, or typed into it.
    void act(elements::Handle handle);
    void press_tree_key(elements::Handle handle, app::TreeKey key);
    void typed(elements::Handle handle, std::string text);
    void submitted(elements::Handle handle);
    void escaped(elements::Handle handle);
    void left(elements::Handle handle);

    // Gives the page the text of a selection that begins and ends in these rows of the body, behind
    // so many bytes of their texts.
    void give_selected_body(elements::Handle first, int bytes_before, elements::Handle last,
                            int bytes_to) const;

    // From here on the page is painted. Until then its elements show their texts themselves: a job
    // can be read before the browser has WebGL and the first glyphs are drawn. Only the first call
    // does something.
    void open_canvas();
    void context_changed(bool restored);
    Requests& requests() { return requests_; }

private:
    std::optional<app::Field> field_at(elements::Handle handle) const;
    app::BodyPoint body_point(elements::Handle handle, int bytes) const;
    void perform(app::Effect& effect);
    bool is_busy() const;
    void start_painting();
    void show_page();
    void paint(ImDrawData& drawn, double time_ms);
    void after_frame();

    app::State state_;
    toolkit::Context context_;
    ui::ScreenDrawer drawer_;
    ui::Screen screen_;
    toolkit::View view_;  // of the last frame
    Mirror mirror_;
    Requests requests_;
    gfx::Painter painter_;
    bool has_canvas_ = false;
    bool is_canvas_tried_ = false;
    std::optional<bool> is_shown_painted_;  // as the page was last told; empty: not at all
    double last_frame_ms_ = 0;
};

}  // namespace browser
