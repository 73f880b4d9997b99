#include "words/typed_text.h"

#include "base/text.h"

namespace words {

std::string typed_letter(std::string_view letter) {
    return base::concat({"“", letter, "”"});
}

std::string typed_at_position(std::string_view letter, size_t position) {
    return base::concat({letter, " at position ", std::to_string(position)});
}

}  // namespace words
