#include "app/update.h"

#include <algorithm>
#include <utility>

#include "app/history.h"
#include "app/live.h"
#include "app/loading.h"
#include "app/long_work.h"
#include "app/objects.h"
#include "app/outputs_view.h"
#include "app/past_requests.h"
#include "app/raw_copies.h"
#include "app/raw_search.h"
#include "app/raw_tree.h"
#include "app/raw_view.h"
#include "app/show_in_job.h"
#include "app/spots.h"
#include "app/support_report.h"
#include "words/announcements.h"
#include "words/copied_things.h"

namespace app {
namespace {

std::string* text_of(State& state, Field field) {
    Form& form = state.form;
    switch (field) {
        case Field::kJobId: return &form.job_id;
        case Field::kApiAddress: return form.api_address_fixed ? nullptr : &form.api_address;
        case Field::kUserData: return &form.user_data;
        case Field::kMoreKinds: return &form.more_kinds;
        case Field::kSearch:
        case Field::kPathFilter:
        case Field::kOutputFilter:
        case Field::kAccessToken: return nullptr;
    }
    return nullptr;
}

bool* switch_of(api::Options& options, Toggle toggle) {
    switch (toggle) {
        case Toggle::kHuman: return &options.human;
        case Toggle::kShowNull: return &options.show_null;
        case Toggle::kExpandAll: return &options.expand_all;
        case Toggle::kBinData: return &options.bin_data;
    }
    return nullptr;
}

// Kinds are sent in the order of the page, whatever the order they were switched on in.
void toggle_kind(std::vector<std::string>& expand, const std::string& kind) {
    if (std::erase(expand, kind) > 0) return;
    std::vector<std::string> sorted;
    for (const std::string& known : job::expandable_kinds()) {
        const bool on =
            known == kind || std::find(expand.begin(), expand.end(), known) != expand.end();
        if (on) sorted.push_back(known);
    }
    expand = std::move(sorted);
}

// One overload per event: what it changes, and what it asks for.
struct Updater {
    State& state;
    Effects& effects;

