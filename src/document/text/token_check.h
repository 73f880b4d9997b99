// Verifies that the pretty text has the tokens of the body: both are tokenised, and the tokens
// compared one by one. The pretty text is generated row by row and never stored as a whole.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/rows/row_text.h"
#include "document/rows/rows.h"
#include "document/text/tokens.h"

namespace document {

class TokenCheck {
public:
    enum class Outcome : uint8_t {
        kRunning,
        kSame,
        kSameToFault,  // of a body with a fault: what could be read is the same
        kDifferent,
    };

    explicit TokenCheck(const Document& document);

    // Goes on for about `budget` bytes of the pretty text; `document` is always the same. True when
    // there is nothing left to do.
    bool advance(const Document& document, size_t budget);

    Outcome outcome() const { return outcome_; }
    size_t token_count() const { return token_count_; }  // that were compared, and are the same
    // Where the first difference is: in Document::bytes, and the line of the pretty text, from 1.
    size_t offset() const { return offset_; }
    size_t line() const { return row_.line; }
    // How wide the widest row is of those that were compared, indentation included.
    size_t widest_row_bytes() const { return widest_row_bytes_; }

private:
    void begin_row();
    size_t read_text(const Document& document, const Row& row, size_t budget);
    size_t compare_token(const Document& document);
    void settle_end(const Document& document);
    void settle_difference(const Document& document);
    void step_over_text_with_space(const Document& document);
    void step_over_cut_token(const Document& document);
    bool only_closes(const Document& document);

    RowWalk walk_;
    Format format_;
    Tokens body_;
    Tokens shown_;
    Row row_;
    std::vector<Piece> pieces_;
    std::string text_;      // of the row that is read, as far as it is
    bool in_row_ = false;   // it is not yet compared to its end
    bool is_read_ = false;  // `text_` is whole
    std::string_view shown_token_;
    std::string_view body_token_;
    Outcome outcome_ = Outcome::kRunning;
    size_t token_count_ = 0;
    size_t offset_ = 0;
    size_t widest_row_bytes_ = 0;
};

}  // namespace document
