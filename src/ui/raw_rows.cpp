#include "ui/raw_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/raw_view.h"
#include "base/text.h"
#include "document/item_label.h"
#include "document/query.h"
#include "document/rows/row_text.h"
#include "ui/icons.h"
#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/raw_marks.h"
#include "ui/raw_text.h"
#include "ui/rows.h"
#include "ui/text.h"
#include "ui/value_text.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/raw_view.h"

namespace ui {
namespace {

using document::NodeId;
using document::Row;
using document::RowKind;

constexpr float kIndent = 16;

std::string count_text(const document::Document& document, NodeId node) {
    const auto count = static_cast<int64_t>(document[node].child_count);
    if (count == 0) return {};
    const bool array = document[node].kind == document::Kind::kArray;
    return base::concat({" ", array ? words::items(count) : words::keys(count), " "});
}

bool can_fold(const document::Document& document, const Row& row) {
    return row.kind == RowKind::kOpen ||
           (row.kind == RowKind::kFolded &&
            document::first_child(document, row.node) != document::kNoNode);
}

// The rows of one body, in one of the two ways of showing them.
class BodyRows {
public:
    BodyRows(Ui& ui, float width, bool is_tree)
        : ui_(ui),
          raw_(ui.state.raw),
          document_(*app::raw_document(ui.state)),
          width_(width),
          is_tree_(is_tree),
          gutter_(ui, std::max(raw_.rows.last_line(), 1u)),
          text_(ui) {
        if (raw_.selected < document_.nodes.size())
            selected_ = document::row_node(document_, raw_.selected);
    }

    void draw() {
        Rows rows(ui_, ui_.memory.raw_scroll, raw_.rows.size(), width_);
        if (ui_.reveal) include_selected(rows);
        if (is_tree_ && ui_.pressed_row() < document_.nodes.size() && !raw_.rows.empty())
            rows.include(raw_.rows.index_of(document_, ui_.pressed_row()));
        rows.draw([this](size_t index) { draw_row(app::raw_row(ui_.state, index)); });
    }

private:
    void include_selected(Rows& rows) {
        if (selected_ == document::kNoNode || raw_.rows.empty()) return;
        rows.reveal(raw_.rows.index_of(document_, selected_),
                    raw_.revealed == app::Revealed::kStep);
    }

    void draw_row(const Row& row) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ImRect bounds{at, {at.x + width_, at.y + kRowHeight}};
        const float inset =
            gutter_.text_x() + (is_tree_ ? kIndent : 0) + static_cast<float>(row.depth) * kIndent;
        compose(row);
        ImGui::ItemSize(bounds.GetSize());
        if (ImGui::ItemAdd(bounds, 0)) paint(bounds, inset, row);
        if (!is_tree_) {
            record_raw_line(ui_, {at.x + inset, at.y}, text_.plain(), std::to_string(row.line));
        } else if (row.kind != RowKind::kClose) {
            if (pressable(ui_, item_of(row, inset), std::to_string(row.node))) press(row);
        }
    }

    void press(const Row& row) {
        if (can_fold(document_, row)) {
            ui_.emit(app::FoldToggled{row.node});
        } else {
            ui_.emit(app::NodeSelected{row.node});
        }
    }

    void paint(const ImRect& bounds, float inset, const Row& row) {
        if (is_tree_ && raw_.body.empty())
            paint_raw_mark(ui_, bounds, bounds.Min.x + gutter_.sign_x(), row.node);
        if (row.kind != RowKind::kClose && selected_ == row.node) {
            ImGui::GetWindowDrawList()->AddRectFilled(bounds.Min, bounds.Max,
                                                      ui_.theme.accent.soft);
        }
        gutter_.paint(ui_, bounds, std::to_string(row.line));
        const ImVec2 at{bounds.Min.x + inset, bounds.Min.y};
        if (is_tree_ && can_fold(document_, row)) {
            paint_fold_arrow({{at.x - kIndent, at.y}, {at.x, bounds.Max.y}},
                             row.kind == RowKind::kOpen, ui_.theme.muted);
        }
        text_.paint(at);
    }

