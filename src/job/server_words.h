// What a server says of a failure, in whatever shape it says it: MediaHub's own { error_code,
// error_message } (source: the manual's pages on DELETE of jobs, files and pipelines), a plain
// string, a list of errors, an OAuth error (RFC 6749, 5.2), problem details (RFC 9457), a gateway's
// or SOAP's fault, faults by field.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace job {

// In the server's own words; several messages are separated by " · ". Both empty where it says
// nothing.
struct ServerWords {
    std::string code;
    std::string message;
    bool empty() const { return code.empty() && message.empty(); }
};

// Of the value at `node`, which is known to be about a failure: where it has none of the usual
// keys, each of its members is quoted with its key.
ServerWords server_words(const document::Document& document, document::NodeId node);

// As document::find, also of a key that is written with a capital letter, as many servers do.
document::NodeId find_key(const document::Document& document, document::NodeId object,
                          std::string_view key);

// Of the usual keys of `object` only.
ServerWords named_words(const document::Document& document, document::NodeId object);

}  // namespace job
