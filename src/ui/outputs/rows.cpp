// The table of outputs: its header, and of its rows those in the window, with the details below
// those that are open.
#include "app/show_in_job.h"
#include "app/spots.h"
#include "ui/outputs/cells.h"
#include "ui/outputs/details.h"
#include "ui/outputs/grid.h"
#include "ui/outputs/table.h"
#include "ui/recorded.h"

namespace ui {
namespace {

constexpr float kRowsBeyondWindow = 2;
constexpr float kGuessedDetails = 300;  // until they have been drawn

const std::vector<job::Output>& outputs_of(const Ui& ui) {
    return ui.state.loaded->job->outputs.value;
}

// The rows whose details are open, from the top. Looks at what the user has opened, not at all.
std::vector<size_t> opened_rows(const Ui& ui) {
    std::vector<size_t> rows;
    const auto add = [&](uint32_t output) {
        const uint32_t row = ui.state.outputs.positions[output];
        if (row != app::kNotShown && app::details_open(ui.state, outputs_of(ui)[output]))
            rows.push_back(row);
    };
    if (outputs_of(ui).size() == 1) add(0);
    for (const document::NodeId node : ui.state.details_toggled) {
        const uint32_t output = app::output_around(ui.state, node);
        if (output != app::kNotShown && outputs_of(ui).size() > 1) add(output);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

// All rows with their details; out of sight only those that something is wanted of.
class TableBody {
public:
    TableBody(Ui& ui, const OutputsLayout& layout);
    void draw();

private:
    bool is_needed(size_t first, size_t last, float height) const;
    void draw_between(size_t first, size_t last);
    void draw_row(size_t number, OutputsGrid* grid);
    void draw_details(size_t number);

    Ui& ui_;
    const OutputsLayout& layout_;
    const std::vector<uint32_t>& rows_;
    const size_t recorded_;  // how many rows are drawn also out of sight, from the first on …
    std::vector<size_t> wanted_;  // … and which others
    size_t drawn_ = 0;
};

TableBody::TableBody(Ui& ui, const OutputsLayout& layout)
    : ui_(ui),
      layout_(layout),
      rows_(ui.state.outputs.rows),
      recorded_(recorded_of(ui.view, rows_.size(), kRecordedOutputs)) {
    const std::vector<uint32_t>& positions = ui.state.outputs.positions;
    const auto want = [&](size_t output) {
        if (output < positions.size() && positions[output] != app::kNotShown)
            wanted_.push_back(positions[output]);
    };
    want(ui.pressed_row());
    if (const auto output = app::output_of_scroll_target(ui.state)) want(*output);
}

void TableBody::draw() {
    size_t first = 0;
    for (const size_t opened : opened_rows(ui_)) {
        draw_between(first, opened + 1);
        draw_details(opened);
        first = opened + 1;
    }
    draw_between(first, rows_.size());
    if (drawn_ < rows_.size()) ui_.hold_back({{}, ui_.state.loaded->job->outputs.node});
}

// Whether what belongs to these rows, and is so high, is near the window or wanted.
bool TableBody::is_needed(size_t first, size_t last, float height) const {
    const float top = ImGui::GetCursorScreenPos().y;
    const float margin = kRowsBeyondWindow * layout_.row_height;
    const bool is_near = top < ui_.view.height + margin && top + height > -margin;
    return is_near || first < recorded_ ||
           std::any_of(wanted_.begin(), wanted_.end(),
                       [=](size_t row) { return row >= first && row < last; });
}

void TableBody::draw_between(size_t first, size_t last) {
    if (first == last) return;
    const float height = static_cast<float>(last - first) * layout_.row_height;
    if (!is_needed(first, last, height)) return ImGui::Dummy({0, height});
    std::optional<OutputsGrid> grid;
    if (!layout_.cards) grid.emplace(ui_, layout_);
    draw_rows(ui_, {first, last, layout_.row_height, kRowsBeyondWindow, recorded_, wanted_},
              [&](size_t row) { draw_row(row, grid ? &*grid : nullptr); });
}

void TableBody::draw_row(size_t number, OutputsGrid* grid) {
    const uint32_t index = rows_[number];
    const Place place{{}, outputs_of(ui_)[index].node};
    const OutputsRow row{index, cells_of_row(ui_, index)};
    ui_.show(place, static_cast<uint32_t>(ui_.semantics.nodes().size()));
    ui_.open({.role = Role::kRow, .position = static_cast<int>(number) + 2, .row = index},
             std::to_string(index));
    const ImRect bounds =
        grid != nullptr ? draw_wide_row(ui_, layout_, row, *grid) : draw_card(ui_, layout_, row);
    ui_.close(bounds);
    const bool open = app::details_open(ui_.state, outputs_of(ui_)[index]);
    if (!open) ui_.hold_back(place);
    if (!open && number + 1 < rows_.size()) paint_row_line(ui_, bounds);
    ++drawn_;
}

void TableBody::draw_details(size_t number) {
    constexpr float kLineGap = 4;
    const uint32_t index = rows_[number];
    const float known = details_height(ui_, index);
    const float expected = known > 0 ? known : kGuessedDetails;
    if (!is_needed(number, number + 1, expected)) return ImGui::Dummy({0, expected});
    const ImVec2 top = ImGui::GetCursorScreenPos();
    // They stay in view where the table is moved horizontal_scroll.
    const float moved = std::max(ImGui::GetWindowDrawList()->GetClipRectMin().x - top.x, 0.f);
    {
        Scope details(ui_, {.role = Role::kRow, .row = index}, "details-" + std::to_string(index));
        Scope cell(ui_, Role::kCell, "");
        Inset inset(moved, 0);
        ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, kLineGap);
        draw_output_details(ui_, outputs_of(ui_)[index],
                            name_of_output(ui_, index, cells_of_row(ui_, index).front().main));
        ImGui::PopStyleVar();
    }
    const float bottom = last_item().Max.y;
    remember_details_height(ui_, index, bottom - top.y);
    if (number + 1 < rows_.size()) paint_row_line(ui_, {top, {top.x + layout_.width, bottom}});
}

}  // namespace

void draw_outputs_table(Ui& ui, const OutputsLayout& layout) {
    Scope scope(ui, {.role = Role::kTable,
                     .name = words::kOutputs,
                     .count = static_cast<int>(ui.state.outputs.rows.size()) + 1});
    draw_outputs_header(ui, layout);
    TableBody(ui, layout).draw();
}

}  // namespace ui
