// What there is to say about a body as it was received: whether it can be read, and is read whole.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "document/text/token_check.h"

namespace app {

// What it is written in: "JSON", "XML"; empty where it cannot be read to its end.
std::string_view format_of(const document::Document& document);

// Its encoding, "UTF-8", or that it is not valid in it; and where it is not, how much of it.
std::string encoding_of(const document::Document& document);
std::string remark_on_invalid(const document::Document& document);

// Whether the pretty text has the tokens of the body, as far as they are compared: in a few words,
// empty where they differ; and what there is to warn of then, empty for all else.
std::string words_on_tokens(const document::TokenCheck& check);
std::string remark_on_tokens(const document::TokenCheck& check);

}  // namespace app
