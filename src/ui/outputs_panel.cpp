#include "ui/outputs_panel.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "ui/card.h"
#include "ui/facts.h"
#include "ui/output_details.h"
#include "ui/output_row.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kHeaderHeight = 38;
constexpr float kCellPadding = 12;
constexpr float kInset = 4;  // left of the first column, so that it stands below the card's title
constexpr float kMaxTextColumn = 320;
constexpr float kMaxNarrowTextColumn = 130;
// Rows outside the window are recorded too, so that find-in-page and screen readers have them, up
// to this many.
constexpr size_t kAllRowsRecorded = 1000;
constexpr size_t kMeasuredRows = 200;

struct Table {
    std::array<Column, kColumnCount> order{};
    std::array<float, kColumnCount> left{};  // by column
    std::array<float, kColumnCount> width{};
    float total = 0;
};

float bar_width(const Frame& frame) {
    return frame.narrow() ? 64.f : 120.f;
}

bool is_number_column(Column column) {
    return column == Column::kSize || column == Column::kDuration;
}

TextStyle main_style(const Frame& frame, Column column, const CellText& cell) {
    if (cell.code) return {Face::kMono, 12, frame.theme.muted};
    return column == Column::kName ? frame.strong() : frame.body();
}

TextStyle below_style(const Frame& frame, Column column) {
    TextStyle style = frame.caption();
    if (column == Column::kPreset) style.face = Face::kMono;
    return style;
}

float natural_width(const Frame& frame, Column column, const std::vector<job::Output>& outputs) {
    if (column == Column::kDetails) return 74;
    if (column == Column::kProgress) return bar_width(frame) + 10 + 54;
    float widest = frame.width_of(frame.caption(), kColumnTitles[static_cast<size_t>(column)]);
    for (size_t index = 0; index < std::min(outputs.size(), kMeasuredRows); ++index) {
        const OutputRow row = row_of(frame, outputs[index], index);
        const CellText& cell = row.cells[static_cast<size_t>(column)];
        widest = std::max(widest,
                          frame.width_of(main_style(frame, column, cell), on_one_line(cell.main)));
        widest =
            std::max(widest, frame.width_of(below_style(frame, column), on_one_line(cell.below)));
    }
    return std::min(std::ceil(widest), frame.narrow() ? kMaxNarrowTextColumn : kMaxTextColumn);
}

// Where not all fits, what is asked first stands first: the rest is reached sideways.
std::array<Column, kColumnCount> order_for(bool fits) {
    using enum Column;
    if (!fits) return {kName, kProgress, kDetails, kSize, kDuration, kVideo, kAudio, kPreset};
    return {kName, kPreset, kVideo, kAudio, kSize, kDuration, kProgress, kDetails};
}

// Columns as wide as their text; what is left over is shared between them.
Table lay_out(const Frame& frame, const std::vector<job::Output>& outputs, float width) {
    Table table;
    table.total = kInset;
    for (size_t column = 0; column < kColumnCount; ++column) {
        table.width[column] =
            natural_width(frame, static_cast<Column>(column), outputs) + 2 * kCellPadding;
        table.total += table.width[column];
    }
    table.order = order_for(table.total <= width);
    const float spare = std::max(0.f, width - table.total) / (kColumnCount - 1);
    table.total = kInset;
    for (const Column each : table.order) {
        const auto column = static_cast<size_t>(each);
        if (each != Column::kDetails) table.width[column] += spare;
        table.left[column] = table.total;
        table.total += table.width[column];
    }
    return table;
}

void draw_header(Frame& frame, float x, float y, const Table& table) {
    SemanticNode row = frame.node(Role::kRow, "", {x, y, table.total, kHeaderHeight});
    row.position = 1;
    frame.semantics.open(std::move(row), "header");
    for (const Column each : table.order) {
        const auto column = static_cast<size_t>(each);
        const TextStyle style = frame.caption();
        const float room = table.width[column] - 2 * kCellPadding;
        const float text_width = frame.width_of(style, kColumnTitles[column]);
        float left = x + table.left[column] + kCellPadding;
        if (is_number_column(each)) left += room - text_width;
        const bool hidden = each == Column::kDetails;
        if (!hidden) frame.paint_text(left, y + 10, style, kColumnTitles[column]);
        SemanticNode header =
            frame.node(Role::kColumnHeader, kColumnTitles[column],
                       {x + table.left[column], y, table.width[column], kHeaderHeight});
        header.font_size = style.size;
        frame.semantics.add(std::move(header));
    }
    frame.semantics.close();
    frame.line(x, y + kHeaderHeight - 1, x + table.total, y + kHeaderHeight - 1, frame.theme.line);
}

