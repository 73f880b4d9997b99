#include "app/address.h"

#include <utility>

#include "app/failed_load.h"
#include "app/history.h"
#include "app/linked_place.h"
#include "app/loading.h"
#include "base/text.h"
#include "document/path/paths.h"
#include "job/reference.h"
#include "words/copying.h"

namespace app {
namespace {

using document::kNoNode;
using document::NodeId;

// Longer ones make no link that programs pass on whole.
constexpr size_t kLongestPath_bytes = 1000;

void fill_form(Form& form, const Link& link) {
    form.job_id = link.job_id;
    form.job_id_fault.clear();
    form.options = link.options;
    form.user_data = std::exchange(form.options.user_data, {});
    form.expand.clear();
    std::vector<std::string> kinds = std::exchange(form.options.expand, {});
    for (const std::string& known : job::expandable_kinds()) {
        if (std::erase(kinds, known) > 0) form.expand.push_back(known);
    }
    form.more_kinds = base::join(kinds, ", ");
    form.more_kinds_fault.clear();
}

// What the page shows or waits for.
const api::Request* request_on_screen(const State& state) {
    if (state.failed_load && !state.is_loading()) return &state.failed_load->exchange.request;
    return last_request(state);
}

bool shows(const State& state, const std::string& job_id) {
    return state.loaded && state.loaded->job && !state.failed_load &&
           state.loaded->exchange.request.id == job_id;
}

// The node of the job's response that is looked at.
NodeId node_on_screen(const State& state) {
    if (state.tab == Tab::kRaw && state.raw.body.empty()) return state.raw.selected;
    if (state.tab == Tab::kJob && state.scroll_target.object.empty())
        return state.scroll_target.node;
    return kNoNode;
}

const std::string& path_of(State& state, NodeId node) {
    Address& address = state.address;
    if (address.path_of != node || address.path_in != state.loaded->number) {
        address.path_of = node;
        address.path_in = state.loaded->number;
        address.path.clear();
        if (node < state.loaded->document.nodes.size())
            address.path = document::json_path(state.loaded->document, node);
        if (address.path.size() > kLongestPath_bytes) address.path.clear();
    }
    return address.path;
}

// A response can repeat the token, even as a key; and a user can paste it anywhere.
void drop_token(const State& state, std::string& text) {
    if (state.form.token.removed_from(text) != text) text.clear();
}

Link link_to(const State& state, const api::Request& request, Tab tab, std::string path) {
    Link link;
    link.job_id = request.id;
    link.options = request.options;
    link.tab = tab;
    link.path = std::move(path);
    if (state.times != Times::kLocal) link.times = state.times;
    drop_token(state, link.path);
    drop_token(state, link.options.user_data);
    return link;
}

Link link_of(State& state) {
    const api::Request& request = *request_on_screen(state);
    std::string path;
    const bool is_shown = shows(state, request.id);
    const auto& awaited = state.address.awaited;
    if (awaited && awaited->job_id == request.id && (state.is_loading() || !is_shown)) {
        path = awaited->path;
    } else if (is_shown) {
        path = path_of(state, node_on_screen(state));
    }
    return link_to(state, request, state.tab, std::move(path));
}

void follow_link(State& state, const Link& link) {
    fill_form(state.form, link);
    state.tab = link.tab;
    if (link.tab == Tab::kChanges && !has_history(state)) state.tab = Tab::kJob;
    if (link.times) state.times = *link.times;
    state.address.awaited.reset();
    if (!link.path.empty()) state.address.awaited = LinkedPlace{link.job_id, link.path};
}

}  // namespace

void take_link(State& state, const Link& link) {
    state.address.shown = link;
    if (link.job_id.empty()) return;
    follow_link(state, link);
    state.address.shown.tab = state.tab;
}

void open_link(State& state, Effects& effects, std::string_view fragment) {
    Address& address = state.address;
    const Link link = read_link(fragment);
    address.opened = true;
    address.shown = link;
    if (link.job_id.empty()) return;
    follow_link(state, link);
    const api::Request* last = last_request(state);
    if (last != nullptr && last->id == link.job_id && last->options == options_of(state.form)) {
        address.held = false;
        leave_failed_load(state);
        state.scroll_target.node = kNoNode;
        if (!state.is_loading() && shows(state, link.job_id)) show_linked_place(state);
    } else if (state.form.token.empty()) {
        address.held = true;
    } else if (last != nullptr && last->id == link.job_id) {
        reload_job(state, effects);
    } else {
        load_job(state, effects);
    }
}

void load_linked_job(State& state, Effects& effects) {
    if (!state.address.shown.job_id.empty() && last_request(state) == nullptr)
        load_job(state, effects);
}

void follow_address(State& state, Effects& effects) {
    Address& address = state.address;
    const bool opened = std::exchange(address.opened, false);
    if (address.held || request_on_screen(state) == nullptr) return;
    Link link = link_of(state);
    if (link == address.shown) return;
    const bool is_other = link.job_id != address.shown.job_id || link.tab != address.shown.tab;
    // Nothing leads back to a page without a job.
    const bool is_entry = is_other && !opened && !address.shown.job_id.empty();
    effects.push_back(ShowInAddress{fragment_of(link), is_entry});
    address.shown = std::move(link);
}

bool can_copy_link(const State& state) {
    return !state.address.page.empty() && state.loaded && state.loaded->job;
}

void copy_link(State& state, Effects& effects, const LinkCopied& copied) {
    if (!can_copy_link(state) || copied.node >= state.loaded->document.nodes.size()) return;
    const Link link = link_to(state, state.loaded->exchange.request, copied.tab,
                              document::json_path(state.loaded->document, copied.node));
    effects.push_back(CopyText{words::kThingLink, state.address.page + "#" + fragment_of(link)});
}

}  // namespace app
