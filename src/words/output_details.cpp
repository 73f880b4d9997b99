#include "words/output_details.h"

#include "base/text.h"

namespace words {

std::string by_preset(std::string_view name) {
    return base::concat({"preset ", name});
}

std::string label_of_preset(std::string_view of_what) {
    return base::concat({of_what, " preset"});
}

std::string not_in_response(std::string_view keys) {
    return base::concat({"Not in this response: ", keys});
}

}  // namespace words
