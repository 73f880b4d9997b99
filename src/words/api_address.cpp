#include "words/api_address.h"

#include "base/text.h"

namespace words {

std::string address_cannot_hold(std::string_view what) {
    return base::concat({"An API address cannot hold ", what, "."});
}

}  // namespace words
