#include "ui/raw_rows.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/units.h"
#include "document/query.h"
#include "document/row_text.h"
#include "ui/icons.h"
#include "ui/value_text.h"

namespace ui {
namespace {

using document::Kind;
using document::Row;
using document::RowKind;

constexpr float kIndent = 16;
constexpr size_t kAllRowsRecorded = 1500;
constexpr size_t kShownTokenBytes =
    2000;  // a longer token is cut on the screen, never in what is copied
constexpr float kWidestRow = 16000;

TextStyle code_style(Color color) {
    return {Face::kMono, 13, color};
}

float gutter_width(const Frame& frame, size_t last_line) {
    const float digits = static_cast<float>(std::to_string(last_line).size());
    return std::max(38.f, digits * frame.width_of(code_style(0), "0") + 16);
}

Color color_of(const Theme& theme, document::Ink ink) {
    switch (ink) {
        case document::Ink::kKey: return theme.key;
        case document::Ink::kString: return theme.string;
        case document::Ink::kNumber: return theme.number;
        case document::Ink::kNull: return theme.null;
        case document::Ink::kNote:
        case document::Ink::kFold: return theme.faint;
        case document::Ink::kPunctuation: break;
    }
    return theme.text;
}

std::string cut(std::string_view token) {
    if (token.size() <= kShownTokenBytes) return on_one_line(token);
    const auto more = static_cast<int64_t>(token.size() - kShownTokenBytes);
    return on_one_line(token.substr(0, kShownTokenBytes)) + "… (" + base::format_count(more) +
           " more bytes)";
}

// One row in coloured pieces, painted from left to right while its plain text is put together.
class RowPainter {
public:
    RowPainter(Frame& frame, float x, float y, bool painted)
        : frame_(frame), x_(x), y_(y), painted_(painted) {}

    void piece(std::string_view text, Color color) {
        if (painted_) {
            frame_.paint_text(x_, y_, code_style(color), text);
            x_ += frame_.width_of(code_style(color), text);
        }
        plain_ += text;
    }
    // Said beside the row, in grey, without being part of the body.
    void remark(std::string_view text) {
        if (painted_) frame_.paint_text(x_ + 14, y_, code_style(frame_.theme.faint), text);
    }
    float x() const { return x_; }
    const std::string& plain() const { return plain_; }

private:
    Frame& frame_;
    float x_;
    float y_;
    bool painted_;
    std::string plain_;
};

std::string count_text(const document::Document& document, document::NodeId node) {
    const auto count = static_cast<int64_t>(document[node].child_count);
    if (count == 0) return {};
    if (document[node].kind == Kind::kArray)
        return " " + base::plural(count, "item", "items") + " ";
    return " " + base::plural(count, "key", "keys") + " ";
}

void paint_pieces(const Frame& frame, const document::Document& document, const Row& row,
                  RowPainter& painter) {
    std::vector<document::Piece> pieces;
    document::row_pieces(document, row, pieces);
    for (const document::Piece& piece : pieces) {
        const bool fold = piece.ink == document::Ink::kFold;
        painter.piece(fold ? count_text(document, row.node) : cut(piece.text),
                      color_of(frame.theme, piece.ink));
    }
    if (document[row.node].duplicate_key && row.kind != RowKind::kClose)
        painter.remark("this key stood here before");
}

// What a leaf means, where it can be said better than it is written.
void paint_meaning(const Frame& frame, const document::Document& document, const Row& row,
                   RowPainter& painter) {
    if (row.kind != RowKind::kLeaf) return;
    const ValueText value = value_text(frame, document, row.node);
    if (!value.original.empty() && value.text != value.original + " %") painter.remark(value.text);
}

bool can_fold(const document::Document& document, const Row& row) {
    return row.kind == RowKind::kOpen ||
           (row.kind == RowKind::kFolded &&
            document::first_child(document, row.node) != document::kNoNode);
}

document::NodeId selected_row(const Frame& frame) {
    const document::NodeId selected = frame.state.raw.selected;
    const document::Document& document = frame.state.loaded->document;
    return selected < document.nodes.size() ? document::row_node(document, selected) : selected;
}

void paint_ground(Frame& frame, const Rect& rect, const Row& row) {
    const app::RawView& raw = frame.state.raw;
    if (row.kind == RowKind::kClose) return;
    // Attributes follow the element whose row shows them.
    const document::Document& document = frame.state.loaded->document;
    const auto match = std::lower_bound(raw.matches.begin(), raw.matches.end(), row.node);
    const bool matched =
        match != raw.matches.end() && document::row_node(document, *match) == row.node;
    if (matched) frame.fill(rect, frame.theme.found);
    if (selected_row(frame) == row.node) frame.fill(rect, frame.theme.accent.soft);
}

void record_row(Frame& frame, const Rect& rect, const Row& row, const RowPainter& painter,
                size_t index) {
    if (row.kind == RowKind::kClose) return;
    const document::Document& document = frame.state.loaded->document;
    SemanticNode item = frame.node(Role::kTreeItem, painter.plain(), rect);
    item.level = row.depth + 1;
    item.position = static_cast<int>(index) + 1;
    item.face = Face::kMono;
    item.font_size = 13;
    item.selected = selected_row(frame) == row.node;
    item.on_activate = app::NodeSelected{row.node};
    if (can_fold(document, row)) {
        const bool open = row.kind == RowKind::kOpen;
        item.expanded = open;
        item.on_activate = app::FoldToggled{row.node};
        if (open) item.on_collapse = app::FoldToggled{row.node};
        if (!open) item.on_expand = app::FoldToggled{row.node};
    }
    frame.semantics.add(std::move(item), std::to_string(row.node));
}

void draw_row(Frame& frame, const Rect& rect, const Row& row, size_t index, float gutter) {
    const document::Document& document = frame.state.loaded->document;
    const bool painted = frame.visible(rect);
    const float text_x = rect.x + gutter + 14 + kIndent + static_cast<float>(row.depth) * kIndent;
    RowPainter painter(frame, text_x, rect.y, painted);
    if (painted) {
        paint_ground(frame, rect, row);
        const std::string number = std::to_string(row.line);
        const TextStyle style = code_style(frame.theme.faint);
        frame.paint_text(rect.x + gutter - frame.width_of(style, number), rect.y, style, number);
        if (can_fold(document, row)) {
            draw_fold_arrow(frame, text_x - kIndent + 2, rect.y + 7, row.kind == RowKind::kOpen,
                            frame.theme.muted);
        }
    }
    paint_pieces(frame, document, row, painter);
    if (painted) paint_meaning(frame, document, row, painter);
    record_row(frame, {text_x, rect.y, std::max(painter.x() - text_x, 40.f), rect.height}, row,
               painter, index);
}

// Which rows stand in the window, of rows of equal height from `top`.
std::pair<size_t, size_t> rows_in_window(const Frame& frame, float top, size_t count) {
    const float first = (frame.view.scroll_y - top) / kRowHeight - 2;
    const float last = (frame.view.scroll_y + frame.view.height - top) / kRowHeight + 2;
    const auto clamp = [count](float row) {
        return static_cast<size_t>(std::clamp(row, 0.f, static_cast<float>(count)));
    };
    return {clamp(first), clamp(last)};
}

// The selected row a third down the window.
void reveal_selected(Frame& frame, float top) {
    const std::vector<Row>& rows = frame.state.raw.rows;
    const document::NodeId selected = selected_row(frame);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [selected](const Row& each) { return each.node == selected; });
    if (row == rows.end()) return;
    const float y = top + static_cast<float>(row - rows.begin()) * kRowHeight;
    frame.screen.scroll_to_y = std::max(0.f, y - frame.view.height / 3);
}

float width_for_bytes(const Frame& frame, size_t bytes) {
    return std::min(kWidestRow, static_cast<float>(bytes) * frame.width_of(code_style(0), "0"));
}

}  // namespace

