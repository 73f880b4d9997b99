#include "api/typed_text.h"

#include "base/text.h"

namespace api {

namespace {

std::string name_of_character(std::string_view text, size_t offset) {
    const base::CodePoint point = base::decode_utf8(text, offset);
    switch (point.value) {
        case ' ': return "a space";
        case '\t': return "a tab";
        case '\n':
        case '\r': return "a line break";
        case '/': return "a slash";
        default: break;
    }
    if (!point.valid) {
        return "a byte that is no text";
    }
    if (point.value < 0x20 || point.value == 0x7f) {
        return "a control character";
    }
    return "“" + std::string(text.substr(offset, static_cast<size_t>(point.size_bytes))) + "”";
}

}  // namespace

std::string first_fault(std::string_view text, bool (*may_stand)(char)) {
    size_t position = 1;
    for (size_t offset = 0; offset < text.size(); ++position) {
        if (!may_stand(text[offset])) {
            return name_of_character(text, offset) + " at position " + std::to_string(position);
        }
        offset += static_cast<size_t>(base::decode_utf8(text, offset).size_bytes);
    }
    return {};
}

std::string_view unquoted(std::string_view text) {
    static constexpr std::string_view kQuotes[] = {"\"", "'", "`", "<", ">", "“", "”", "‘", "’"};
    text = base::trim(text);
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view quote : kQuotes) {
            if (text.substr(0, quote.size()) == quote) {
                text.remove_prefix(quote.size());
                changed = true;
            }
            if (text.size() >= quote.size() && text.substr(text.size() - quote.size()) == quote) {
                text.remove_suffix(quote.size());
                changed = true;
            }
        }
        text = base::trim(text);
    }
    return text;
}

}  // namespace api
