#include "base/no_break.h"

namespace base {

std::string with_plain_spaces(std::string_view text) {
    constexpr std::string_view kSpace = kNoBreak;
    std::string plain;
    plain.reserve(text.size());
    for (size_t at = text.find(kSpace); at != std::string_view::npos; at = text.find(kSpace)) {
        plain += text.substr(0, at);
        plain += ' ';
        text.remove_prefix(at + kSpace.size());
    }
    return plain += text;
}

}  // namespace base
