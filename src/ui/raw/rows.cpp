// The body as its own tokens, one row per line of the pretty text: as a tree with folds and arrows,
// or with nothing folded as text. Where the cursor is.
#include "app/history.h"
#include "app/raw_body.h"
#include "app/raw_view.h"
#include "base/text.h"
#include "document/item_label.h"
#include "document/query.h"
#include "document/rows/row_text.h"
#include "ui/change_marks.h"
#include "ui/memory.h"
#include "ui/raw/parts.h"
#include "ui/raw/text.h"
#include "ui/recorded.h"
#include "ui/time_text.h"
#include "ui/value_text.h"
#include "words/raw.h"

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

// What happened to a row of the tree between the two answers that are compared is said by a
// background, a sign and words, so that nothing is said by colour alone.
void paint_mark(const Ui& ui, const ImRect& row, float sign_x, NodeId node) {
    const document::Change* change = app::marked_change(ui.state, node);
    if (change == nullptr) return;
    const Tone& tone = tone_of(ui.theme, change->kind);
    ImGui::GetWindowDrawList()->AddRectFilled(row.Min, row.Max, tone.soft);
    paint_text(ui, {{sign_x, row.Min.y}, row.Max}, kCode.in(tone.strong), sign_of(change->kind));
}

// "changed since 14:02:06 CEST, was 42"; empty for what stayed as it was.
std::string mark_text(Ui& ui, NodeId node) {
    const document::Change* change = app::marked_change(ui.state, node);
    if (change == nullptr) return {};
    const app::History& history = ui.state.history;
    const app::KeptAnswer* older = app::find_answer(history, history.comparison->older);
    if (older == nullptr) return {};
    const std::string since = short_time_text(ui, older->at_ms);
    const app::ChangeText text = app::text_of(ui.state, *change);
    switch (change->kind) {
        case document::ChangeKind::kAdded: return words::row_added(since);
        case document::ChangeKind::kRemoved: return words::row_lost(since, text.before);
        case document::ChangeKind::kChanged: break;
    }
    return words::row_changed(since, text.before);
}

// The rows of one body, in one of the two ways of showing them.
class BodyRows {
public:
    BodyRows(Ui& ui, float width)
        : ui_(ui),
          raw_(ui.state.raw),
          document_(*app::raw_document(ui.state)),
          width_(width),
          is_tree_(raw_.mode == app::RawMode::kTree),
          gutter_(std::max(raw_.rows.last_line(), 1u)),
          text_(ui) {
        if (raw_.selected < document_.nodes.size())
            selected_ = document::row_node(document_, raw_.selected);
    }

    void draw() {
        Rows rows(ui_, ui_.memory.raw_scroll, raw_.rows.size(), width_, kRecordedLines);
        if (ui_.reveal) include_selected(rows);
        if (is_tree_ && ui_.pressed_row() < document_.nodes.size() && !raw_.rows.empty())
            rows.include(raw_.rows.index_of(document_, ui_.pressed_row()));
        rows.draw([this](size_t index) { draw_row(index); });
    }

private:
    void include_selected(Rows& rows) {
        if (selected_ == document::kNoNode || raw_.rows.empty()) return;
        rows.reveal(raw_.rows.index_of(document_, selected_),
                    raw_.revealed == app::Revealed::kStep);
    }

    void draw_row(size_t index) {
        const Row row = app::raw_row(ui_.state, index);
        compose(row);
        const ImRect bounds = item({width_, kRowHeight});
        const float inset =
            gutter_.text_x() + (is_tree_ ? kIndent : 0) + static_cast<float>(row.depth) * kIndent;
        if (ImGui::IsItemVisible()) paint(bounds, inset, row);
        if (!is_tree_ || row.kind == RowKind::kClose)
            return record_raw_line(ui_, bounds.Min, inset, text_.plain(), index);
        if (!ui_.record(item_of(row, inset), std::to_string(row.node))) return;
        if (document::can_fold(document_, row.node)) return ui_.emit(app::FoldToggled{row.node});
        ui_.emit(app::NodeSelected{row.node});
    }

    void paint(const ImRect& bounds, float inset, const Row& row) {
        if (is_tree_ && raw_.body.empty())
            paint_mark(ui_, bounds, bounds.Min.x + gutter_.sign_x(), row.node);
        if (row.kind != RowKind::kClose && selected_ == row.node) {
            ImGui::GetWindowDrawList()->AddRectFilled(bounds.Min, bounds.Max,
                                                      ui_.theme.accent.soft);
        }
        gutter_.paint(ui_, bounds, std::to_string(row.line));
        const ImVec2 at{bounds.Min.x + inset, bounds.Min.y};
        if (is_tree_ && row.kind != RowKind::kClose && document::can_fold(document_, row.node)) {
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
            const std::string_view shown = base::beginning(piece.text, kShownTokenBytes);
            add_piece(shown, ink);
            const auto more = static_cast<int64_t>(piece.text.size() - shown.size());
            if (more > 0) text_.piece(words::bytes_left_out(more), ui_.theme.faint);
        }
        if (is_tree_ && row.kind != RowKind::kClose) add_remarks(row);
    }

    // A piece of the body, on a background of its own where the search found it.
    void add_piece(std::string_view piece, Color ink) {
        const auto offset = static_cast<size_t>(piece.data() - document_.bytes.data());
        if (offset >= document_.bytes.size()) return text_.piece(piece, ink);
        const auto begin = static_cast<uint32_t>(offset);
        std::vector<Mark> marks;
        add_found(ui_, {begin, begin + static_cast<uint32_t>(piece.size())}, marks);
        text_.part(piece, begin, ink, marks);
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
        const auto invalid = static_cast<int64_t>(text_.invalid_count());
        return joined({raw_.body.empty() ? mark_text(ui_, row.node) : "",
                       document_[row.node].duplicate_key ? words::kDuplicateKey : "",
                       invalid > 0 ? words::invalid_bytes_in_row(invalid, document_.encoding) : "",
                       ui_.state.key_table.explanation_of(document_, row.node)});
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
        if (document::can_fold(document_, row.node)) item.expanded = row.kind == RowKind::kOpen;
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
    return width_for_bytes(std::min(widest, kShownTokenBytes + kIndentAndKey)) + kGutterAndRemarks;
}

void draw_body_rows(Ui& ui, float width) {
    std::optional<Scope> tree;
    if (ui.state.raw.mode == app::RawMode::kTree) tree.emplace(ui, Role::kTree, words::kBodyTree);
    BodyRows(ui, width).draw();
}

}  // namespace ui