float tree_width(const Frame& frame) {
    const size_t bytes = std::min(frame.state.raw.widest_row_bytes, kShownTokenBytes + 80);
    return width_for_bytes(frame, bytes) + 160;
}

float text_width(const Frame& frame) {
    size_t longest = 0;
    for (const document::TextLine& line : frame.state.raw.lines) {
        longest = std::max<size_t>(longest, line.end - line.begin);
    }
    return width_for_bytes(frame, longest) + 100;
}

float draw_tree_rows(Frame& frame, const Rect& area) {
    const std::vector<Row>& rows = frame.state.raw.rows;
    const float gutter = gutter_width(frame, rows.empty() ? 1 : rows.back().line);
    SemanticNode tree = frame.node(Role::kTree, "Body", {area.x, area.y, area.width, 0});
    tree.count = static_cast<int>(rows.size());
    frame.semantics.open(std::move(tree));
    auto [first, last] = rows_in_window(frame, area.y, rows.size());
    if (rows.size() <= kAllRowsRecorded) {
        first = 0;
        last = rows.size();
    }
    if (frame.reveal) reveal_selected(frame, area.y);
    for (size_t index = first; index < last; ++index) {
        const float y = area.y + static_cast<float>(index) * kRowHeight;
        draw_row(frame, {area.x, y, area.width, kRowHeight}, rows[index], index, gutter);
    }
    const float height = static_cast<float>(rows.size()) * kRowHeight;
    frame.semantics.close({area.x, area.y, area.width, height});
    return height;
}

float draw_text_lines(Frame& frame, const Rect& area) {
    const auto& lines = frame.state.raw.lines;
    const std::string& bytes = frame.state.loaded->document.bytes;
    const float gutter = gutter_width(frame, lines.empty() ? 1 : lines.back().number);
    auto [first, last] = rows_in_window(frame, area.y, lines.size());
    if (lines.size() <= kAllRowsRecorded) {
        first = 0;
        last = lines.size();
    }
    for (size_t index = first; index < last; ++index) {
        const document::TextLine& line = lines[index];
        const float y = area.y + static_cast<float>(index) * kRowHeight;
        const std::string number = line.continuation ? "↪" : std::to_string(line.number);
        const TextStyle quiet = code_style(frame.theme.faint);
        frame.paint_text(area.x + gutter - frame.width_of(quiet, number), y, quiet, number);
        frame.label(area.x + gutter + 14, y, code_style(frame.theme.text),
                    std::string_view(bytes).substr(line.begin, line.end - line.begin));
    }
    return static_cast<float>(lines.size()) * kRowHeight;
}

}  // namespace ui
