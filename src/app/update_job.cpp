#include "app/update_job.h"

#include <algorithm>
#include <utility>

#include "app/address.h"
#include "app/evidence.h"
#include "app/failed_load.h"
#include "app/history.h"
#include "app/live.h"
#include "app/loading.h"
#include "app/objects.h"
#include "app/opening.h"
#include "app/outputs_view.h"
#include "app/page_sign.h"
#include "app/past_requests.h"
#include "app/raw_filter.h"
#include "app/raw_search.h"
#include "app/show_in_job.h"
#include "app/spots.h"
#include "words/copying.h"

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

struct Updater {
    State& state;
    Effects& effects;

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
        state.form.token = event.token;
        ++state.form.token_revision;
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
    void operator()(FieldEscaped& event) {
        if (event.field == Field::kSearch) search_raw(state, {}, false);
        if (event.field == Field::kPathFilter) filter_raw(state, {});
        if (event.field == Field::kOutputFilter) filter_outputs(state, {});
    }
    void operator()(FieldLeft& event) {
        if (event.field == Field::kUserData || event.field == Field::kMoreKinds)
            reload_if_changed();
    }
    void operator()(LoadPressed&) { load_job(state, effects); }
    void operator()(ReloadPressed&) { reload_job(state, effects); }
    void operator()(CancelPressed&) { cancel_job(state, effects); }
    void operator()(FailedLoadRetried&) { retry_failed_load(state, effects); }
    void operator()(ReturnedToJob&) { return_to_job(state); }
    void operator()(LiveToggled&) { toggle_live(state, effects); }
    void operator()(NotifyToggled&) { toggle_notify(state, effects); }
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
    void operator()(ConnectionToggled&) { state.connection_open = !state.connection_open; }
    void operator()(OptionsOpened& event) { state.options_open = event.open; }
    void operator()(FieldsToggled&) { state.fields_open = !state.fields_open; }
    void operator()(TabChosen& event) {
        state.tab = event.tab;
        forget_scroll_target(state);
    }
    void operator()(TimesChosen& event) {
        state.times = event.times;
        read_outputs(state);
    }
    void operator()(SecretsToggled&) {
        state.secrets_shown = !state.secrets_shown;
        read_outputs(state);
    }
    void operator()(ObjectToggled& event) { toggle_object(state, effects, event); }
    void operator()(ObjectReloaded& event) { ask_for_object(state, effects, event.target); }
    void operator()(SpotOpened& event) { state.spots[std::move(event.spot)] = event.open; }
    void operator()(ScrollTargetChosen& event) { scroll_job_to(state, event.object, event.node); }
    void operator()(ChangesUnfolded&) { state.all_changes_listed = !state.all_changes_listed; }
    void operator()(AnswerChosen& event) { choose_answer(state, event.second, event.number); }
    void operator()(ComparisonCopied&) {
        effects.push_back(CopyText{words::kThingChanges, comparison_as_text(state)});
    }
    void operator()(RequestChosen& event) {
        if (find_request(state, event.number) != nullptr) state.shown_request = event.number;
    }
    void operator()(SnippetCopied& event) {
        const api::Request* request = last_request(state);
        if (event.number != 0) {
            const PastRequest* past = find_request(state, event.number);
            request = past != nullptr ? &past->exchange.request : nullptr;
        }
        if (request == nullptr) return;
        effects.push_back(
            CopyText{api::names_of(event.tool).what, api::snippet_of(event.tool, *request)});
    }
    void operator()(ReportCopied&) {
        if (state.loaded)
            effects.push_back(CopyText{words::kThingSupportReport, support_report(state)});
    }
    void operator()(EvidenceSaved& event) { save_evidence(state, effects, event.now_ms); }
    void operator()(TextCopied& event) {
        effects.push_back(CopyText{std::move(event.what), std::move(event.text)});
    }
    void operator()(LinkCopied& event) { copy_link(state, effects, event); }
    void operator()(FileChoicePressed&) { effects.push_back(ChooseFile{}); }
    void operator()(SamplePressed& event) { open_sample(state, effects, event.now_ms); }

    void reload_if_changed() {
        const api::Request* last = last_request(state);
        if (last == nullptr) return;
        // Options that cannot be sent are not among those to compare: reloading says what is wrong.
        const bool faulty = !api::check_kinds(state.form.more_kinds);
        if (faulty || last->options != options_of(state.form)) reload_job(state, effects);
    }
};

}  // namespace

void update_job(State& state, Effects& effects, JobEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
