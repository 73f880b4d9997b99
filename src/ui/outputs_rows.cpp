#include "ui/outputs_rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "app/show_in_job.h"
#include "app/spots.h"
#include "ui/layout.h"
#include "ui/output_details.h"
#include "ui/outputs_cells.h"
#include "ui/outputs_grid.h"
#include "ui/outputs_header.h"
#include "ui/outputs_row.h"
#include "words/common.h"

namespace ui {
namespace {

constexpr size_t kFewRows = 50;
constexpr float kRowsBeyondWindow = 2;  // which the keyboard reaches
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

// All rows with their details. Stretches out of sight are skipped, many of them with one item.
class TableBody {
public:
    TableBody(Ui& ui, const OutputsLayout& layout);
    void draw();

private:
    bool is_wanted(size_t first, size_t last) const;
    bool is_near(float height) const;
    void skip_to_here();
    void draw_rows(size_t first, size_t last);
    void include_rows(ImGuiListClipper& clipper, size_t first, size_t last) const;
    void draw_row(size_t number, OutputsGrid* grid);
    void draw_details(size_t number);
    bool is_open(size_t number) const;

    Ui& ui_;
    const OutputsLayout& layout_;
    const std::vector<uint32_t>& rows_;
    std::vector<size_t> wanted_;  // drawn also out of sight
    float skipped_ = 0;
    size_t drawn_ = 0;
};

TableBody::TableBody(Ui& ui, const OutputsLayout& layout)
    : ui_(ui), layout_(layout), rows_(ui.state.outputs.rows) {
    const std::vector<uint32_t>& positions = ui.state.outputs.positions;
    const auto want = [&](size_t output) {
        if (output < positions.size() && positions[output] != app::kNotShown)
            wanted_.push_back(positions[output]);
    };
    want(ui.pressed_row());
    if (const auto sought = app::sought_output(ui.state)) want(*sought);
}

bool TableBody::is_wanted(size_t first, size_t last) const {
    return rows_.size() <= kFewRows || std::any_of(wanted_.begin(), wanted_.end(), [=](size_t row) {
               return row >= first && row < last;
           });
}

bool TableBody::is_near(float height) const {
    const float top = ImGui::GetCursorScreenPos().y + skipped_;
    const float margin = kRowsBeyondWindow * layout_.row_height;
    return top < ui_.view.height + margin && top + height > -margin;
}

void TableBody::skip_to_here() {
    if (skipped_ > 0) ImGui::Dummy({0, skipped_});
    skipped_ = 0;
}

bool TableBody::is_open(size_t number) const {
    return app::details_open(ui_.state, outputs_of(ui_)[rows_[number]]);
}

void TableBody::draw() {
    size_t first = 0;
    for (const size_t opened : opened_rows(ui_)) {
        draw_rows(first, opened + 1);
        draw_details(opened);
        first = opened + 1;
    }
    draw_rows(first, rows_.size());
    skip_to_here();
    if (drawn_ < rows_.size()) ui_.semantics.hold_back({{}, ui_.state.loaded->job->outputs.node});
}

void TableBody::draw_rows(size_t first, size_t last) {
    const float height = static_cast<float>(last - first) * layout_.row_height;
    if (!is_wanted(first, last) && !is_near(height)) {
        skipped_ += height;
        return;
    }
    if (first == last) return;
    skip_to_here();
    std::optional<OutputsGrid> grid;
    if (!layout_.cards) grid.emplace(ui_, layout_);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(last - first), layout_.row_height);
    include_rows(clipper, first, last);
    while (clipper.Step()) {
        for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row)
            draw_row(first + static_cast<size_t>(row), grid ? &*grid : nullptr);
    }
}

void TableBody::include_rows(ImGuiListClipper& clipper, size_t first, size_t last) const {
    const auto count = static_cast<int>(last - first);
    if (rows_.size() <= kFewRows) return clipper.IncludeItemsByIndex(0, count);
    const float top = ImGui::GetCursorScreenPos().y;
    const auto at = [&](float y) {
        const float row = (y - top) / layout_.row_height;
        return static_cast<int>(std::clamp(row, 0.f, static_cast<float>(count)));
    };
    const float beyond = kRowsBeyondWindow * layout_.row_height;
    clipper.IncludeItemsByIndex(at(-beyond), at(ui_.view.height + beyond));
    for (const size_t row : wanted_) {
        if (row >= first && row < last) clipper.IncludeItemByIndex(static_cast<int>(row - first));
    }
}

void TableBody::draw_row(size_t number, OutputsGrid* grid) {
    const uint32_t index = rows_[number];
    const Place place{{}, outputs_of(ui_)[index].node};
    const OutputsRow row{index, cells_of_row(ui_, index)};
    ui_.semantics.show(place, static_cast<uint32_t>(ui_.semantics.nodes().size()));
    SemanticNode meaning{.role = Role::kRow};
    meaning.position = static_cast<int>(number) + 2;
    meaning.row = index;
    ui_.open(std::move(meaning), std::to_string(index));
    const ImRect bounds =
        grid != nullptr ? draw_wide_row(ui_, layout_, row, *grid) : draw_card(ui_, layout_, row);
    ui_.close(bounds);
    const bool open = is_open(number);
    if (!open) ui_.semantics.hold_back(place);
    if (!open && number + 1 < rows_.size()) paint_row_line(ui_, bounds);
    ++drawn_;
}

void TableBody::draw_details(size_t number) {
    constexpr float kLineGap = 4;
    const uint32_t index = rows_[number];
    const float known = details_height(ui_, index);
    const float expected = known > 0 ? known : kGuessedDetails;
    if (!is_wanted(number, number + 1) && !is_near(expected)) {
        skipped_ += expected;
        return;
    }
    skip_to_here();
    const ImVec2 top = ImGui::GetCursorScreenPos();
    // They stay in view where the table is moved sideways.
    const float moved = std::max(ImGui::GetWindowDrawList()->GetClipRectMin().x - top.x, 0.f);
    {
        SemanticNode row{.role = Role::kRow};
        row.row = index;
        Scope details(ui_, std::move(row), "details-" + std::to_string(index));
        Scope cell(ui_, Role::kCell, "");
        Inset inset(moved, 0);
        ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, kLineGap);
        draw_output_details(ui_, outputs_of(ui_)[index],
                            name_of_output(ui_, index, cells_of_row(ui_, index).front().main));
        ImGui::PopStyleVar();
    }
    const float bottom = ImGui::GetItemRectMax().y;
    remember_details_height(ui_, index, bottom - top.y);
    if (number + 1 < rows_.size()) paint_row_line(ui_, {top, {top.x + layout_.width, bottom}});
}

}  // namespace

void draw_outputs_table(Ui& ui, const OutputsLayout& layout) {
    SemanticNode table{.role = Role::kTable, .name = words::kOutputs};
    table.count = static_cast<int>(ui.state.outputs.rows.size()) + 1;
    Scope scope(ui, std::move(table));
    draw_outputs_header(ui, layout);
    TableBody(ui, layout).draw();
}

}  // namespace ui
