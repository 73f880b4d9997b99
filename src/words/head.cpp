#include "words/head.h"

#include "base/text.h"

namespace words {

std::string job_in_head(std::string_view word, std::string_view id) {
    return base::concat({word, " · ", id});
}

}  // namespace words
