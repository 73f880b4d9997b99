#include "app/update_host.h"

#include <string>
#include <utility>
#include <vector>

#include "app/host_tokens.h"
#include "app/loading.h"
#include "app/objects.h"
#include "base/text.h"
#include "job/reference.h"

namespace app {
namespace {

// Kinds that the page has a switch for are switched on, in its order; all others go into the field.
void choose_kinds(Form& form, const std::string& expand) {
    std::vector<std::string> wanted;
    for (const std::string& part : base::split(expand, ',')) {
        const std::string kind(base::trim(part));
        if (!kind.empty()) wanted.push_back(kind);
    }
    form.expand.clear();
    for (const std::string& known : job::expandable_kinds()) {
        if (std::erase(wanted, known) > 0) form.expand.push_back(known);
    }
    form.more_kinds = base::join(wanted, ", ");
}

uint32_t shown_response(const State& state) {
    return state.loaded ? state.loaded->number : 0;
}

struct Updater {
    State& state;
    Effects& effects;

    void operator()(FramedByStranger& event) {
        state.host.framed = true;
        state.host.framed_by = std::move(event.origin);
    }
    void operator()(HostRefused& event) { state.host.refused = std::move(event.origin); }
    void operator()(HostConnected& event) {
        if (state.host.origin.empty()) forget_token();
        state.host.origin = std::move(event.origin);
        state.host.compact = event.compact;
        if (event.compact) state.tab = Tab::kJob;
    }
    void operator()(Sandboxed& event) { state.host.no_downloads = event.without_downloads; }
    void operator()(JobHandedOver& event) {
        expect_news();
        state.form.job_id = std::move(event.job_id);
        choose_kinds(state.form, event.expand);
        load_job(state, effects);
    }
    void operator()(TokenHandedOver& event) {
        state.host.token_asked = false;
        state.host.token_refused = event.token.empty();
        if (!event.token.empty()) {
            state.form.token = event.token;
            ++state.form.token_revision;
            state.form.token_fault = event.token.fault();
            if (host_gave_token(state) && !state.live.token.empty()) state.live.token = event.token;
        }
        continue_with_token(state, effects);
        continue_objects_with_token(state, effects);
    }
    void operator()(HostReloaded&) {
        expect_news();
        reload_job(state, effects);
    }
    void operator()(FullPageOpened&) {
        const api::Request* last = last_request(state);
        effects.push_back(OpenFullPage{last != nullptr ? last->id : state.form.job_id});
    }

    // One that the site's settings gave is not the host's.
    void forget_token() {
        state.form.token = {};
        ++state.form.token_revision;
    }
    void expect_news() {
        state.host.told.reset();
        state.host.told_problem.clear();
        state.host.token_refused = false;
        state.host.handed_after = shown_response(state);
    }
};

}  // namespace

void note_saving(State& state, const Effects& effects) {
    for (const Effect& effect : effects)
        state.host.was_saved |= std::holds_alternative<SaveFile>(effect);
}

void update_host(State& state, Effects& effects, HostEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
