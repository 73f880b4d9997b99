#include "browser_native/support/fake_browser.h"

#include <doctest/doctest.h>

#include "browser/canvas.h"
#include "browser/clock.h"
#include "browser/effects.h"
#include "browser/frames.h"
#include "browser/glyphs.h"
#include "browser/host.h"
#include "browser/requests.h"
#include "browser/selection.h"
#include "gfx/painter.h"
#include "toolkit/support/fixed_font.h"

namespace fake {
namespace {

browser::Requests::Report report;

}  // namespace

Browser& browser() {
    static Browser the_browser;
    return the_browser;
}

void answer(api::Answer answer) {
    REQUIRE(!browser().sent.empty());
    report(app::Answered{browser().sent.back().number, std::move(answer)});
}

}  // namespace fake

namespace browser {

using fake::browser;

int64_t now_ms() {
    return fake::browser().now_ms;
}

double monotonic_ms() {
    return fake::browser().monotonic_ms;
}

void open_canvas_soon(bool is_awaiting) {
    fake::browser().canvas_is_due = !is_awaiting;
}

bool open_context() {
    ++fake::browser().contexts;
    return fake::browser().has_webgl;
}

void show_page_without_canvas(std::string_view reason) {
    fake::browser().shown_plainly.emplace_back(reason);
}

void give_selected_text(std::string_view text) {
    fake::browser().selected_text = text;
}

const ImFontLoader& canvas_font() {
    return headless::fixed_font();
}

bool canvas_is_truthful() {
    return fake::browser().canvas_is_truthful;
}

Viewport measure_viewport() {
    return fake::browser().viewport;
}

void scroll_page_to(float y) {
    fake::browser().scrolled_to = y;
}

void request_frame() {
    ++fake::browser().frames_requested;
}

void draw_frame_now() {}

void request_frame_later(double seconds) {
    fake::browser().frame_later_s = seconds;
}

void cancel_frame_later() {
    fake::browser().frame_later_s.reset();
}

void continue_soon() {
    fake::browser().continue_is_due = true;
}

void set_working(bool working) {
    fake::browser().is_working = working;
}

void page_is_shown(bool painted) {
    fake::browser().shown.push_back(painted);
}

void copy_text(const app::CopyText& effect) {
    fake::browser().copied.push_back(effect);
}

void save_file(const app::SaveFile& effect) {
    fake::browser().saved.push_back(effect);
}

void wake_at(const app::WakeAt&) {}

void choose_file() {
    ++fake::browser().file_choices;
}

void show_in_address(const app::ShowInAddress& effect) {
    fake::browser().addresses.push_back(effect.fragment);
}

void show_theme(const app::ShowTheme& effect) {
    fake::browser().theme = effect.theme;
}

void show_keys(const app::ShowKeys& effect) {
    fake::browser().keys = effect.sheet;
}

void remember(const app::Remember& effect) {
    fake::browser().remembered.push_back(effect.text);
}

void show_page_sign(const app::ShowPageSign&) {}

void ask_to_notify() {}

void show_notification(const app::ShowNotification&) {}

void load_key_meanings() {
    ++fake::browser().meanings_asked;
}

void tell_host(const app::TellHost& effect) {
    fake::browser().told.push_back(effect);
}

void ask_host_for_token(const app::AskHostForToken& effect) {
    fake::browser().tokens_asked.push_back(effect);
}

void open_full_page(const app::OpenFullPage& effect) {
    fake::browser().opened.push_back(effect.job_id);
}

struct Attempt {};

Requests::Requests(Report report) {
    fake::report = std::move(report);
}

Requests::~Requests() = default;

void Requests::send(const app::Send& send) {
    fake::browser().sent.push_back(send);
}

void Requests::abort(uint32_t number) {
    fake::browser().aborted.push_back(number);
}

}  // namespace browser

namespace gfx {

bool Painter::initialize() {
    fault_ = fake::browser().shader_fault;
    return fault_.empty();
}

void Painter::forget(const ImVector<ImTextureData*>&) {
    *this = Painter();
}

// Takes the glyphs over, as ImGui expects of whoever paints.
void Painter::paint(const ImDrawData& data, ImVec2, uint32_t, float) {
    ++fake::browser().paints;
    for (ImTextureData* texture : *data.Textures) {
        texture->SetTexID(1);
        texture->SetStatus(ImTextureStatus_OK);
    }
}

}  // namespace gfx
