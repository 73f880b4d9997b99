#include "app/body_words.h"

#include "words/raw.h"

namespace app {
namespace {

using Outcome = document::TokenCheck::Outcome;

}  // namespace

std::string_view format_of(const document::Document& document) {
    constexpr const char* kFormats[] = {"JSON", words::kJsonWithBareKeys, "XML"};
    const bool whole = document.has_root() && !document.problem;
    return whole ? kFormats[static_cast<size_t>(document.format)] : "";
}

std::string encoding_of(const document::Document& document) {
    return document.invalid_count == 0 ? document.encoding
                                       : words::not_valid_encoding(document.encoding);
}

std::string remark_on_invalid(const document::Document& document) {
    if (document.invalid_count == 0) return {};
    const bool utf8 = document.as_received.empty();
    const auto say = utf8 ? words::invalid_bytes_of_body : words::invalid_bytes_of_text;
    return say(static_cast<int64_t>(document.invalid_count), document.encoding,
               static_cast<int64_t>(document.first_invalid));
}

std::string words_on_tokens(const document::TokenCheck& check) {
    const auto count = static_cast<int64_t>(check.token_count());
    switch (check.outcome()) {
        case Outcome::kRunning: return words::kComparingTokens;
        case Outcome::kSame: return words::same_tokens(count);
        case Outcome::kSameToFault: return words::same_tokens_to_fault(count);
        case Outcome::kDifferent: break;
    }
    return {};
}

std::string remark_on_tokens(const document::TokenCheck& check) {
    if (check.outcome() != Outcome::kDifferent) return {};
    return words::different_tokens(static_cast<int64_t>(check.token_count()),
                                   static_cast<int64_t>(check.offset()),
                                   static_cast<int64_t>(check.line()));
}

}  // namespace app
