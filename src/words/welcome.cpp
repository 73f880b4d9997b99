#include "words/welcome.h"

#include "base/text.h"

namespace words {

std::string waiting_for_answer(std::string_view origin) {
    return base::concat({"Waiting for ", origin, " to answer"});
}

std::string reading_answer(std::string_view size) {
    return base::concat({size, " received. Parsing …"});
}

std::string bytes_received(std::string_view size) {
    return base::concat({size, " received"});
}

std::string bytes_received_of(std::string_view size, std::string_view total) {
    return base::concat({size, " of ", total, " received"});
}

}  // namespace words
