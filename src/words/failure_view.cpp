#include "words/failure_view.h"

#include "base/text.h"

namespace words {

std::string copy_text_of(std::string_view failure) {
    return base::concat({"Copy text of ", failure});
}

}  // namespace words
