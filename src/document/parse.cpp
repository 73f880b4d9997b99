#include "document/parse.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/html.h"
#include "base/text.h"
#include "document/among_text.h"
#include "document/json/reader.h"
#include "document/text/encoding.h"
#include "document/text/position.h"
#include "document/xml/reader.h"
#include "words/body_faults.h"
#include "words/numbers.h"

namespace document {
namespace {

std::string size_in_words(size_t size_bytes) {
    return words::format_bytes(static_cast<int64_t>(size_bytes));
}

// Gives the bytes to the document; false, the problem being set, where they are too many.
bool take(Document& document, std::string bytes, const Limits& limits) {
    document.bytes = std::move(bytes);
    const size_t largest_span = std::numeric_limits<uint32_t>::max();
    const size_t size_limit = std::min(limits.size_bytes, largest_span);
    if (document.bytes.size() <= size_limit) return true;
    Problem problem;
    problem.sentence =
        words::body_too_large(size_in_words(document.bytes.size()), size_in_words(size_limit));
    document.problem = std::move(problem);
    return false;
}

// Neither format can begin as the other does, so the first byte knows better than the media type,
// which is asked only where that byte begins neither. HTML is no XML that anyone asked for.
bool says_xml(std::string_view bytes, std::string_view content_type) {
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    bytes = base::trim(bytes);
    if (base::starts_html_page(bytes) || base::starts_html_fragment(bytes)) return false;
    const char first = bytes.empty() ? '\0' : bytes.front();
    if (first == '<' || first == '{' || first == '[') return first == '<';
    return base::contains_ignoring_case(content_type.substr(0, content_type.find(';')), "xml");
}

}  // namespace

Document parse_json(std::string bytes, const Limits& limits) {
    Document document;
    if (take(document, std::move(bytes), limits)) read_json(document, 0, limits.depth);
    return document;
}

Document parse_xml(std::string bytes, const Limits& limits) {
    Document document;
    if (take(document, std::move(bytes), limits)) read_xml(document, 0, limits.depth);
    return document;
}

Document parse(std::string body, std::string_view content_type, const Limits& limits) {
    Decoded decoded = decode_body(body, content_type);
    const bool xml = says_xml(decoded.text ? *decoded.text : body, content_type);
    std::string as_received;
    if (decoded.text) as_received = std::exchange(body, std::move(*decoded.text));
    Document document;
    if (take(document, std::move(body), limits)) {
        const auto end =
            xml ? read_xml(document, 0, limits.depth) : read_json(document, 0, limits.depth);
        if (document.problem) find_among_text(document, end, limits.depth);
    }
    document.as_received = std::move(as_received);
    document.encoding = decoded.encoding;
    document.invalid_count = decoded.invalid_count;
    document.first_invalid = decoded.first_invalid;
    const auto contradiction = contradiction_of_encodings(document.bytes, decoded, content_type);
    if (xml && contradiction) document.notices.push_back(*contradiction);
    if (!decoded.unknown.empty()) {
        document.notices.push_back(problem_at(document.bytes, decoded.first_invalid,
                                              words::encoding_not_read(decoded.unknown)));
    }
    return document;
}

}  // namespace document
