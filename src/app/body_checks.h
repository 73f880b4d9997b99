// Checks of a body that run in slices after it was shown: its SHA-256, and whether the pretty text
// has its tokens.
#pragma once

#include <string>

#include "document/document.h"
#include "document/text/sha256.h"
#include "document/text/token_check.h"

namespace app {

class BodyChecks {
public:
    explicit BodyChecks(const document::Document& document) : tokens_(document) {}

    // One slice, of a few milliseconds; the first one, which comes before the body is shown, is
    // shorter. `document` is always the same. True when all is done.
    bool advance(const document::Document& document);

    const std::string& sha256() const {
        return sha256_;
    }  // of the bytes received; empty until known
    const document::TokenCheck& tokens() const { return tokens_; }

private:
    bool has_begun_ = false;
    document::Sha256 digest_;
    size_t digested_bytes_ = 0;
    std::string sha256_;
    document::TokenCheck tokens_;
};

}  // namespace app