void draw_text_cell(Frame& frame, const Rect& rect, Column column, const CellText& cell) {
    TextStyle main = main_style(frame, column, cell);
    const TextStyle below = below_style(frame, column);
    if (cell.missing) main.color = frame.theme.faint;
    const float room = rect.width - 2 * kCellPadding;
    const float main_height = cell.main.empty() ? 0 : main.line_height();
    const float lines = main_height + (cell.below.empty() ? 0 : below.line_height());
    float y = rect.y + (rect.height - lines) / 2;
    if (!cell.main.empty()) {
        float left = rect.x + kCellPadding;
        if (is_number_column(column)) {
            left += room - std::min(room, frame.width_of(main, cell.main));
        }
        frame.label_fitted({left, y, room + 1, main_height}, main, cell.main);
        y += main_height;
    }
    if (!cell.below.empty()) {
        frame.label_fitted({rect.x + kCellPadding, y, room + 1, below.line_height()}, below,
                           cell.below);
    }
}

Color bar_color(const Frame& frame, const OutputRow& row) {
    if (row.percent && *row.percent >= 100) return frame.theme.succeeded.strong;
    const job::Stage stage = frame.state.loaded->job->stage();
    return tone_of(frame.theme, stage == job::Stage::kSucceeded ? job::Stage::kQueued : stage)
        .strong;
}

void draw_progress_cell(Frame& frame, const Rect& rect, const OutputRow& row) {
    const float x = rect.x + kCellPadding;
    const bool running = frame.state.loaded->job->stage() == job::Stage::kProcessing &&
                         row.percent && *row.percent < 100;
    const std::string name = "Progress of " + row.cells[0].main;
    draw_progress(frame, {x, rect.y + (rect.height - 8) / 2, bar_width(frame), 8},
                  row.percent.value_or(0), bar_color(frame, row), name, running);
    frame.label(x + bar_width(frame) + 10, rect.y + (rect.height - 22) / 2, frame.body(),
                row.cells[static_cast<size_t>(Column::kProgress)].main);
}

bool details_open(const Frame& frame, const job::Output& output, size_t count) {
    const bool toggled = frame.state.details_toggled.count(output.node) > 0;
    return toggled != (count == 1);
}

void draw_cells(Frame& frame, const Rect& rect, const Table& table, const OutputRow& row,
                const job::Output& output, bool open) {
    for (const Column column : table.order) {
        const auto index = static_cast<size_t>(column);
        const Rect cell{rect.x + table.left[index], rect.y, table.width[index], rect.height};
        frame.semantics.open(frame.node(Role::kCell, "", cell));
        if (column == Column::kProgress) {
            draw_progress_cell(frame, cell, row);
        } else if (column == Column::kDetails) {
            const std::string name =
                (open ? "Hide details of " : "Details of ") + row.cells[0].main;
            const uint32_t button = static_cast<uint32_t>(frame.semantics.nodes().size());
            draw_button(frame, cell.x + 8, cell.y + (cell.height - 28) / 2, 28,
                        {open ? "Less" : "Details", app::DetailsToggled{output.node},
                         ButtonLook::kQuiet, name});
            frame.semantics[button].expanded = open;
        } else {
            draw_text_cell(frame, cell, column, row.cells[index]);
        }
        frame.semantics.close();
    }
}

