#include "app/text_around.h"

#include <string>
#include <string_view>

#include "base/credentials.h"
#include "base/html.h"
#include "base/text.h"
#include "words/common.h"
#include "words/remarks.h"

namespace app {
namespace {

using document::Document;

constexpr size_t kLongestQuote = 160;
constexpr size_t kQuotedBytes = 4000;

std::string quoted(std::string_view text) {
    text = base::trim(text.substr(0, kQuotedBytes));
    return base::shorten_masked(text, kLongestQuote);
}

// As the server sent them, in the encoding of the body.
std::string size_of(const Document& document, std::string_view text) {
    size_t size = text.size();
    if (!document.as_received.empty()) {
        const bool wide = document.encoding.starts_with("UTF-16");
        size = 0;
        for (size_t at = 0; at < text.size();) {
            const base::CodePoint point = base::decode_utf8(text, at);
            at += static_cast<size_t>(point.size_bytes);
            size += !wide ? 1 : point.value > 0xFFFF ? 4 : 2;
        }
    }
    return words::bytes(static_cast<int64_t>(size));
}

bool is_script_guard(std::string_view text) {
    for (const std::string_view guard : {")]}'", ")]}',", "while(1);", "for(;;);", "{}&&"}) {
        if (text == guard) return true;
    }
    return false;
}

std::string sentence_before(const Document& document, std::string_view text) {
    const std::string_view format = document.format == document::Format::kXml ? "XML" : "JSON";
    const std::string size = size_of(document, text);
    const std::string_view trimmed = base::trim(text);
    if (trimmed.empty()) return words::space_before(size);
    if (is_script_guard(trimmed)) return words::prefix_before(format, size, quoted(trimmed));
    const std::string plain = base::html_to_text(text.substr(0, kQuotedBytes));
    if (base::is_php_message(plain)) return words::php_before(format, size, quoted(plain));
    return words::text_before(format, size, quoted(trimmed));
}

}  // namespace

std::vector<std::string> remarks_on_text_around(const Document& document) {
    std::vector<std::string> remarks;
    const std::string_view bytes = document.bytes;
    if (document.begin > 0)
        remarks.push_back(sentence_before(document, bytes.substr(0, document.begin)));
    const std::string_view after = bytes.substr(document.end());
    if (document.more_documents > 0) {
        remarks.push_back(words::first_of_documents(document.more_documents + 1));
    } else if (!after.empty()) {
        const std::string_view format = document.format == document::Format::kXml ? "XML" : "JSON";
        remarks.push_back(words::text_after(format, size_of(document, after), quoted(after)));
    }
    return remarks;
}

}  // namespace app
