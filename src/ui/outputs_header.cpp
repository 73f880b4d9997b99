#include "ui/outputs_header.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "ui/layout.h"
#include "ui/outputs_cells.h"
#include "ui/outputs_grid.h"
#include "ui/text.h"
#include "ui/widgets.h"
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
    return sort == 0   ? words::sort_ascending(title)
           : sort == 1 ? words::sort_descending(title)
                       : words::sort_as_in_response(title);
}

struct TitleBox {
    ImVec2 size;
    float padding;  // at both sides
    bool to_right = false;
};

void draw_sort_button(Ui& ui, const Column& column, const TitleBox& box) {
    const int sort = sort_of(ui, column);
    const TextStyle style = sort == 0 ? kCaption : kCaption.in(&Theme::text);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImRect bounds{at, {at.x + box.size.x, at.y + box.size.y}};
    ImGui::ItemSize(box.size);
    if (ImGui::ItemAdd(bounds, 0)) {
        const ImRect inside{{bounds.Min.x + box.padding, bounds.Min.y},
                            {bounds.Max.x - box.padding, bounds.Max.y}};
        paint_text(ui, inside, style, title_with_sign(title_of(column), sort),
                   box.to_right ? 1.f : 0.f);
    }
    SemanticNode node{.role = Role::kButton, .name = name_of_button(title_of(column), sort)};
    node.font_size = style.size;
    if (pressable(ui, std::move(node), "sort")) ui.emit(app::OutputsSorted{*column.what});
}

void draw_title(Ui& ui, const Column& column, const TitleBox& box, bool with_button) {
    SemanticNode header{.role = Role::kColumnHeader, .name = std::string(title_of(column))};
    header.sort = sort_of(ui, column);
    ui.open(std::move(header));
    if (column.what && with_button) {
        draw_sort_button(ui, column, box);
    } else {
        ImGui::Dummy(box.size);
    }
    ui.close();
}

void open_row(Ui& ui) {
    SemanticNode row{.role = Role::kRow};
    row.position = 1;
    ui.open(std::move(row), "header");
}

void draw_wide_header(Ui& ui, const OutputsLayout& layout) {
    const float height = std::max(38.f, ui.tool_height());
    OutputsGrid grid(ui, layout);
    grid.next_row(height);
    open_row(ui);
    for (const Column& column : layout.columns) {
        grid.next_column();
        const float width = room() + 2 * kCellPadding;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos({at.x - kCellPadding, at.y});
        draw_title(ui, column,
                   {{width, height}, kCellPadding, column.what && is_right_aligned(*column.what)},
                   !grid.is_covered());
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
    open_row(ui);
    {
        Padding padding(kGap, 4, 4);
        Flow flow(4);
        const float said = std::ceil(width_of(ui, kCaption, words::kSortBy));
        flow.next(said);
        painted_text(ui, kCaption, words::kSortBy, {said, height});
        for (const Column& column : layout.columns) {
            const std::string longest = title_with_sign(title_of(column), 1);
            const float width =
                column.what ? std::ceil(width_of(ui, kCaption, longest)) + 2 * kPadding : 1;
            flow.next(width);
            draw_title(ui, column, {{width, height}, kPadding}, true);
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