    void operator()(Started& event) {
        Form& form = state.form;
        if (!event.api_address.empty()) form.api_address = std::move(event.api_address);
        form.api_address_fixed = event.api_address_fixed;
        form.job_id = std::move(event.job_id);
        state.zone = std::move(event.zone);
        state.touch = event.touch;
    }
    void operator()(FieldTyped& event) {
        if (event.field == Field::kSearch) {
            search_raw(state, std::move(event.text), true);
        } else if (event.field == Field::kPathFilter) {
            filter_raw(state, std::move(event.text));
        } else if (event.field == Field::kOutputFilter) {
            filter_outputs(state, std::move(event.text));
        } else if (std::string* text = text_of(state, event.field)) {
            *text = std::move(event.text);
            if (event.field == Field::kJobId) state.form.job_id_fault.clear();
            if (event.field == Field::kApiAddress) state.form.api_address_fault.clear();
            if (event.field == Field::kMoreKinds) state.form.more_kinds_fault.clear();
        }
    }
    void operator()(TokenTyped& event) {
        state.form.token = std::move(event.token);
        state.form.token_fault.clear();
    }
    void operator()(FieldSubmitted& event) {
        switch (event.field) {
            case Field::kJobId:
            case Field::kAccessToken:
            case Field::kApiAddress: load_job(state, effects); break;
            case Field::kUserData:
            case Field::kMoreKinds: reload_if_changed(); break;
            case Field::kSearch: step_match(state, 1); break;
            case Field::kPathFilter:
            case Field::kOutputFilter: break;
        }
    }
    void operator()(FieldLeft& event) {
        if (event.field == Field::kUserData || event.field == Field::kMoreKinds)
            reload_if_changed();
    }
    void operator()(LoadPressed&) { load_job(state, effects); }
    void operator()(ReloadPressed&) { reload_job(state, effects); }
    void operator()(LiveToggled&) { toggle_live(state, effects); }
    void operator()(CancelPressed&) { cancel_job(state, effects); }
    void operator()(FormatChosen& event) {
        if (state.form.options.format == event.format) return;
        state.form.options.format = event.format;
        reload_job(state, effects);
    }
    void operator()(Toggled& event) {
        bool* value = switch_of(state.form.options, event.toggle);
        *value = !*value;
        reload_job(state, effects);
    }
    void operator()(ExpandKindToggled& event) {
        toggle_kind(state.form.expand, event.kind);
        reload_job(state, effects);
    }
    void operator()(TabChosen& event) {
        state.tab = event.tab;
        forget_sought(state);
    }
    void operator()(ConnectionToggled&) { state.connection_open = !state.connection_open; }
    void operator()(OptionsToggled&) { state.options_open = !state.options_open; }
    void operator()(ObjectToggled& event) { toggle_object(state, effects, event); }
    void operator()(ObjectReloaded& event) { ask_for_object(state, effects, event.target); }
    void operator()(DetailsToggled& event) {
        auto& toggled = state.details_toggled;
        if (toggled.erase(event.node) == 0) toggled.insert(event.node);
    }
    void operator()(SpotOpened& event) { state.spots[std::move(event.spot)] = event.open; }
    void operator()(PlaceSought& event) { seek_in_job(state, event.object, event.node); }
    void operator()(OutputsSorted& event) { sort_outputs(state, event.column); }
    void operator()(OutputColumnToggled& event) { toggle_output_column(state, event.column); }
    void operator()(OutputColumnsOpened&) {
        state.outputs.columns_open = !state.outputs.columns_open;
    }
    void operator()(OutputsCopyingChosen& event) { state.outputs.copies_shown = event.shown; }
    void operator()(OutputsCopied& event) {
        const bool csv = event.format == job::TableFormat::kCsv;
        effects.push_back(CopyText{csv ? words::kThingCsv : words::kThingTsv,
                                   outputs_as_text(state, event.format)});
    }
    void operator()(TimesChosen& event) { state.times = event.times; }
    void operator()(ChangesUnfolded&) { state.all_changes_listed = !state.all_changes_listed; }
    void operator()(AnswerChosen& event) { choose_answer(state, event.second, event.number); }
    void operator()(ComparisonCopied&) {
        effects.push_back(CopyText{words::kThingChanges, comparison_as_text(state)});
    }
    void operator()(SecretsToggled&) {
        state.secrets_shown = !state.secrets_shown;
        read_outputs(state);
    }
    void operator()(RawModeChosen& event) { choose_raw_mode(state, event.mode); }
    void operator()(RawBodyChosen& event) { choose_raw_body(state, std::move(event.object)); }
    void operator()(FoldToggled& event) { toggle_fold(state, event.node); }
    void operator()(AllFolded&) { fold_everything(state); }
    void operator()(AllUnfolded&) { unfold_everything(state); }
    void operator()(LevelUnfolded&) { unfold_level(state); }
    void operator()(BranchFolded& event) { fold_branch(state, event.folded); }
    void operator()(NodeSelected& event) { select_node(state, event.node); }
    void operator()(TreeKeyPressed& event) { press_tree_key(state, event); }
    void operator()(SearchSwitchFlipped& event) { flip_search_switch(state, event.which); }
    void operator()(SearchCancelled&) { cancel_search(state); }
    void operator()(FilterCleared&) { clear_filter(state); }
    void operator()(MatchStepped& event) { step_match(state, event.step); }
    void operator()(NodeShownInRaw& event) { show_in_raw(state, event); }
    void operator()(NodeShownInJob&) { show_in_job(state); }
    void operator()(RawPlaceShown& event) { show_raw_place(state, event.place); }
    void operator()(PathLanguageChosen& event) {
        state.raw.language = event.language;
        state.raw.path_of = document::kNoNode;
    }
    void operator()(RawPartCopied& event) { copy_raw_part(state, effects, event.part); }
    void operator()(BodyCopied&) { copy_body(state, effects); }
    void operator()(BodySaved&) { save_body(state, effects); }
    void operator()(SnippetCopied& event) {
        const api::Request* request = last_request();
        if (event.number != 0) {
            const PastRequest* past = find_request(state, event.number);
            request = past != nullptr ? &past->exchange.request : nullptr;
        }
        if (request == nullptr) return;
        effects.push_back(
            CopyText{api::names_of(event.tool).what, api::snippet_of(event.tool, *request)});
    }
    void operator()(RequestChosen& event) {
        if (find_request(state, event.number) != nullptr) state.shown_request = event.number;
    }
    void operator()(ReportCopied&) {
        if (state.loaded)
            effects.push_back(CopyText{words::kThingSupportReport, support_report(state)});
    }
    void operator()(TextCopied& event) {
        effects.push_back(CopyText{std::move(event.what), std::move(event.text)});
    }
    void operator()(CopyFinished& event) {
        state.announcement = event.succeeded ? words::announce_copied(event.what)
                                             : words::announce_not_copied(event.what);
    }
    void operator()(BytesReceived& event) { receive_progress(state, event); }
    void operator()(Answered& event) {
        if (!receive_object(state, event)) receive_job(state, std::move(event));
    }
    void operator()(TimeToContinue&) {
        state.going_on = false;
        state.more_to_do = true;
        take_long_step(state);
    }
    void operator()(Woken& event) {
        Live& live = state.live;
        if (event.online && !live.online) live.failures = 0;
        live.online = event.online;
        live.hidden = event.hidden;
        if (!event.due) return;
        live.next_ms.reset();
        if (is_followed(state) && !state.pending) poll_job(state, effects);
    }
    void operator()(AddressChanged& event) {
        if (event.job_id.empty()) return;
        const api::Request* last = last_request();
        const bool shown = last != nullptr && last->id == event.job_id;
        state.form.job_id = std::move(event.job_id);
        state.form.job_id_fault.clear();
        if (!shown && !state.form.token.empty()) load_job(state, effects);
    }

    const api::Request* last_request() const {
        if (state.pending) return &state.pending->request;
        return state.loaded ? &state.loaded->exchange.request : nullptr;
    }
    void reload_if_changed() {
        const api::Request* last = last_request();
        if (last == nullptr) return;
        // Options that cannot be sent are not among those to compare: reloading says what is wrong.
        const bool faulty = !api::check_kinds(state.form.more_kinds);
        if (faulty || last->options != options_of(state.form)) reload_job(state, effects);
    }
};

}  // namespace

Effects update(State& state, Event event) {
    Effects effects;
    std::visit(Updater{state, effects}, event);
    plan_poll(state, effects);
    note_requests(state, effects);
    if (state.tab == Tab::kRaw) prepare_raw(state);
    if (state.tab == Tab::kRaw || state.tab == Tab::kChanges) prepare_comparison(state);
    if (state.more_to_do && !state.going_on) go_on(state);
    ask_to_go_on(state, effects);
    if (state.tab == Tab::kRaw) refresh_path(state);
    return effects;
}

}  // namespace app
