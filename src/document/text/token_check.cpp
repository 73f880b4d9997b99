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
    : walk_(document),
      format_(document.format),
      body_(document.format, begin_of(document)),
      shown_(document.format, 0) {}

bool TokenCheck::advance(const Document& document, size_t budget) {
    for (size_t used = 0; outcome_ == Outcome::kRunning && used < budget;) {
        if (!in_row_ && !walk_.next(document, row_)) {
            settle_end(document);
        } else {
            if (!in_row_) begin_row();
            used += is_read_ ? compare_token(document) : read_text(document, row_, budget - used);
        }
    }
    return outcome_ != Outcome::kRunning;
}

void TokenCheck::settle_end(const Document& document) {
    shown_token_ = {};
    body_token_ = body_.next(to_its_end(document));
    if (!body_token_.empty()) return settle_difference(document);
    outcome_ = document.problem ? Outcome::kSameToFault : Outcome::kSame;
}

void TokenCheck::begin_row() {
    in_row_ = true;
    is_read_ = false;
    text_.clear();
    shown_ = Tokens(format_, 0);
}

// Goes on reading the row, which may be as long as the body; returns how many bytes more there are.
size_t TokenCheck::read_text(const Document& document, const Row& row, size_t budget) {
    row_pieces(document, row, pieces_);
    const size_t before = text_.size();
    size_t whole_bytes = 0;
    for (const Piece& piece : pieces_) whole_bytes += piece.text.size();
    text_.reserve(whole_bytes);
    size_t skipped = before;
    size_t left = budget;
    for (const Piece& piece : pieces_) {
        const size_t from = std::min(skipped, piece.text.size());
        skipped -= from;
        const std::string_view next = piece.text.substr(from, left);
        text_ += next;
        left -= next.size();
    }
    is_read_ = text_.size() == whole_bytes;
    widest_row_bytes_ = std::max(widest_row_bytes_, 2 * size_t{row.depth} + text_.size());
    return text_.size() - before;
}

// Returns how many bytes the token has.
size_t TokenCheck::compare_token(const Document& document) {
    shown_token_ = shown_.next(text_);
    if (shown_token_.empty()) {
        constexpr size_t kKeptBytes = size_t{1} << 20;
        in_row_ = false;
        if (text_.capacity() > kKeptBytes) text_ = {};
        return 0;
    }
    body_token_ = body_.next(to_its_end(document));
    if (body_token_ != shown_token_) {
        settle_difference(document);
    } else if (!body_.continues()) {
        ++token_count_;
    }
    return shown_token_.size();
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
        if (!body_.continues() && (!xml || !is_text)) ++missing;
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
        begin_row();
        read_text(document, row, std::string::npos);
    }
}

}  // namespace document