    void compose(const Row& row) {
        text_.clear();
        document::row_pieces(document_, row, pieces_);
        for (const document::Piece& piece : pieces_) {
            const Color ink = color_of(ui_.theme, piece.ink);
            if (piece.ink == document::Ink::kFold) {
                text_.piece(count_text(document_, row.node), ink);
                continue;
            }
            const std::string_view shown = shown_part(piece.text);
            add_piece(shown, ink);
            const auto more = static_cast<int64_t>(piece.text.size() - shown.size());
            if (more > 0) text_.piece(words::bytes_left_out(more), ui_.theme.faint);
        }
        if (is_tree_ && row.kind != RowKind::kClose) add_remarks(row);
    }

    // A piece of the body, on a ground of its own where the search found it.
    void add_piece(std::string_view piece, Color ink) {
        const auto offset = static_cast<size_t>(piece.data() - document_.bytes.data());
        size_t added = 0;
        if (raw_.search.found && offset < document_.bytes.size()) {
            const document::Span span{static_cast<uint32_t>(offset),
                                      static_cast<uint32_t>(offset + piece.size())};
            for (const document::Match& match :
                 document::matches_in(raw_.search.found->matches(), span)) {
                const size_t begin = std::max(match.span.begin, span.begin) - offset;
                const size_t end = std::min(match.span.end, span.end) - offset;
                text_.piece(piece.substr(added, begin - added), ink);
                text_.piece(piece.substr(begin, end - begin), ink, backing_of(ui_, match));
                added = end;
            }
        }
        text_.piece(piece.substr(added), ink);
    }

    // What is not of the body: what an item is called, what a value means, what is odd about it.
    void add_remarks(const Row& row) {
        const document::Node& node = document_[row.node];
        if (node.duplicate_key) text_.remark(words::kDuplicateKey, ui_.theme.queued.strong);
        if (row.kind != RowKind::kLeaf)
            return text_.remark(document::item_label(document_, row.node), ui_.theme.muted);
        if (node.value.end - node.value.begin > kShownTokenBytes) return;
        const ValueText value = value_text(ui_, document_, row.node);
        if (!value.original.empty() && value.text != value.original + " %")
            text_.remark(value.text, ui_.theme.faint);
    }

    std::string description_of(const Row& row) {
        std::vector<std::string> parts;
        if (raw_.body.empty()) parts.push_back(raw_mark_text(ui_, row.node));
        if (document_[row.node].duplicate_key) parts.push_back(words::kDuplicateKey);
        if (text_.invalid_count() > 0) {
            const auto count = static_cast<int64_t>(text_.invalid_count());
            parts.push_back(words::invalid_bytes_in_row(count, document_.encoding));
        }
        std::erase(parts, std::string());
        return base::join(parts, " · ");
    }

    // The whole row can be pressed; its text is where it is painted.
    SemanticNode item_of(const Row& row, float inset) {
        SemanticNode item{.role = Role::kTreeItem, .name = std::string(text_.plain())};
        item.level = row.depth + 1;
        item.position = ui_.memory.positions.of(document_, row.node);
        const NodeId parent = document_[row.node].parent;
        if (item.position > 0) item.count = static_cast<int>(document_[parent].child_count);
        item.text_inset = inset;
        item.face = kCode.face;
        item.font_size = kCode.size;
        item.selected = selected_ == row.node;
        item.description = description_of(row);
        item.tree_node = row.node;
        item.row = row.node;
        if (can_fold(document_, row)) item.expanded = row.kind == RowKind::kOpen;
        return item;
    }

    Ui& ui_;
    const app::RawView& raw_;
    const document::Document& document_;
    float width_;
    bool is_tree_;
    Gutter gutter_;
    NodeId selected_ = document::kNoNode;  // whose row shows what is selected
    std::vector<document::Piece> pieces_;
    RawText text_;  // of the row being drawn
};

}  // namespace

float width_of_rows(const Ui& ui) {
    constexpr size_t kIndentAndKey = 80;
    constexpr float kGutterAndRemarks = 160;
    // Of a big body it is known bit by bit.
    const size_t widest = app::raw_checks(ui.state)->tokens().widest_row_bytes();
    return width_for_bytes(ui, std::min(widest, kShownTokenBytes + kIndentAndKey)) +
           kGutterAndRemarks;
}

void draw_tree_rows(Ui& ui, float width) {
    Scope tree(ui, Role::kTree, words::kBodyTree);
    BodyRows(ui, width, true).draw();
}

void draw_pretty_rows(Ui& ui, float width) {
    BodyRows(ui, width, false).draw();
}

}  // namespace ui
