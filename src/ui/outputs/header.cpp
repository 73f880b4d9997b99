// The header of the table of outputs: the titles of the columns, each a button that sorts by it.
#include <cmath>

#include "ui/outputs/cells.h"
#include "ui/outputs/grid.h"
#include "ui/outputs/table.h"
#include "words/outputs.h"

namespace ui {
namespace {

using Column = OutputsLayout::Column;

std::string_view title_of(const Column& column) {
    return column.what ? job::title_of(*column.what).title : words::kOutputDetails;
}

// As in SemanticNode.
int sort_of(const Ui& ui, const Column& column) {
    const app::OutputsView& view = ui.state.outputs;
    if (!column.what || view.sorted_by != *column.what) return 0;
    return view.descending ? 2 : 1;
}

std::string title_with_sign(std::string_view title, int sort) {
    constexpr const char* kSigns[] = {"", " ↑", " ↓"};
    return std::string(title) + kSigns[sort];
}

std::string name_of_button(std::string_view title, int sort) {
    constexpr std::string (*kNames[])(std::string_view) = {
        words::sort_ascending, words::sort_descending, words::sort_as_in_response};
    return kNames[sort](title);
}

void draw_sort_button(Ui& ui, const Column& column, ImVec2 size, float padding, bool to_right) {
    const int sort = sort_of(ui, column);
    const TextStyle style = sort == 0 ? kCaption : kCaption.in(&Theme::text);
    const ImRect bounds = item(size);
    if (ImGui::IsItemVisible()) {
        const ImRect inside{{bounds.Min.x + padding, bounds.Min.y},
                            {bounds.Max.x - padding, bounds.Max.y}};
        paint_text(ui, inside, style, title_with_sign(title_of(column), sort),
                   to_right ? 1.f : 0.f);
    }
    SemanticNode node{.role = Role::kButton, .name = name_of_button(title_of(column), sort)};
    node.font_size = style.size;
    if (ui.record(std::move(node), "sort")) ui.emit(app::OutputsSorted{*column.what});
}

// `padding` is at both sides of what is painted.
void draw_title(Ui& ui, const Column& column, ImVec2 size, float padding, bool with_button = true,
                bool to_right = false) {
    ui.open({.role = Role::kColumnHeader,
             .name = std::string(title_of(column)),
             .sort = sort_of(ui, column)});
    if (column.what && with_button) {
        draw_sort_button(ui, column, size, padding, to_right);
    } else {
        ImGui::Dummy(size);
    }
    ui.close();
}

void draw_wide_header(Ui& ui, const OutputsLayout& layout) {
    const float height = std::max(38.f, ui.tool_height());
    OutputsGrid grid(ui, layout);
    grid.next_row(height);
    ui.open({.role = Role::kRow, .position = 1}, "header");
    for (const Column& column : layout.columns) {
        grid.next_column();
        const float width = room() + 2 * kCellPadding;
        ImGui::SetCursorPosX(ImGui::GetCursorPosX() - kCellPadding);
        draw_title(ui, column, {width, height}, kCellPadding, !grid.is_covered(),
                   is_right_aligned(column.what));
    }
    grid.repeat_name(kCaption, title_of(layout.columns.front()));
    ui.close(grid.row());
    paint_row_line(ui, grid.row());
}

// What one sorts by, in lines above the cards.
void draw_header_of_cards(Ui& ui, const OutputsLayout& layout) {
    constexpr float kPadding = 8;
    const float height = ui.tool_height();
    const ImVec2 top = ImGui::GetCursorScreenPos();
    ui.open({.role = Role::kRow, .position = 1}, "header");
    {
        Padding padding(kGap, 4, 4);
        Flow flow(4);
        const float said = std::ceil(width_of(kCaption, words::kSortBy));
        flow.next(said);
        painted_text(ui, kCaption, words::kSortBy, {said, height});
        for (const Column& column : layout.columns) {
            const std::string longest = title_with_sign(title_of(column), 1);
            const float width =
                column.what ? std::ceil(width_of(kCaption, longest)) + 2 * kPadding : 1;
            flow.next(width);
            draw_title(ui, column, {width, height}, kPadding);
        }
    }
    const ImRect row{top, {top.x + layout.width, ImGui::GetCursorScreenPos().y}};
    ui.close(row);
    paint_row_line(ui, row);
}

}  // namespace

void draw_outputs_header(Ui& ui, const OutputsLayout& layout) {
    if (layout.cards) return draw_header_of_cards(ui, layout);
    draw_wide_header(ui, layout);
}

}  // namespace ui
