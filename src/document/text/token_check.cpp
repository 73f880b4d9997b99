#include "document/text/token_check.h"

#include <algorithm>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/text/position.h"
#include "document/xml/text.h"

namespace document {
namespace {

size_t begin_of(const Document& document) {
    const bool marked =
        document.bytes.compare(document.begin, kByteOrderMark.size(), kByteOrderMark) == 0;
    return document.begin + (marked ? kByteOrderMark.size() : 0);
}

// The text after the document is not in the pretty text.
std::string_view to_its_end(const Document& document) {
    return std::string_view(document.bytes).substr(0, document.end());
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
        if (!walk_.next(document, row_)) {
            shown_token_ = {};
            body_token_ = body_.next(to_its_end(document));
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
    widest_row_bytes_ = std::max(widest_row_bytes_, 2 * size_t{row.depth} + text_.size());
    shown_ = Tokens(document.format, 0);
}

bool TokenCheck::compare_row(const Document& document) {
    read_row(document, row_);
    for (;;) {
        shown_token_ = shown_.next(text_);
        if (shown_token_.empty()) return true;
        body_token_ = body_.next(to_its_end(document));
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
    step_over_text_with_space(document);
    step_over_cut_token(document);
    if (!only_closes(document)) return;
    // A comma, a key, its colon and a part of a value; of XML a text, with CDATA sections in it,
    // and a tag.
    const bool xml = document.format == Format::kXml;
    const size_t allowed = xml ? 1 : 4;
    size_t missing = 0;
    while (!body_token_.empty() && body_.end() - body_token_.size() < document.problem->offset) {
        const bool is_text = body_token_.front() != '<' || body_token_.starts_with(kCdataBegin);
        if (!xml || !is_text) ++missing;
        if (missing > allowed) return;
        body_token_ = body_.next(to_its_end(document));
    }
    outcome_ = Outcome::kSameToFault;
}

// The fault may have hid what follows a text: the white space around it is shown then.
void TokenCheck::step_over_text_with_space(const Document& document) {
    const std::string_view text = base::trim(shown_token_);
    if (shown_token_.empty() || (!text.empty() && text != base::trim(body_token_))) return;
    shown_token_ = shown_.next(text_);
    if (text.empty()) return;
    body_token_ = body_.next(to_its_end(document));
    offset_ = body_.end() - body_token_.size();
}

// The fault can be within a token, as in the number 01 or in a CDATA section: the text before it is
// shown, followed by what closes it.
void TokenCheck::step_over_cut_token(const Document& document) {
    const size_t fault = document.problem->offset;
    if (fault <= offset_ || fault > body_.end() || closes(shown_token_)) return;
    std::string_view begun = body_token_.substr(0, fault - offset_);
    while (!begun.empty() && !shown_token_.starts_with(begun) && is_space(begun.back()))
        begun.remove_suffix(1);
    if (begun.empty() || !shown_token_.starts_with(begun)) return;
    const auto at = static_cast<size_t>(shown_token_.data() - text_.data());
    shown_ = Tokens(document.format, at + begun.size());
    shown_token_ = shown_.next(text_);
    body_token_ = body_.next(to_its_end(document));
}

bool TokenCheck::only_closes(const Document& document) {
    Row row = row_;
    for (std::string_view token = shown_token_;; token = shown_.next(text_)) {
        if (!token.empty()) {
            if (!closes(token)) return false;
            continue;
        }
        if (!walk_.next(document, row)) return true;
        read_row(document, row);
    }
}

}  // namespace document
