#include "browser/page.h"

#include <cmath>
#include <type_traits>
#include <utility>
#include <variant>

#include "app/update.h"
#include "browser/canvas.h"
#include "browser/clock.h"
#include "browser/effects.h"
#include "browser/frames.h"
#include "browser/glyphs.h"
#include "browser/host.h"
#include "browser/inbox.h"
#include "browser/selection.h"
#include "browser/viewport.h"
#include "ui/fields.h"
#include "ui/raw/text.h"

namespace browser {
namespace {

// For the console, not for the page.
constexpr const char* kFalsifiedCanvas = "the browser falsifies the pixels of a canvas";
constexpr const char* kNoContext = "the browser has no WebGL2";
constexpr const char* kShaderRefused = "the graphics driver refuses a shader: ";

bool is_dark(const Viewport& viewport, app::ThemeChoice theme) {
    return theme == app::ThemeChoice::kAuto ? viewport.dark != 0 : theme == app::ThemeChoice::kDark;
}

toolkit::View view_of(const Viewport& viewport, app::ThemeChoice theme) {
    toolkit::View view;
    view.width = viewport.width;
    view.height = viewport.height;
    view.scroll_y = viewport.scroll_y;
    view.scroll_x = viewport.scroll_x;
    view.dark = is_dark(viewport, theme);
    view.high_contrast = viewport.high_contrast != 0;
    view.reduced_motion = viewport.reduced_motion != 0;
    view.plain = viewport.plain != 0;
    view.touch = viewport.touch != 0;
    view.searched = viewport.searched != 0;
    view.now_ms = now_ms();
    return view;
}

}  // namespace

Page::Page()
    : context_(canvas_font()),
      drawer_(context_),
      requests_([this](app::Event event) { dispatch(std::move(event)); }) {}

void Page::open_canvas() {
    if (std::exchange(is_canvas_tried_, true)) return;
    if (!canvas_is_truthful()) {
        show_page_without_canvas(kFalsifiedCanvas);
    } else if (!open_context()) {
        show_page_without_canvas(kNoContext);
    } else {
        start_painting();
    }
    request_frame();
}

// In a new context: the first one, or one that was restored.
void Page::start_painting() {
    has_canvas_ = painter_.initialize();
    if (!has_canvas_) show_page_without_canvas(kShaderRefused + painter_.fault());
}

bool Page::is_busy() const {
    return state_.busy() || !is_canvas_tried_;
}

void Page::dispatch(app::Event event) {
    // While long work goes on, a frame now and then shows how far it has come.
    constexpr double kFramesApart_ms = 100;
    const bool is_slice = app::event_as<app::TimeToContinue>(event) != nullptr;
    app::Effects effects = app::update(state_, std::move(event));
    set_working(is_busy());
    if (!is_slice || !state_.more_to_do || monotonic_ms() - last_frame_ms_ > kFramesApart_ms)
        request_frame();
    // What the response leads to can wait for the job's first frame.
    if (!is_shown_painted_ && state_.loaded && !state_.pending) draw_frame_now();
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
            if constexpr (std::is_same_v<What, app::ShowTheme>) show_theme(what);
            if constexpr (std::is_same_v<What, app::ShowKeys>) show_keys(what);
            if constexpr (std::is_same_v<What, app::Remember>) remember(what);
            if constexpr (std::is_same_v<What, app::ChooseFile>) choose_file();
            if constexpr (std::is_same_v<What, app::ShowPageSign>) show_page_sign(what);
            if constexpr (std::is_same_v<What, app::AskToNotify>) ask_to_notify();
            if constexpr (std::is_same_v<What, app::ShowNotification>) show_notification(what);
            if constexpr (std::is_same_v<What, app::TellHost>) tell_host(what);
            if constexpr (std::is_same_v<What, app::AskHostForToken>) ask_host_for_token(what);
            if constexpr (std::is_same_v<What, app::OpenFullPage>) open_full_page(what);
            if constexpr (std::is_same_v<What, app::LoadKeyMeanings>) load_key_meanings();
            if constexpr (std::is_same_v<What, app::ContinueSoon>) continue_soon();
        },
        effect);
}

void Page::draw_frame(double time_ms) {
    last_frame_ms_ = monotonic_ms();
    const Viewport viewport = measure_viewport();
    if (!viewport.is_shown()) return;
    view_ = view_of(viewport, state_.theme);
    view_.painted = has_canvas_;
    ImDrawData& drawn = drawer_.draw(
        state_, view_,
        {viewport.canvas_width / viewport.width, viewport.canvas_height / viewport.height},
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
    cancel_frame_later();
    if (screen_.repaint_after_s) request_frame_later(*screen_.repaint_after_s);
    show_page();
    if (!is_canvas_tried_) open_canvas_soon(state_.pending.has_value());
    set_working(is_busy());
}

// What says that the page is starting stays until there is more to read.
void Page::show_page() {
    if (!is_canvas_tried_ && state_.pending) return;
    if (is_shown_painted_ == is_canvas_tried_) return;
    is_shown_painted_ = is_canvas_tried_;
    page_is_shown(is_canvas_tried_);
}

void Page::act(elements::Handle handle) {
    const toolkit::SemanticNode* node = mirror_.find(handle);
    if (node == nullptr || node->disabled || !node->active) return;
    mirror_.touched(handle);
    // Within this event, not in the next frame: copying needs the call stack of the click.
    const toolkit::Press press{node->id, mirror_.row_of(*node)};
    for (app::Event& event : drawer_.press(state_, view_, {&press, 1})) dispatch(std::move(event));
}

void Page::press_tree_key(elements::Handle handle, app::TreeKey key) {
    const toolkit::SemanticNode* node = mirror_.find(handle);
    if (node != nullptr) dispatch(app::TreeKeyPressed{key, node->tree_node});
}

void Page::typed(elements::Handle handle, std::string text) {
    const toolkit::SemanticNode* node = mirror_.find(handle);
    if (node == nullptr) return;
    if (node->secret) {
        dispatch(app::TokenTyped{api::AccessToken(text)});
        wipe(text);
    } else if (const auto field = ui::field_of(*node)) {
        mirror_.typed(handle, text);
        dispatch(app::FieldTyped{*field, std::move(text)});
    }
}

std::optional<app::Field> Page::field_at(elements::Handle handle) const {
    const toolkit::SemanticNode* node = mirror_.find(handle);
    return node != nullptr ? ui::field_of(*node) : std::nullopt;
}

void Page::submitted(elements::Handle handle) {
    if (const auto field = field_at(handle)) dispatch(app::FieldSubmitted{*field});
}

void Page::escaped(elements::Handle handle) {
    if (const auto field = field_at(handle)) dispatch(app::FieldEscaped{*field});
}

void Page::left(elements::Handle handle) {
    if (const auto field = field_at(handle)) dispatch(app::FieldLeft{*field});
}

app::BodyPoint Page::body_point(elements::Handle handle, int bytes) const {
    const toolkit::SemanticNode* node = mirror_.find(handle);
    if (node == nullptr) return {toolkit::kNoRow, 0};
    return {ui::row_of_body(state_, *node), static_cast<size_t>(bytes)};
}

void Page::give_selected_body(elements::Handle first, int bytes_before, elements::Handle last,
                              int bytes_to) const {
    give_selected_text(
        app::selected_body(state_, body_point(first, bytes_before), body_point(last, bytes_to)));
}

void Page::context_changed(bool restored) {
    request_frame();
    if (restored) return start_painting();
    painter_.forget(context_.atlas().TexList);
    has_canvas_ = false;
}

}  // namespace browser