// One output: its row, and below it what else the answer says. Returns the height.
float draw_output(Frame& frame, float x, float y, float details_width, const Table& table,
                  size_t index, bool record) {
    const auto& outputs = frame.state.loaded->job->outputs.value;
    const job::Output& output = outputs[index];
    const OutputRow row = row_of(frame, output, index);
    const Rect rect{x, y, table.total, row.two_lines ? 64.f : 44.f};
    const bool open = details_open(frame, output, outputs.size());
    if (record || frame.visible(rect)) {
        SemanticNode meaning = frame.node(Role::kRow, "", rect);
        meaning.position = static_cast<int>(index) + 2;
        frame.semantics.open(std::move(meaning), std::to_string(index));
        draw_cells(frame, rect, table, row, output, open);
        frame.semantics.close();
    }
    float height = rect.height;
    if (open) {
        SemanticNode meaning = frame.node(Role::kRow, "", {x, y + height, details_width, 0});
        frame.semantics.open(std::move(meaning), "details " + std::to_string(index));
        frame.semantics.open(frame.node(Role::kCell, "", {x, y + height, details_width, 0}));
        const float top = y + height;
        height += draw_output_details(
            frame, {x + kInset + kCellPadding, top, details_width - 2 * (kInset + kCellPadding), 0},
            output);
        frame.semantics.close({x, top, details_width, y + height - top});
        frame.semantics.close({x, top, details_width, y + height - top});
    }
    const bool last = index + 1 == outputs.size();
    if (!last) frame.line(x, y + height - 1, x + table.total, y + height - 1, frame.theme.line);
    return height;
}

float draw_rows(Frame& frame, const Rect& area, const Table& table) {
    const auto& outputs = frame.state.loaded->job->outputs.value;
    SemanticNode meaning = frame.node(Role::kTable, "Outputs", {area.x, area.y, table.total, 0});
    meaning.count = static_cast<int>(outputs.size()) + 1;
    frame.semantics.open(std::move(meaning));
    draw_header(frame, area.x, area.y, table);
    float y = area.y + kHeaderHeight;
    const bool record_all = outputs.size() <= kAllRowsRecorded;
    for (size_t index = 0; index < outputs.size(); ++index) {
        y += draw_output(frame, area.x, y, std::min(area.width, table.total), table, index,
                         record_all);
    }
    frame.semantics.close({area.x, area.y, table.total, y - area.y});
    return y - area.y;
}

bool any_file_unexpanded(const std::vector<job::Output>& outputs) {
    return std::any_of(outputs.begin(), outputs.end(), [](const job::Output& output) {
        return output.file.has_value() && !output.file.expanded;
    });
}

void draw_head_extras(Frame& frame, const Rect& inner, const std::vector<job::Output>& outputs) {
    const TextStyle title{Face::kSemibold, 13, frame.theme.muted};
    const float head_y = inner.y - kCardHead;
    draw_pill(frame, inner.x + 16 + frame.width_of(title, "OUTPUTS") + 12, head_y + 12,
              std::to_string(outputs.size()));
    if (!any_file_unexpanded(outputs)) return;
    const Button expand{
        "Show media",
        app::ExpandKindToggled{"file"},
        ButtonLook::kSoft,
        {},
        "Video, audio, size and duration stand in the files: loads the job with expand=file"};
    if (frame.state.form.options.expand_all) return;
    draw_button(frame, inner.x + inner.width - 12 - button_width(frame, expand), head_y + 12, 24,
                expand);
}

}  // namespace

float draw_outputs(Frame& frame, float x, float y, float width) {
    const auto& fact = frame.state.loaded->job->outputs;
    return draw_card(frame, x, y, width, "Outputs", [&](const Rect& inner) {
        draw_head_extras(frame, inner, fact.value);
        if (!fact.has_value()) {
            const std::string text =
                fact.presence == job::Presence::kEmpty
                    ? "This job has no outputs."
                    : "The outputs are " + std::string(word_for(fact.presence)) + ".";
            return 16 +
                   frame.paragraph(inner.x + 16, inner.y + 16, inner.width - 32, frame.quiet(),
                                   text) +
                   16;
        }
        const Table table = lay_out(frame, fact.value, inner.width);
        if (table.total <= inner.width + 0.5f) return draw_rows(frame, inner, table);
        frame.begin_sideways({inner.x, inner.y, inner.width, 0}, table.total, "Outputs table");
        const float height = draw_rows(frame, inner, table);
        frame.end_sideways(height);
        return height;
    });
}

}  // namespace ui
