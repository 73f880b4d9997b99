// A leaf of the document as people read it: bytes, times, durations and rates by what its key
// means; credentials inside URIs masked. What cannot be read better is shown as it is written.
#pragma once

#include "ui/ui.h"

namespace ui {

struct ValueText {
    std::string text;
    std::string original;  // as the answer says it, where `text` says it in another way
    std::string exact;     // what `original` leaves open: of times, the moment in ISO 8601 too
    bool quiet = false;    // null or empty
    bool secret = false;   // holds credentials (masked or shown)
};

// How people read the value at `node`; empty where it reads best as it is.
std::string read_text(Ui& ui, const document::Document& document, document::NodeId node);

ValueText value_text(Ui& ui, const document::Document& document, document::NodeId node);

// In one line of bounded length: a leaf as value_text says it, a container by what is in it.
std::string summary_text(Ui& ui, const document::Document& document, document::NodeId node);

}  // namespace ui
