// The tools of the table of outputs: the filter, the choice of columns, and what copies the table.
#include "ui/fields.h"
#include "ui/outputs/table.h"
#include "words/numbers.h"
#include "words/outputs.h"

namespace ui {
namespace {

constexpr float kFilterWidth = 240;
constexpr float kCountWidth = 90;   // of "1,250 of 10,000", beside the filter
constexpr float kQuietPadding = 8;  // of the buttons, whose words are in line with what is above

constexpr Choice kCopies[] = {{words::kCopiesOriginal}, {words::kCopiesShown}};

float width_of_buttons(const Ui& ui) {
    return width_of_fold_button(ui, words::kOutputsColumns) +
           width_of_button(ui, words::kCopyCsv, ButtonLook::kQuiet) +
           width_of_button(ui, words::kCopyTsv, ButtonLook::kQuiet) + kQuietPadding +
           width_of_segments(kCopies);
}

void draw_filter(Ui& ui) {
    const app::OutputsView& view = ui.state.outputs;
    const float counted = view.filter.empty() ? 0 : kCountWidth;
    Flow flow;
    text_field(ui, app::Field::kOutputFilter, words::kFilterOutputs,
               {.value = view.filter,
                .hint = words::kFilterOutputsHint,
                .width = ui.narrow() ? room() - counted : std::min(kFilterWidth, room())});
    if (view.filter.empty()) return;
    const std::string count = words::outputs_shown(static_cast<int64_t>(view.rows.size()),
                                                   static_cast<int64_t>(view.positions.size()));
    ImGui::SameLine();
    text(ui, kCaption, count, {.height = ui.tool_height()});
}

void draw_copy_button(Ui& ui, Flow& flow, std::string_view label, job::TableFormat format) {
    if (button(ui, flow, label,
               {.look = ButtonLook::kQuiet,
                .description = ui.state.outputs.copies_shown ? words::kCopiesShownHint
                                                             : words::kCopiesOriginalHint}))
        ui.emit(app::OutputsCopied{format});
}

void draw_buttons(Ui& ui) {
    const app::OutputsView& view = ui.state.outputs;
    Flow flow(0);
    flow.next(width_of_fold_button(ui, words::kOutputsColumns));
    if (fold_button(ui, words::kOutputsColumns, view.columns_open, words::kOutputsColumnsHint))
        ui.emit(app::OutputColumnsOpened{});
    draw_copy_button(ui, flow, words::kCopyCsv, job::TableFormat::kCsv);
    draw_copy_button(ui, flow, words::kCopyTsv, job::TableFormat::kTsv);
    flow.next(kQuietPadding + width_of_segments(kCopies));
    ImGui::Dummy({kQuietPadding, 0});
    ImGui::SameLine(0, 0);
    segments(ui, words::kCopiedValues, kCopies, view.copies_shown ? 1 : 0,
             [&](size_t copies) { ui.emit(app::OutputsCopyingChosen{copies == 1}); });
}

void draw_columns(Ui& ui) {
    Padding padding(kGap, 8, 8);
    Scope group(ui, Role::kGroup, words::kOutputsColumns);
    Flow flow(18);
    for (size_t number = 1; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        const std::string_view title = job::title_of(column).title;
        const bool shown = (ui.state.outputs.columns & job::bit_of(column)) != 0;
        flow.next(width_of_check_box(title));
        if (check_box(ui, title, shown, {}, words::column_called(title)))
            ui.emit(app::OutputColumnToggled{column});
    }
}

void draw_beside_title(Ui& ui, bool filtered) {
    Inset inset(0, kGap);
    Middle middle(kCardHead, ui.tool_height());
    if (filtered) {
        draw_filter(ui);
        ImGui::SameLine(0, 0);
    }
    push_right(width_of_buttons(ui));
    draw_buttons(ui);
}

void draw_below_title(Ui& ui, bool filtered) {
    Padding padding(kGap, 8, 8);
    if (filtered) {
        draw_filter(ui);
        space(4);
    }
    Inset inset(-kQuietPadding, 0);
    draw_buttons(ui);
}

}  // namespace

void draw_outputs_toolbar(Ui& ui) {
    constexpr float kPillHeight = 24;
    const size_t count = ui.state.outputs.positions.size();
    ImGui::SameLine(0, 12);
    {
        Middle middle(kCardHead, kPillHeight);
        pill(ui, words::format_count(static_cast<int64_t>(count)));
    }
    if (count == 0) return;
    const bool filtered = count > 1;
    const float needed = width_of_buttons(ui) + (filtered ? kFilterWidth + kCountWidth + kGap : 0);
    ImGui::SameLine(0, kGap);
    const bool beside = needed + kGap <= room();
    if (beside) {
        draw_beside_title(ui, filtered);
    } else {
        ImGui::NewLine();
        draw_below_title(ui, filtered);
    }
    if (ui.state.outputs.columns_open) draw_columns(ui);
    if (!beside || ui.state.outputs.columns_open) rule(ui);
}

}  // namespace ui
