#include "report/evidence_reader.h"

#include <charconv>

#include "report/html.h"
#include "words/page.h"

namespace report {
namespace {

// In texts every quotation mark and every "<" is written as a reference.
constexpr std::string_view kGenerator = "\"generator\"";
constexpr std::string_view kHeadEnd = "</head>";
constexpr std::string_view kBody = "id=\"body\"";
constexpr std::string_view kBodyEnd = "</pre>";

std::string_view attribute(std::string_view tag, std::string_view begin) {
    const size_t at = tag.find(begin);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = tag.substr(at + begin.size());
    return rest.substr(0, rest.find('"'));
}

bool is_evidence(std::string_view html) {
    const std::string_view head = html.substr(0, html.find(kHeadEnd));
    const size_t at = head.find(kGenerator);
    return at != std::string_view::npos &&
           attribute(head.substr(at), "content=\"").starts_with(words::kJobglass);
}

template <typename Number>
Number number_in(std::string_view text) {
    Number number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

std::optional<Evidence> read_evidence(std::string_view html) {
    if (html.find(kHeadEnd) == std::string_view::npos || !is_evidence(html)) return std::nullopt;
    Evidence evidence;
    const size_t begin = html.find(kBody);
    if (begin == std::string_view::npos) return evidence;
    const std::string_view element = html.substr(begin, html.find(kBodyEnd, begin) - begin);
    const size_t tag_end = element.find('>');
    if (tag_end == std::string_view::npos) return evidence;
    const std::string_view tag = element.substr(0, tag_end);
    std::string_view text = element.substr(tag_end + 1);
    if (!text.empty() && text.front() == '\n') text.remove_prefix(1);
    evidence.body = unescaped(text);
    evidence.sha256 = attribute(tag, "data-sha256=\"");
    evidence.received_at_ms = number_in<int64_t>(attribute(tag, "data-received=\""));
    evidence.masked = number_in<size_t>(attribute(tag, "data-masked=\""));
    return evidence;
}

}  // namespace report
