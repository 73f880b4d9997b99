#include "ui/old/raw_rows.h"

#include <algorithm>
#include <cmath>

#include "app/raw_view.h"
#include "base/text.h"
#include "document/item_label.h"
#include "document/query.h"
#include "document/row_text.h"
#include "ui/old/icons.h"
#include "ui/old/raw_marks.h"
#include "ui/old/raw_places.h"
#include "ui/old/raw_text.h"
#include "ui/sibling_positions.h"
#include "ui/old/value_text.h"
#include "words/common.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

using document::Kind;
using document::NodeId;
using document::Row;
using document::RowKind;

constexpr float kIndent = 16;

std::string count_text(const document::Document& document, NodeId node) {
    const auto count = static_cast<int64_t>(document[node].child_count);
    if (count == 0) return {};
    const bool array = document[node].kind == Kind::kArray;
    return base::concat({" ", array ? words::items(count) : words::keys(count), " "});
}

bool can_fold(const document::Document& document, const Row& row) {
    return row.kind == RowKind::kOpen ||
           (row.kind == RowKind::kFolded &&
            document::first_child(document, row.node) != document::kNoNode);
}

// The rows of one body, in one of the two ways of showing them.
class Rows {
public:
    Rows(Frame& frame, const Rect& area, bool is_tree)
        : frame_(frame),
          raw_(frame.state.raw),
          document_(*app::raw_document(frame.state)),
          area_(area),
          is_tree_(is_tree),
          places_(frame, area.y, raw_.rows.size()) {
        gutter_ = gutter_width(frame, std::max(raw_.rows.last_line(), 1u));
        const bool selected = raw_.selected < document_.nodes.size();
        if (selected) selected_ = document::row_node(document_, raw_.selected);
    }

    float draw() {
        if (frame_.reveal) reveal_selected();
        places_.each([this](size_t index) {
            draw_row(app::raw_row(frame_.state, index), places_.y_of(index));
        });
        return places_.height();
    }

private:
    void reveal_selected() {
        if (selected_ == document::kNoNode || raw_.rows.empty()) return;
        places_.reveal(raw_.rows.index_of(document_, selected_),
                       raw_.revealed == app::Revealed::kStep);
    }

    void draw_row(const Row& row, float y) {
        const Rect rect{area_.x, y, area_.width, kRowHeight};
        const bool painted = frame_.visible(rect);
        const float fold_room = is_tree_ ? kIndent : 0;
        const float x =
            area_.x + gutter_ + 14 + fold_room + static_cast<float>(row.depth) * kIndent;
        const bool in_job = raw_.body.empty() && is_tree_;
        if (painted && in_job) paint_raw_mark(frame_, rect, area_.x + gutter_ + 3, row.node);
        if (painted) paint_ground(rect, row);
        if (painted) draw_line_number(frame_, area_.x + gutter_, y, std::to_string(row.line));
        if (painted && is_tree_ && can_fold(document_, row)) {
            draw_fold_arrow(frame_, x - kIndent + 2, y + 7, row.kind == RowKind::kOpen,
                            frame_.theme.muted);
        }
        RawText text(frame_, x, y, painted);
        paint_pieces(row, text);
        if (is_tree_) {
            paint_remarks(row, text);
            record_item(rect, x - area_.x, row, text);
        } else {
            record_line(x, y, row, text);
        }
    }

    void paint_ground(const Rect& rect, const Row& row) {
        if (row.kind == RowKind::kClose) return;
        if (selected_ == row.node) frame_.fill(rect, frame_.theme.accent.soft);
    }

    void paint_pieces(const Row& row, RawText& text) {
        document::row_pieces(document_, row, pieces_);
        for (const document::Piece& piece : pieces_) {
            const Color color = color_of(frame_.theme, piece.ink);
            if (piece.ink == document::Ink::kFold) {
                text.piece(count_text(document_, row.node), color);
                continue;
            }
            const std::string_view shown = shown_part(piece.text);
            paint_found(shown, color, text);
            const auto more = static_cast<int64_t>(piece.text.size() - shown.size());
            if (more > 0) text.piece(words::bytes_left_out(more), frame_.theme.faint);
        }
    }

