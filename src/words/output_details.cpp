#include "words/output_details.h"

#include "base/text.h"

namespace words {

std::string by_preset(std::string_view name) {
    return base::concat({"preset ", name});
}

std::string label_of_preset(std::string_view of_what) {
    return base::concat({of_what, " preset"});
}

}  // namespace words
