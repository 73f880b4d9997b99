#include "app/raw_lines.h"

#include <algorithm>

#include "app/raw_body.h"
#include "app/raw_copies.h"
#include "base/text.h"

namespace app {
namespace {

using document::Document;
using document::Span;
using document::TextLine;

std::optional<uint32_t> revealed_offset(const State& state) {
    const Document& document = *raw_document(state);
    switch (state.raw.revealed) {
        case Revealed::kFault:
            if (!document.problem) return std::nullopt;
            return static_cast<uint32_t>(document.problem->offset);
        case Revealed::kInvalidByte: return static_cast<uint32_t>(document.first_invalid);
        default: break;
    }
    if (state.raw.selected >= document.nodes.size()) return std::nullopt;
    return span_of(document, state.raw.selected).begin;
}

}  // namespace

Span span_of(const Document& document, document::NodeId node) {
    const std::string_view branch = branch_of(document, node);
    const auto begin = static_cast<uint32_t>(branch.data() - document.bytes.data());
    const auto end = begin + static_cast<uint32_t>(branch.size());
    const Span key = document[node].key;
    return {key.empty() ? begin : std::min(key.begin, begin), end};
}

std::optional<Span> span_of_fault(const Document& document) {
    if (!document.problem) return std::nullopt;
    const auto at = static_cast<uint32_t>(document.problem->offset);
    const std::string_view bytes = document.bytes;
    const auto size = at < bytes.size() ? base::decode_utf8(bytes, at).size_bytes : 0;
    return Span{at, at + static_cast<uint32_t>(size)};
}

bool stopped_in(const Document& document, const document::TextLines& lines, size_t line) {
    if (!document.problem) return false;
    const size_t at = document.problem->offset;
    const std::vector<TextLine>& all = lines.all();
    if (at < all[line].begin) return false;
    return at < all[line].end || line + 1 == all.size() ||
           (at == all[line].end && all[line + 1].begin > at);
}

std::optional<size_t> revealed_line(const State& state) {
    const std::optional<uint32_t> offset = revealed_offset(state);
    if (!offset) return std::nullopt;
    const std::vector<TextLine>& lines = state.raw.lines.all();
    const auto after =
        std::upper_bound(lines.begin(), lines.end(), *offset,
                         [](uint32_t wanted, const TextLine& line) { return wanted < line.begin; });
    return static_cast<size_t>(std::max<ptrdiff_t>(after - lines.begin() - 1, 0));
}

}  // namespace app
