#include "words/options.h"

#include "base/text.h"

namespace words {

std::string options_of_request(std::string_view address) {
    return base::concat({"What to request from ", address});
}

std::string asked_expanded(std::string_view kinds) {
    return base::concat({kinds, " expanded"});
}

std::string expand_kind(std::string_view kind) {
    return base::concat({"Expand ", kind});
}

std::string sent_as(std::string_view parameter) {
    return base::concat({"Sent as ", parameter});
}

}  // namespace words
