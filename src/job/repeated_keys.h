// Keys of the job that occur more than once: readers disagree on which of the values counts.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace job {

struct RepeatedKey {
    std::string key;
    std::string used;    // the last value, as the document spells it
    std::string unused;  // the one before
};

// Of the object `node` itself, those whose value a sentence at the top of the page is made from.
std::vector<RepeatedKey> repeated_keys(const document::Document& document, document::NodeId node);

}  // namespace job
