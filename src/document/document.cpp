#include "document/document.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/units.h"
#include "document/characters.h"
#include "document/json_reader.h"

namespace document {
namespace {

std::string size_in_words(size_t size_bytes) {
    return base::format_bytes(static_cast<int64_t>(size_bytes));
}

// Whether reading stopped before something that may be a key without quotes.
bool may_be_relaxed(std::string_view bytes, const Problem& problem) {
    return problem.offset < bytes.size() && starts_bare_key(bytes[problem.offset]);
}

}  // namespace

Document parse_json(std::string bytes, const Limits& limits) {
    Document document;
    document.bytes = std::move(bytes);
    const size_t largest_span = std::numeric_limits<uint32_t>::max();
    const size_t size_limit = std::min(limits.size_bytes, largest_span);
    if (document.bytes.size() > size_limit) {
        Problem problem;
        problem.sentence = "The body has " + size_in_words(document.bytes.size()) +
                           ", more than the " + size_in_words(size_limit) + " that are read.";
        document.problem = std::move(problem);
        return document;
    }
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

std::string describe(const Problem& problem) {
    return "line " + std::to_string(problem.line) + ", column " + std::to_string(problem.column) +
           " (byte " + std::to_string(problem.offset) + "): " + problem.sentence;
}

}  // namespace document