    // A piece of the body, on a ground of its own where the search found it.
    void paint_found(std::string_view piece, Color color, RawText& text) {
        const auto offset = static_cast<size_t>(piece.data() - document_.bytes.data());
        size_t painted = 0;
        if (raw_.search.found && offset < document_.bytes.size()) {
            const document::Span span{static_cast<uint32_t>(offset),
                                      static_cast<uint32_t>(offset + piece.size())};
            for (const document::Match& match :
                 document::matches_in(raw_.search.found->matches(), span)) {
                const size_t begin = std::max(match.span.begin, span.begin) - offset;
                const size_t end = std::min(match.span.end, span.end) - offset;
                text.piece(piece.substr(painted, begin - painted), color);
                text.piece(piece.substr(begin, end - begin), color, ground_of(frame_, match));
                painted = end;
            }
        }
        text.piece(piece.substr(painted), color);
    }

    // What is not of the body: what an item is called, what a value means, what is odd about it.
    void paint_remarks(const Row& row, RawText& text) {
        if (row.kind == RowKind::kClose) return;
        if (document_[row.node].duplicate_key)
            text.remark(words::kDuplicateKey, frame_.theme.queued.strong);
        if (row.kind != RowKind::kLeaf) {
            const std::string label = document::item_label(document_, row.node);
            if (!label.empty()) text.remark(label, frame_.theme.muted);
            return;
        }
        const ValueText value = value_text(frame_, document_, row.node);
        if (!value.original.empty() && value.text != value.original + " %")
            text.remark(value.text, frame_.theme.faint);
    }

    std::string description_of(const Row& row, const RawText& text) {
        std::vector<std::string> parts;
        if (raw_.body.empty()) parts.push_back(raw_mark_text(frame_, row.node));
        if (document_[row.node].duplicate_key) parts.push_back(words::kDuplicateKey);
        if (text.invalid_count() > 0) {
            const auto count = static_cast<int64_t>(text.invalid_count());
            parts.push_back(words::invalid_bytes_in_row(count, document_.encoding));
        }
        std::erase(parts, std::string());
        return base::join(parts, " · ");
    }

    // The whole row can be pressed; its text stands where it is painted.
    void record_item(const Rect& rect, float inset, const Row& row, const RawText& text) {
        if (row.kind == RowKind::kClose) return;
        SemanticNode item = frame_.node(Role::kTreeItem, text.plain(), rect);
        item.level = row.depth + 1;
        item.position = frame_.positions->of(document_, row.node);
        const NodeId parent = document_[row.node].parent;
        if (item.position > 0) item.count = static_cast<int>(document_[parent].child_count);
        item.text_inset = inset;
        item.face = Face::kMono;
        item.font_size = 13;
        item.selected = selected_ == row.node;
        item.description = description_of(row, text);
        item.tree_node = row.node;
        item.on_activate = app::NodeSelected{row.node};
        if (can_fold(document_, row)) {
            item.expanded = row.kind == RowKind::kOpen;
            item.on_activate = app::FoldToggled{row.node};
        }
        frame_.semantics.add(std::move(item), std::to_string(row.node));
    }

    void record_line(float x, float y, const Row& row, const RawText& text) {
        const float width = frame_.width_of(raw_style(0), text.plain());
        SemanticNode line = frame_.node(Role::kText, text.plain(), {x, y, width, kRowHeight});
        line.face = Face::kMono;
        line.font_size = 13;
        frame_.semantics.add(std::move(line), std::to_string(row.line));
    }

    Frame& frame_;
    const app::RawView& raw_;
    const document::Document& document_;
    Rect area_;
    bool is_tree_;
    RawPlaces places_;
    float gutter_ = 0;
    NodeId selected_ = document::kNoNode;  // whose row shows what is selected
    std::vector<document::Piece> pieces_;
};

}  // namespace

float rows_width(const Frame& frame) {
    // Of a big body it is known bit by bit.
    const size_t widest = app::raw_checks(frame.state)->tokens().widest_row_bytes();
    const size_t bytes = std::min(widest, kShownTokenBytes + 80);
    return width_for_bytes(frame, bytes) + 160;
}

float draw_tree_rows(Frame& frame, const Rect& area) {
    frame.semantics.open(frame.node(Role::kTree, words::kBodyTree, area));
    const float height = Rows(frame, area, true).draw();
    frame.semantics.close({area.x, area.y, area.width, height});
    return height;
}

float draw_pretty_rows(Frame& frame, const Rect& area) {
    return Rows(frame, area, false).draw();
}

}  // namespace ui::old
