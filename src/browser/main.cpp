// What the page's JavaScript calls (web/program.d.ts declares it there). The start waits for the
// page's settings, so main() only requests them.

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#include "api/answer.h"
#include "browser/clock.h"
#include "browser/inbox.h"
#include "browser/page.h"

// clang-format off
EM_JS(void, jobglass_run, (), { web.start.run(); });
// clang-format on

using browser::take_text;

namespace {

browser::Page& page() {
    // Never destroyed: the browser ends the program.
    static browser::Page& the_page = *new browser::Page();
    return the_page;
}

app::BodyOpened opened(app::SourceKind kind, double modified_ms, app::OpeningFault fault) {
    app::BodyOpened opened;
    opened.source = {kind, take_text(0), static_cast<int64_t>(modified_ms)};
    opened.body = browser::take_bytes(1);
    opened.fault = fault;
    opened.now_ms = browser::now_ms();
    return opened;
}

api::AccessToken take_token() {
    std::string text = take_text(0);
    api::AccessToken token(text);
    browser::wipe(text);
    return token;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* jobglass_inbox(int slot, int bytes) {
    return browser::room_for_text(slot, bytes);
}

// Texts: API address, job ID, the fragment of the page's address, the address without it, what the
// device remembered, and the name of the browser.
EMSCRIPTEN_KEEPALIVE void jobglass_start(int api_address_fixed, int memory_possible) {
    app::Started started;
    started.api_address = take_text(0);
    started.api_address_fixed = api_address_fixed != 0;
    started.job_id = take_text(1);
    started.fragment = take_text(2);
    started.page_address = take_text(3);
    started.memory = take_text(4);
    started.memory_possible = memory_possible != 0;
    started.browser = take_text(5);
    page().dispatch(std::move(started));
}

EMSCRIPTEN_KEEPALIVE void jobglass_frame(double time_ms) {
    page().draw_frame(time_ms);
}

EMSCRIPTEN_KEEPALIVE void jobglass_act(int handle) {
    page().act(handle);
}

EMSCRIPTEN_KEEPALIVE void jobglass_press_tree_key(int handle, int key) {
    page().press_tree_key(handle, static_cast<app::TreeKey>(key));
}

EMSCRIPTEN_KEEPALIVE void jobglass_typed(int handle) {
    page().typed(handle, take_text(0));
}

EMSCRIPTEN_KEEPALIVE void jobglass_submitted(int handle) {
    page().submitted(handle);
}

EMSCRIPTEN_KEEPALIVE void jobglass_escaped(int handle) {
    page().escaped(handle);
}

EMSCRIPTEN_KEEPALIVE void jobglass_left(int handle) {
    page().left(handle);
}

EMSCRIPTEN_KEEPALIVE void jobglass_continue() {
    page().dispatch(app::TimeToContinue{});
}

EMSCRIPTEN_KEEPALIVE void jobglass_address_changed() {
    page().dispatch(app::AddressChanged{take_text(0)});
}

// The token of the site's settings.
EMSCRIPTEN_KEEPALIVE void jobglass_token_given() {
    page().dispatch(app::TokenTyped{take_token()});
    page().dispatch(app::TokenGiven{});
}

// The user's time zone, as base::read_zone reads it.
EMSCRIPTEN_KEEPALIVE void jobglass_zone_read() {
    page().dispatch(app::ZoneRead{base::read_zone(take_text(0))});
}

EMSCRIPTEN_KEEPALIVE void jobglass_keys_asked() {
    page().dispatch(app::KeysAsked{});
}

EMSCRIPTEN_KEEPALIVE void jobglass_memory_failed() {
    page().dispatch(app::MemoryFailed{});
}

EMSCRIPTEN_KEEPALIVE void jobglass_memory_changed() {
    page().dispatch(app::MemoryChanged{take_text(0)});
}

// The page around this one (web/host_port.js): its origin; empty where the browser does not name
// it.
EMSCRIPTEN_KEEPALIVE void jobglass_framed_by_stranger() {
    page().dispatch(app::FramedByStranger{take_text(0)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_host_refused() {
    page().dispatch(app::HostRefused{take_text(0)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_sandboxed(int without_downloads) {
    page().dispatch(app::Sandboxed{without_downloads != 0});
}

EMSCRIPTEN_KEEPALIVE void jobglass_host_connected(int compact, int theme) {
    page().dispatch(app::HostConnected{take_text(0), compact != 0});
    page().dispatch(app::ThemeChosen{static_cast<app::ThemeChoice>(theme)});
}

// Texts: job ID, kinds to expand.
EMSCRIPTEN_KEEPALIVE void jobglass_job_handed_over() {
    app::JobHandedOver event;
    event.job_id = take_text(0);
    event.expand = take_text(1);
    page().dispatch(std::move(event));
}

EMSCRIPTEN_KEEPALIVE void jobglass_token_handed_over() {
    page().dispatch(app::TokenHandedOver{take_token()});
}

EMSCRIPTEN_KEEPALIVE void jobglass_host_reloaded() {
    page().dispatch(app::HostReloaded{});
}

EMSCRIPTEN_KEEPALIVE void jobglass_woken(int due, int hidden, int online) {
    page().dispatch(app::Woken{due != 0, hidden != 0, online != 0});
}

EMSCRIPTEN_KEEPALIVE void jobglass_copied(int succeeded) {
    page().dispatch(app::CopyFinished{take_text(0), succeeded != 0});
}

// Texts: the name of the file, its bytes.
EMSCRIPTEN_KEEPALIVE void jobglass_opened(double modified_ms) {
    page().dispatch(opened(app::SourceKind::kFile, modified_ms, app::OpeningFault::kNone));
}

EMSCRIPTEN_KEEPALIVE void jobglass_not_opened(int too_large) {
    page().dispatch(
        opened(app::SourceKind::kFile, 0,
               too_large != 0 ? app::OpeningFault::kTooLarge : app::OpeningFault::kUnreadable));
}

EMSCRIPTEN_KEEPALIVE void jobglass_pasted() {
    page().dispatch(opened(app::SourceKind::kPaste, 0, app::OpeningFault::kNone));
}

EMSCRIPTEN_KEEPALIVE int jobglass_most_body_bytes() {
    return static_cast<int>(api::kMaxBodyBytes);
}

// Gives the text to the page (browser/selection.h).
EMSCRIPTEN_KEEPALIVE void jobglass_select_body(int first, int bytes_before, int last,
                                               int bytes_to) {
    page().give_selected_body(first, bytes_before, last, bytes_to);
}

EMSCRIPTEN_KEEPALIVE void jobglass_permission(int permission) {
    page().dispatch(app::PermissionReceived{static_cast<app::Permission>(permission)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_key_meanings_loaded() {
    page().dispatch(app::KeyMeaningsLoaded{browser::take_bytes(0)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_deadline_passed(uint32_t number) {
    page().requests().deadline_passed(number);
}

EMSCRIPTEN_KEEPALIVE void jobglass_settle(uint32_t number, int reachable) {
    page().requests().settle(number, reachable < 0 ? std::nullopt : std::optional(reachable == 1));
}

EMSCRIPTEN_KEEPALIVE void jobglass_open_canvas() {
    page().open_canvas();
}

EMSCRIPTEN_KEEPALIVE void jobglass_context_changed(int restored) {
    page().context_changed(restored != 0);
}

}  // extern "C"

int main() {
    jobglass_run();
}
