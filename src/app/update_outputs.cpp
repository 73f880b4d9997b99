#include "app/update_outputs.h"

#include <utility>

#include "app/file_checks.h"
#include "app/outputs_view.h"
#include "words/copying.h"

namespace app {
namespace {

struct Updater {
    State& state;
    Effects& effects;

    void operator()(DetailsToggled& event) {
        auto& toggled = state.details_toggled;
        if (toggled.erase(event.node) == 0) toggled.insert(event.node);
    }
    void operator()(OutputsSorted& event) { sort_outputs(state, event.column); }
    void operator()(OutputColumnToggled& event) { toggle_output_column(state, event.column); }
    void operator()(OutputColumnsOpened&) {
        state.outputs.columns_open = !state.outputs.columns_open;
    }
    void operator()(FilesChecked&) { check_files(state, effects); }
    void operator()(FileCheckCancelled&) { cancel_file_checks(state, effects); }
    void operator()(OutputsCopyingChosen& event) { state.outputs.copies_shown = event.shown; }
    void operator()(OutputsCopied& event) {
        const bool csv = event.format == job::TableFormat::kCsv;
        effects.push_back(CopyText{csv ? words::kThingCsv : words::kThingTsv,
                                   outputs_as_text(state, event.format)});
    }
};

}  // namespace

void update_outputs(State& state, Effects& effects, OutputsEvent& event) {
    std::visit(Updater{state, effects}, event);
}

}  // namespace app
