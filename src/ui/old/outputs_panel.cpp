#include "ui/old/outputs_panel.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/show_in_job.h"
#include "app/spots.h"
#include "base/units.h"
#include "ui/old/card.h"
#include "ui/old/facts.h"
#include "ui/old/output_details.h"
#include "ui/old/outputs_layout.h"
#include "ui/old/outputs_row.h"
#include "ui/old/outputs_toolbar.h"
#include "ui/row_offsets.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/outputs_table.h"

namespace ui::old {
namespace {

constexpr float kGuessedDetails = 300;  // until they have been drawn
// Rows outside the window are recorded too, so that find-in-page and screen readers have them, up
// to this many.
constexpr size_t kAllRowsRecorded = 50;
constexpr size_t kRowsBeyondWindow = 2;

const std::vector<job::Output>& outputs_of(const Frame& frame) {
    return frame.state.loaded->job->outputs.value;
}

float guessed_height(const Frame& frame, uint32_t index) {
    const auto known = frame.outputs->rows.find(index);
    if (known == frame.outputs->rows.end() || known->second.opened_height == 0)
        return kGuessedDetails;
    return known->second.opened_height;
}

// Looks at what the user has opened, not at every row. Outputs stand in the order of their nodes.
RowOffsets offsets_of(const Frame& frame, const OutputsTable& table) {
    const std::vector<job::Output>& outputs = outputs_of(frame);
    const app::OutputsView& view = frame.state.outputs;
    std::vector<RowOffsets::Opened> opened;
    const auto add = [&](size_t index) {
        const uint32_t row = view.positions[index];
        if (row == app::kNotShown || !app::details_open(frame.state, outputs[index])) return;
        auto at = opened.end();
        while (at != opened.begin() && std::prev(at)->row > row) --at;
        opened.insert(at, {row, guessed_height(frame, static_cast<uint32_t>(index))});
    };
    if (outputs.size() == 1) add(0);
    for (const document::NodeId node : frame.state.details_toggled) {
        const auto found = std::lower_bound(
            outputs.begin(), outputs.end(), node,
            [](const job::Output& each, document::NodeId wanted) { return each.node < wanted; });
        if (outputs.size() > 1 && found != outputs.end() && found->node == node)
            add(static_cast<size_t>(found - outputs.begin()));
    }
    return {view.rows.size(), table.row_height, std::move(opened)};
}

float draw_details(Frame& frame, float x, float y, float width, uint32_t index) {
    const job::Output& output = outputs_of(frame)[index];
    const float padding = kTableInset + kCellPadding;
    const Rect area{x, y, width, 0};
    frame.semantics.open(frame.node(Role::kRow, "", area), "details-" + std::to_string(index));
    frame.semantics.open(frame.node(Role::kCell, "", area));
    const float height =
        draw_output_details(frame, {x + padding, y, width - 2 * padding, 0}, output);
    frame.semantics.close({x, y, width, height});
    frame.semantics.close({x, y, width, height});
    frame.outputs->rows[index].opened_height = height;
    return height;
}

// One output: its row, and below it what else the answer says. Returns the height.
float draw_output(Frame& frame, float y, const Rect& area, const OutputsTable& table, size_t row) {
    const uint32_t index = frame.state.outputs.rows[row];
    const job::Output& output = outputs_of(frame)[index];
    const bool open = app::details_open(frame.state, output);
    const Rect rect{area.x, y, table.total, table.row_height};
    SemanticNode meaning = frame.node(Role::kRow, "", rect);
    meaning.position = static_cast<int>(row) + 2;
    frame.semantics.show({{}, output.node},
                         frame.semantics.open(std::move(meaning), std::to_string(index)));
    if (!open) frame.semantics.hold_back({{}, output.node});
    draw_outputs_cells(frame, rect, table, index, open);
    frame.semantics.close();
    float height = rect.height;
    if (open) {
        const float width = std::min(area.width, table.total);
        height += draw_details(frame, area.x, y + height, width, index);
    }
    const float bottom = y + height - 1;
    const bool last = row + 1 == frame.state.outputs.rows.size();
    if (!last) frame.line(area.x, bottom, area.x + table.total, bottom, frame.theme.line);
    return height;
}

// Those in the window, of few rows all. Returns the height of the whole table.
float draw_body(Frame& frame, const Rect& area, const OutputsTable& table) {
    const size_t count = frame.state.outputs.rows.size();
    const RowOffsets offsets = offsets_of(frame, table);
    size_t first = 0;
    size_t last = count;
    if (count > kAllRowsRecorded) {
        const float top = frame.view.scroll_y - area.y;
        first = offsets.row_at(top);
        first -= std::min(first, kRowsBeyondWindow);
        last = std::min(offsets.row_at(top + frame.view.height) + kRowsBeyondWindow, count);
    }
    if (last - first < count) {
        const job::Job& job = *frame.state.loaded->job;
        frame.semantics.hold_back({{}, job.outputs.node});
    }
    float y = area.y + offsets.top_of(first);
    for (size_t row = first; row < last; ++row) y += draw_output(frame, y, area, table, row);
    // What is sought is scrolled to, so it has to be there.
    const auto sought = app::sought_output(frame.state);
    const size_t row = sought ? frame.state.outputs.positions[*sought] : first;
    if (row < count && (row < first || row >= last))
        draw_output(frame, area.y + offsets.top_of(row), area, table, row);
    return y - area.y + offsets.top_of(count) - offsets.top_of(last);
}

float draw_nothing_found(Frame& frame, const Rect& area) {
    const std::string text = words::no_output_holds(frame.state.outputs.filter);
    return 16 + frame.paragraph(area.x + 16, area.y + 16, area.width - 32, frame.quiet(), text) +
           16;
}

float draw_table(Frame& frame, const Rect& area, const OutputsTable& table) {
    SemanticNode meaning =
        frame.node(Role::kTable, words::kOutputs, {area.x, area.y, table.total, 0});
    meaning.count = static_cast<int>(frame.state.outputs.rows.size()) + 1;
    frame.semantics.open(std::move(meaning));
    float height = draw_outputs_header(frame, area.x, area.y, table);
    frame.line(area.x, area.y + height - 1, area.x + table.total, area.y + height - 1,
               frame.theme.line);
    height += draw_body(frame, {area.x, area.y + height, area.width, 0}, table);
    frame.semantics.close({area.x, area.y, table.total, height});
    return height;
}

float draw_missing(Frame& frame, const Rect& inner, job::Presence presence) {
    const std::string text = presence == job::Presence::kEmpty
                                 ? words::kNoOutputs
                                 : words::outputs_are(word_for(presence));
    return 16 + frame.paragraph(inner.x + 16, inner.y + 16, inner.width - 32, frame.quiet(), text) +
           16;
}

// The count beside the title, and the tools. Returns the height used below the head.
float draw_head(Frame& frame, const Rect& inner) {
    const TextStyle title{Face::kSemibold, 13, frame.theme.muted};
    const float y = inner.y - kCardHead;
    const auto count = static_cast<int64_t>(outputs_of(frame).size());
    float x = inner.x + 16 + frame.width_of(title, words::kOutputsInCapitals) + 12;
    x += draw_pill(frame, x, y + 12, base::format_count(count)) + 16;
    if (count == 0) return 0;
    return draw_outputs_toolbar(frame, {x, y, inner.right() - 12 - x, kCardHead - 1},
                                {inner.x, inner.y, inner.width, 0});
}

}  // namespace

float draw_outputs(Frame& frame, float x, float y, float width) {
    const auto& fact = frame.state.loaded->job->outputs;
    frame.semantics.show({{}, fact.node}, static_cast<uint32_t>(frame.semantics.nodes().size()));
    return draw_card(frame, x, y, width, words::kOutputs, [&](const Rect& inner) {
        const float head = draw_head(frame, inner);
        if (!fact.has_value()) return draw_missing(frame, inner, fact.presence);
        const Rect area{inner.x, inner.y + head, inner.width, 0};
        const OutputsTable table = lay_out_outputs(frame, area.width);
        float height = 0;
        if (table.total <= area.width + 0.5f) {
            height = draw_table(frame, area, table);
        } else {
            frame.begin_sideways(area, table.total, words::kOutputsTable);
            height = draw_table(frame, area, table);
            frame.end_sideways(height);
        }
        if (frame.state.outputs.rows.empty())
            height += draw_nothing_found(frame, {area.x, area.y + height, area.width, 0});
        return head + height;
    });
}

}  // namespace ui::old
