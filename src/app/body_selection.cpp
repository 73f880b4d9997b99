#include "app/body_selection.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "app/raw_body.h"
#include "app/raw_rows.h"
#include "base/text.h"
#include "document/query.h"
#include "document/rows/row_text.h"

namespace app {
namespace {

using document::Document;
using document::NodeId;
using document::Row;
using document::RowKind;

std::string indentation(size_t depth) {
    return std::string(2 * depth, ' ');
}

std::string lines_between(const State& state, BodyPoint first, BodyPoint last) {
    const auto& lines = state.raw.lines.all();
    if (first.row >= lines.size() || last.row >= lines.size()) return {};
    const auto offset = [&lines](BodyPoint point) {
        const document::TextLine& line = lines[point.row];
        return std::min(line.begin + point.bytes, size_t{line.end});
    };
    const size_t begin = offset(first);
    const size_t end = std::max(begin, offset(last));
    return raw_document(state)->bytes.substr(begin, end - begin);
}

std::string text_of_row(const Document& document, const Row& row) {
    std::vector<document::Piece> pieces;
    document::row_pieces(document, row, pieces);
    std::string text;
    for (const document::Piece& piece : pieces) text += piece.text;
    return text;
}

std::string rows_between(const State& state, BodyPoint first, BodyPoint last) {
    std::string text;
    for (size_t index = first.row; index <= last.row; ++index) {
        const Row row = raw_row(state, index);
        std::string line = text_of_row(*raw_document(state), row);
        if (index == last.row) line.resize(std::min(line.size(), last.bytes));
        if (index == first.row) {
            line.erase(0, std::min(line.size(), first.bytes));
        } else {
            text += '\n' + indentation(row.depth);
        }
        text += line;
    }
    return text;
}

// A JSON text with some of a document's nodes, and what is around them.
class JsonOfNodes {
public:
    // In document order; those of folded rows are taken with all that is in them.
    struct Chosen {
        NodeId node;
        bool whole;
    };
    JsonOfNodes(const Document& document, std::vector<Chosen> chosen)
        : document_(document), chosen_(std::move(chosen)) {}

    std::string write() {
        if (chosen_.empty()) return {};
        NodeId around = chosen_.front().node;
        if (around != document::kRoot) around = document_[around].parent;
        while (subtree_end(document_, around) <= chosen_.back().node)
            around = document_[around].parent;
        write_value(around, 0, false);
        return std::move(text_);
    }

private:
    // The first chosen node at or behind `node`.
    std::vector<Chosen>::const_iterator chosen_from(NodeId node) const {
        return std::lower_bound(chosen_.begin(), chosen_.end(), node,
                                [](const Chosen& one, NodeId wanted) { return one.node < wanted; });
    }

    void write_value(NodeId node, size_t depth, bool whole) {
        const auto found = chosen_from(node);
        whole = whole || (found != chosen_.end() && found->node == node && found->whole);
        const bool as_it_is =
            whole && !document_.problem && document_.format == document::Format::kJson;
        if (as_it_is || !document::is_container(document_, node)) {
            text_ += document::token(document_, node);
        } else {
            write_members(node, depth, whole);
        }
    }

    void write_members(NodeId container, size_t depth, bool whole) {
        const bool array = document_[container].kind == document::Kind::kArray;
        text_ += array ? '[' : '{';
        bool any = false;
        NodeId member = document::first_member(document_, container);
        for (; member != document::kNoNode; member = document::next_member(document_, member)) {
            const auto next = chosen_from(member);
            const bool inside =
                next != chosen_.end() && next->node < subtree_end(document_, member);
            if (!whole && !inside) continue;
            text_ += (any ? ",\n" : "\n") + indentation(depth + 1);
            any = true;
            if (!array) write_key(member);
            write_value(member, depth + 1, whole);
        }
        if (any) text_ += '\n' + indentation(depth);
        text_ += array ? ']' : '}';
    }

    // Relaxed JSON has keys without quotes.
    void write_key(NodeId member) {
        const std::string_view key = document::key_token(document_, member);
        const bool quoted = !key.empty() && key.front() == '"';
        text_ += base::concat({quoted ? "" : "\"", key, quoted ? ": " : "\": "});
    }

    const Document& document_;
    std::vector<Chosen> chosen_;
    std::string text_;
};

std::string json_between(const State& state, size_t first, size_t last) {
    std::vector<JsonOfNodes::Chosen> chosen;
    for (size_t index = first; index <= last; ++index) {
        const Row row = raw_row(state, index);
        if (row.kind != RowKind::kClose) chosen.push_back({row.node, row.kind != RowKind::kOpen});
    }
    return JsonOfNodes(*raw_document(state), std::move(chosen)).write();
}

}  // namespace

std::string selected_body(const State& state, BodyPoint first, BodyPoint last) {
    const Document* document = raw_document(state);
    if (document == nullptr || last.row < first.row) return {};
    if (state.raw.mode == RawMode::kAsReceived) return lines_between(state, first, last);
    if (last.row >= state.raw.rows.size()) return {};
    const bool is_tree = state.raw.mode == RawMode::kTree;
    if (!is_tree || document->format == document::Format::kXml)
        return rows_between(state, first, last);
    return json_between(state, first.row, last.row);
}

}  // namespace app
