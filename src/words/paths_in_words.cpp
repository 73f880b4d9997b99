#include "words/paths_in_words.h"

#include "base/text.h"

namespace words {

std::string path_item(const std::string& list, const std::string& number) {
    return base::concat({list, " ", number});
}

}  // namespace words
