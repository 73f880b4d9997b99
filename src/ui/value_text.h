// A leaf of the document as people read it: bytes, times, durations and rates by what its key
// means; credentials inside URIs masked. What cannot be read better is shown as it is written.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "ui/frame.h"

namespace ui {

struct ValueText {
    std::string text;
    std::string original;  // the token, where `text` says it in another way
    bool quiet = false;    // null or empty
    bool secret = false;   // holds credentials (masked or shown)
};

// `text` with the credentials inside a URI masked, unless the user asked to see them.
std::string without_secrets(const Frame& frame, std::string_view text);

ValueText value_text(const Frame& frame, const document::Document& document, document::NodeId node);

}  // namespace ui
