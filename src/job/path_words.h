// The position of a value in words: "Output film_720p · progress" for
// $.job.outputs[1].percentage_completed. The only table of the names of keys in sentences.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace job {

// Begins with a capital letter; names are shortened, credentials inside them masked.
std::string words_for(const document::Document& document, document::NodeId node);

// "percentage_completed" -> "progress"; keys that are not in the table with blanks for "_".
std::string words_for_key(std::string_view key);

}  // namespace job
