// The card of a job's outputs: what may be loaded or chosen for all of them, and below it the
// table, one row per output.
#include "ui/object_view.h"
#include "ui/outputs/layout.h"
#include "ui/outputs/table.h"
#include "ui/panels.h"
#include "ui/recorded.h"
#include "words/outputs.h"
#include "words/reach.h"

namespace ui {
namespace {

void draw_sentence(Ui& ui, std::string_view sentence) {
    Padding padding(kGap, kGap, kGap);
    paragraph(ui, kMuted, sentence);
}

// One button for each kind of object that the shown columns wait for.
void draw_offers(Ui& ui, const std::vector<UnreadObjects>& unread) {
    const bool all_asked_for =
        std::all_of(unread.begin(), unread.end(),
                    [&ui](const UnreadObjects& each) { return is_asked_for(ui, each.kind); });
    if (all_asked_for) return;
    Padding padding(kGap, 8, 8);
    Flow flow;
    for (const auto& [kind, outputs] : unread) {
        if (is_asked_for(ui, kind)) continue;
        const std::string label = words::load_details(kind, outputs);
        if (button(ui, flow, label,
                   {.look = ButtonLook::kSoft,
                    .description = words::loads_expanded(kind),
                    .key = kind}))
            ui.emit(app::ExpandKindToggled{std::string(kind)});
    }
}

// Above the rows: that the browser does not know all of them.
void draw_reach(Ui& ui) {
    const size_t rows = ui.state.outputs.rows.size();
    if (rows <= kRecordedOutputs.at_most) return;
    const auto all = static_cast<int64_t>(rows);
    Padding padding(kGap, 4, 8);
    paragraph(ui, kCaption,
              ui.view.plain ? words::first_outputs_here(kRecordedOutputs.at_most, all)
                            : words::filter_beyond_page(all));
}

void draw_table(Ui& ui) {
    const OutputsLayout layout = lay_out_outputs(ui);
    draw_offers(ui, unread_objects(ui));
    draw_reach(ui);
    {
        std::optional<HorizontalScroll> horizontal_scroll;
        if (layout.width > room())
            horizontal_scroll.emplace(ui, words::kOutputsTable, layout.width);
        draw_outputs_table(ui, layout);
    }
    const app::OutputsView& view = ui.state.outputs;
    if (view.rows.empty()) draw_sentence(ui, words::no_output_contains(view.filter));
}

void draw_card(Ui& ui) {
    const auto& outputs = ui.state.loaded->job->outputs;
    const auto region = static_cast<uint32_t>(ui.semantics.nodes().size());
    Card card(ui, words::kOutputs);
    ui.show({{}, outputs.node}, region);
    draw_outputs_toolbar(ui);
    if (outputs.has_value()) return draw_table(ui);
    draw_sentence(ui, outputs.presence == job::Presence::kEmpty
                          ? words::kNoOutputs
                          : words::outputs_are(word_for(outputs.presence)));
}

}  // namespace

void draw_outputs(Ui& ui) {
    ImGui::BeginGroup();
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, 0);  // rows follow one another without a gap
    draw_card(ui);
    ImGui::PopStyleVar();
    ImGui::EndGroup();  // with the usual gap below
}

}  // namespace ui
