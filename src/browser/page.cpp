#include "browser/page.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include <cmath>
#include <type_traits>
#include <utility>
#include <variant>

#include "app/update.h"
#include "browser/clock.h"
#include "browser/glyphs.h"
#include "browser/inbox.h"
#include "browser/outlets.h"

// clang-format off
EM_JS(void, jobglass_request_frame, (), { frames.request(); });
EM_JS(void, jobglass_request_frame_later, (double seconds), { frames.requestLater(seconds); });
EM_JS(void, jobglass_cancel_frame_later, (), { frames.cancelLater(); });
EM_JS(void, jobglass_continue_soon, (), { frames.continueSoon(); });
EM_JS(void, jobglass_set_working, (int working), { frames.setWorking(working !== 0); });
EM_JS(void, jobglass_started, (), { start.done(); });
// clang-format on

namespace browser {

Page& page() {
    static Page& the_page = *new Page();  // never destroyed: the browser ends the program
    return the_page;
}

Page::Page()
    : context_(canvas_font()),
      drawer_(context_),
      requests_([](app::Event event) { page().dispatch(std::move(event)); }) {
    open_canvas();
}

void Page::open_canvas() {
    has_canvas_ = canvas_is_truthful() && open_context() && painter_.initialize();
    if (!has_canvas_) show_page_without_canvas();
}

void Page::dispatch(app::Event event) {
    // While long work goes on, a frame now and then shows how far it has come.
    constexpr double kFramesApart_ms = 100;
    const bool is_slice = app::event_as<app::TimeToContinue>(event) != nullptr;
    app::Effects effects = app::update(state_, std::move(event));
    jobglass_set_working(state_.busy());
    if (!is_slice || !state_.more_to_do || monotonic_ms() - last_frame_ms_ > kFramesApart_ms)
        jobglass_request_frame();
    for (app::Effect& effect : effects) perform(effect);
}

void Page::perform(app::Effect& effect) {
    std::visit(
        [this](auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, app::Send>) requests_.send(what);
            if constexpr (std::is_same_v<What, app::Abort>) requests_.abort(what.number);
            if constexpr (std::is_same_v<What, app::CopyText>) copy_text(what);
            if constexpr (std::is_same_v<What, app::SaveFile>) save_file(what);
            if constexpr (std::is_same_v<What, app::WakeAt>) wake_at(what);
            if constexpr (std::is_same_v<What, app::ShowInAddress>) show_in_address(what);
            if constexpr (std::is_same_v<What, app::ContinueSoon>) jobglass_continue_soon();
        },
        effect);
}

void Page::draw_frame(double time_ms) {
    last_frame_ms_ = monotonic_ms();
    const Window window = measure_window();
    if (!window.is_shown()) return;
    view_ = window.view();
    ImDrawData& drawn = drawer_.draw(
        state_, view_, {window.canvas_width / window.width, window.canvas_height / window.height},
        screen_);
    if (has_canvas_) paint(drawn, time_ms);
    mirror_.show(screen_.semantics, screen_.page_height);
    after_frame();
}

void Page::paint(ImDrawData& drawn, double time_ms) {
    constexpr double kStripePeriod_s =
        3600;  // keeps the shader's float exact on a page open for days
    const float time_s = static_cast<float>(std::fmod(time_ms / 1000, kStripePeriod_s));
    painter_.paint(drawn, context_.atlas().TexUvWhitePixel, screen_.clear_color, time_s);
}

void Page::after_frame() {
    if (screen_.scroll_to_y) scroll_page_to(*screen_.scroll_to_y);
    jobglass_cancel_frame_later();
    if (screen_.repaint_after_s) jobglass_request_frame_later(*screen_.repaint_after_s);
    if (std::exchange(is_first_frame_, false)) jobglass_started();
    jobglass_set_working(state_.busy());
}

void Page::act(elements::Handle handle) {
    const ui::SemanticNode* node = mirror_.find(handle);
    if (node == nullptr || node->disabled || !node->active) return;
    mirror_.touched(handle);
    // At once: copying needs the call stack of the click.
    const ui::Press press{node->id, mirror_.row_of(*node)};
    for (app::Event& event : drawer_.press(state_, view_, {&press, 1})) dispatch(std::move(event));
}

void Page::press_tree_key(elements::Handle handle, app::TreeKey key) {
    const ui::SemanticNode* node = mirror_.find(handle);
    if (node != nullptr) dispatch(app::TreeKeyPressed{key, node->tree_node});
}

void Page::typed(elements::Handle handle, std::string text) {
    const ui::SemanticNode* node = mirror_.find(handle);
    if (node != nullptr && node->field == app::Field::kAccessToken) {
        dispatch(app::TokenTyped{api::AccessToken(text)});
        wipe(text);
    } else if (node != nullptr && node->field) {
        const app::Field field = *node->field;
        mirror_.typed(handle, text);
        dispatch(app::FieldTyped{field, std::move(text)});
    }
}

void Page::submitted(elements::Handle handle) {
    const ui::SemanticNode* node = mirror_.find(handle);
    if (node != nullptr && node->field) dispatch(app::FieldSubmitted{*node->field});
}

void Page::left(elements::Handle handle) {
    const ui::SemanticNode* node = mirror_.find(handle);
    if (node != nullptr && node->field) dispatch(app::FieldLeft{*node->field});
}

void Page::context_changed(bool restored) {
    if (!restored) {
        painter_.forget(context_.atlas().TexList);
        has_canvas_ = false;
        return;
    }
    has_canvas_ = painter_.initialize();
    if (!has_canvas_) show_page_without_canvas();
    jobglass_request_frame();
}

}  // namespace browser
