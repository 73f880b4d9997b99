#include "document/token_check.h"

#include "document/position.h"
#include "document/xml_text.h"

namespace document {
namespace {

size_t begin_of(const Document& document) {
    const bool marked = document.bytes.compare(0, kByteOrderMark.size(), kByteOrderMark) == 0;
    return marked ? kByteOrderMark.size() : 0;
}

bool closes(std::string_view token) {
    return token == "}" || token == "]" || token == ">" || token == "/>" ||
           token.substr(0, 2) == "</";
}

}  // namespace

TokenCheck::TokenCheck(const Document& document)
    : walk_(document), body_(document.format, begin_of(document)), shown_(document.format, 0) {}

bool TokenCheck::advance(const Document& document, size_t budget) {
    for (size_t used = 0; outcome_ == Outcome::kRunning && used < budget; used += text_.size()) {
        if (!walk_.next(document, nullptr, row_)) {
            shown_token_ = {};
            body_token_ = body_.next(document.bytes);
            if (body_token_.empty()) {
                outcome_ = document.problem ? Outcome::kSameToFault : Outcome::kSame;
            } else {
                settle_difference(document);
            }
        } else if (!compare_row(document)) {
            settle_difference(document);
        }
    }
    return outcome_ != Outcome::kRunning;
}

void TokenCheck::read_row(const Document& document, const Row& row) {
    row_pieces(document, row, pieces_);
    text_.clear();
    for (const Piece& piece : pieces_) text_ += piece.text;
    shown_ = Tokens(document.format, 0);
}

bool TokenCheck::compare_row(const Document& document) {
    read_row(document, row_);
    for (;;) {
        shown_token_ = shown_.next(text_);
        if (shown_token_.empty()) return true;
        body_token_ = body_.next(document.bytes);
        if (body_token_ != shown_token_) return false;
        ++token_count_;
    }
}

// Where a body has a fault, its last piece may be missing from the tree, and what was open is
// closed in the pretty text.
void TokenCheck::settle_difference(const Document& document) {
    offset_ = body_.end() - body_token_.size();
    outcome_ = Outcome::kDifferent;
    if (!document.problem) return;
    // A number may end at the fault, as 0 in 01 does.
    const bool ends_at_fault = !shown_token_.empty() && body_token_.starts_with(shown_token_) &&
                               offset_ + shown_token_.size() == document.problem->offset;
    if (ends_at_fault) shown_token_ = shown_.next(text_);
    if (!only_closes(document)) return;
    // A comma, a key, its colon and a part of a value; of XML a text, with CDATA sections in it, and
    // a tag.
    const bool xml = document.format == Format::kXml;
    const size_t allowed = xml ? 1 : 4;
    size_t missing = 0;
    while (!body_token_.empty() && body_.end() - body_token_.size() < document.problem->offset) {
        const bool is_text = body_token_.front() != '<' || body_token_.starts_with(kCdataBegin);
        if (!xml || !is_text) ++missing;
        if (missing > allowed) return;
        body_token_ = body_.next(document.bytes);
    }
    outcome_ = Outcome::kSameToFault;
}

bool TokenCheck::only_closes(const Document& document) {
    Row row = row_;
    for (std::string_view token = shown_token_;; token = shown_.next(text_)) {
        if (!token.empty()) {
            if (!closes(token)) return false;
            continue;
        }
        if (!walk_.next(document, nullptr, row)) return true;
        read_row(document, row);
    }
}

}  // namespace document
