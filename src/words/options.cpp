#include "words/options.h"

#include "base/text.h"

namespace words {

std::string expand_kind(std::string_view kind) {
    return base::concat({"Expand ", kind});
}

std::string sent_as(std::string_view parameter) {
    return base::concat({"Sent as ", parameter});
}

}  // namespace words
