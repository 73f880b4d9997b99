#include "document/rows/row_text.h"

#include "document/query.h"

namespace document {
namespace {

Ink ink_of(Kind kind) {
    switch (kind) {
        case Kind::kString: return Ink::kString;
        case Kind::kNumber:
        case Kind::kBoolean: return Ink::kNumber;
        case Kind::kNull: return Ink::kNull;
        case Kind::kNote: return Ink::kNote;
        case Kind::kObject:
        case Kind::kArray: break;
    }
    return Ink::kPunctuation;
}

class Pieces {
public:
    Pieces(const Document& document, const Row& row, std::vector<Piece>& pieces)
        : document_(document), row_(row), node_(document[row.node]), pieces_(pieces) {
        pieces_.clear();
    }

    void add_json() {
        const bool object = node_.kind == Kind::kObject;
        if (row_.kind != RowKind::kClose && !node_.key.empty()) {
            add(key_token(document_, row_.node), Ink::kKey);
            add(": ");
        }
        if (row_.kind == RowKind::kLeaf) {
            add(token(document_, row_.node), ink_of(node_.kind));
        } else {
            if (row_.kind != RowKind::kClose) add(object ? "{" : "[");
            if (row_.kind == RowKind::kFolded) add({}, Ink::kFold);
            if (row_.kind != RowKind::kOpen) add(object ? "}" : "]");
        }
        if (row_.kind != RowKind::kOpen && node_.next_sibling != kNoNode) add(",");
    }

    void add_element() {
        const std::string_view name = key_token(document_, row_.node);
        if (row_.kind != RowKind::kClose) {
            add("<");
            add(name, Ink::kKey);
            add_attributes();
            const bool closed = is_self_closing(document_, row_.node);
            add(closed ? "/>" : ">");
            if (closed) return;
        }
        if (row_.kind == RowKind::kFolded) add({}, Ink::kFold);
        if (row_.kind == RowKind::kLeaf) add(token(document_, row_.node), Ink::kString);
        if (row_.kind == RowKind::kOpen) return;
        add("</");
        add(name, Ink::kKey);
        add(">");
    }

    void add(std::string_view text, Ink ink = Ink::kPunctuation) { pieces_.push_back({text, ink}); }

private:
    void add_attributes() {
        NodeId child = first_child(document_, row_.node);
        for (; child != kNoNode && document_[child].form == Form::kAttribute;
             child = document_[child].next_sibling) {
            add(" ");
            add(key_token(document_, child), Ink::kKey);
            add("=");
            add(token(document_, child), ink_of(document_[child].kind));
        }
    }

    const Document& document_;
    const Row& row_;
    const Node& node_;
    std::vector<Piece>& pieces_;
};

}  // namespace

void row_pieces(const Document& document, const Row& row, std::vector<Piece>& pieces) {
    Pieces made(document, row, pieces);
    switch (document[row.node].form) {
        case Form::kJson: made.add_json(); break;
        case Form::kElement: made.add_element(); break;
        default: made.add(token(document, row.node), ink_of(document[row.node].kind)); break;
    }
}

}  // namespace document
