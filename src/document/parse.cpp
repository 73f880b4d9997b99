#include "document/parse.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/text.h"
#include "base/units.h"
#include "document/json/reader.h"
#include "document/text/characters.h"
#include "document/text/encoding.h"
#include "document/text/position.h"
#include "document/xml/reader.h"
#include "words/body_faults.h"

namespace document {
namespace {

std::string size_in_words(size_t size_bytes) {
    return base::format_bytes(static_cast<int64_t>(size_bytes));
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
// which is asked only where that byte begins neither. A web page is no XML that anyone asked for.
bool says_xml(std::string_view bytes, std::string_view content_type) {
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    bytes = base::trim(bytes);
    if (base::starts_html_page(bytes)) return false;
    const char first = bytes.empty() ? '\0' : bytes.front();
    if (first == '<' || first == '{' || first == '[') return first == '<';
    return base::contains_ignoring_case(content_type.substr(0, content_type.find(';')), "xml");
}

// Whether reading stopped before something that may be a key without quotes.
bool may_be_relaxed(std::string_view bytes, const Problem& problem) {
    return problem.offset < bytes.size() && starts_bare_key(bytes[problem.offset]);
}

}  // namespace

Document parse_json(std::string bytes, const Limits& limits) {
    Document document;
    if (!take(document, std::move(bytes), limits)) return document;
    Attempt attempt = read_json(document.bytes, limits.depth, BareKeys::kRefused);
    if (attempt.problem && may_be_relaxed(document.bytes, *attempt.problem)) {
        Attempt relaxed = read_json(document.bytes, limits.depth, BareKeys::kQuoted);
        if (!relaxed.problem || relaxed.problem->offset > attempt.problem->offset) {
            document.format = Format::kRelaxedJson;
            attempt = std::move(relaxed);
        }
    }
    document.nodes = std::move(attempt.nodes);
    document.problem = std::move(attempt.problem);
    return document;
}

Document parse_xml(std::string bytes, const Limits& limits) {
    Document document;
    if (take(document, std::move(bytes), limits)) read_xml(document, limits.depth);
    return document;
}

Document parse(std::string body, std::string_view content_type, const Limits& limits) {
    Decoded decoded = decode_body(body, content_type);
    const bool xml = says_xml(decoded.text ? *decoded.text : body, content_type);
    std::string as_received;
    if (decoded.text) as_received = std::exchange(body, std::move(*decoded.text));
    Document document =
        xml ? parse_xml(std::move(body), limits) : parse_json(std::move(body), limits);
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
