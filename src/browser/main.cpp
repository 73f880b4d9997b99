// What the page's JavaScript calls (web/program.d.ts declares it there). The start waits for the
// page's settings, so main() only requests them.

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

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

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* jobglass_inbox(int slot, int bytes) {
    return browser::room_for_text(slot, bytes);
}

// Texts: API address, job ID, the zone as base::read_zone reads it.
EMSCRIPTEN_KEEPALIVE void jobglass_start(int api_address_fixed, int touch) {
    app::Started started;
    started.api_address = take_text(0);
    started.api_address_fixed = api_address_fixed != 0;
    started.job_id = take_text(1);
    started.zone = base::read_zone(take_text(2));
    started.touch = touch != 0;
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

EMSCRIPTEN_KEEPALIVE void jobglass_left(int handle) {
    page().left(handle);
}

EMSCRIPTEN_KEEPALIVE void jobglass_continue() {
    page().dispatch(app::TimeToContinue{});
}

EMSCRIPTEN_KEEPALIVE void jobglass_address_changed() {
    page().dispatch(app::AddressChanged{take_text(0)});
}

// The page around this one (web/host_port.js): its origin; empty where the browser does not name
// it.
EMSCRIPTEN_KEEPALIVE void jobglass_framed_by_stranger() {
    page().dispatch(app::FramedByStranger{take_text(0)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_host_refused() {
    page().dispatch(app::HostRefused{take_text(0)});
}

EMSCRIPTEN_KEEPALIVE void jobglass_host_connected(int compact) {
    page().dispatch(app::HostConnected{take_text(0), compact != 0});
}

// Texts: job ID, kinds to expand.
EMSCRIPTEN_KEEPALIVE void jobglass_job_handed_over() {
    app::JobHandedOver event;
    event.job_id = take_text(0);
    event.expand = take_text(1);
    page().dispatch(std::move(event));
}

EMSCRIPTEN_KEEPALIVE void jobglass_token_handed_over() {
    std::string text = take_text(0);
    page().dispatch(app::TokenHandedOver{api::AccessToken(text)});
    browser::wipe(text);
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

EMSCRIPTEN_KEEPALIVE void jobglass_deadline_passed(uint32_t number) {
    page().requests().deadline_passed(number);
}

EMSCRIPTEN_KEEPALIVE void jobglass_settle(uint32_t number, int reachable) {
    page().requests().settle(number, reachable < 0 ? std::nullopt : std::optional(reachable == 1));
}

EMSCRIPTEN_KEEPALIVE void jobglass_context_changed(int restored) {
    page().context_changed(restored != 0);
}

}  // extern "C"

int main() {
    jobglass_run();
}
