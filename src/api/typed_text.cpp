#include "api/typed_text.h"

#include "base/text.h"
#include "words/form.h"

namespace api {

namespace {

std::string name_of_character(std::string_view text, size_t offset) {
    const base::CodePoint point = base::decode_utf8(text, offset);
    switch (point.value) {
        case ' ': return words::kTypedSpace;
        case '\t': return words::kTypedTab;
        case '\n':
        case '\r': return words::kTypedLineBreak;
        case '/': return words::kTypedSlash;
        default: break;
    }
    if (!point.valid) {
        return words::kTypedNoText;
    }
    if (point.value < 0x20 || point.value == 0x7f) {
        return words::kTypedControl;
    }
    return words::typed_letter(text.substr(offset, static_cast<size_t>(point.size_bytes)));
}

}  // namespace

std::string first_fault(std::string_view text, bool (*may_stand)(char)) {
    size_t position = 1;
    for (size_t offset = 0; offset < text.size(); ++position) {
        if (!may_stand(text[offset])) {
            return words::typed_at_position(name_of_character(text, offset), position);
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
