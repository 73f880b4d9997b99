#include "words/copying.h"

#include "base/text.h"

namespace words {

std::string value_of(std::string_view label) {
    return base::concat({"value of ", label});
}

std::string original_of(std::string_view label) {
    return base::concat({"original of ", label});
}

std::string copy_value_of(std::string_view label) {
    return base::concat({"Copy value of ", label});
}

std::string copy_original_of(std::string_view label) {
    return base::concat({"Copy original of ", label});
}

std::string copies(std::string_view text) {
    return base::concat({"Copy ", text});
}

std::string copies(std::string_view text, std::string_view exact) {
    return base::concat({"Copy ", text, " (", exact, ")"});
}

std::string show_in_raw(std::string_view name) {
    return base::concat({"Show ", name, " in raw"});
}

}  // namespace words
