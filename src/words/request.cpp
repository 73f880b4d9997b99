#include "words/request.h"

#include "base/text.h"

namespace words {
std::string status_then_broken(std::string_view status) {
    return base::concat({status, ", then the connection broke"});
}

std::string time_for(std::string_view part, std::string_view duration) {
    return base::concat({part, " ", duration});
}

std::string not_compressed(std::string_view size) {
    return base::concat({size, ", not compressed"});
}

std::string compressed_to(std::string_view size, std::string_view share,
                          std::string_view encoding) {
    return base::concat({size, ", compressed to ", share, " (", encoding, ")"});
}

}  // namespace words
