#include "words/key_meanings.h"

#include "base/text.h"

namespace words {

std::string key_explained(std::string_view sentence, std::string_view page) {
    return base::concat({sentence, " Source: MediaHub’s manual, “", page, "”."});
}

}  // namespace words
