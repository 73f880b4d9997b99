// A JSONPath (RFC 9535), read into segments, selectors and conditions. Supports the whole standard,
// with its functions length, count, match, search and value; the expressions of the latter are
// those of Regex.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "document/regex/regex.h"

namespace document {

using ExpressionId = uint32_t;
using QueryId = uint32_t;

struct PathSelector {
    enum class Kind : uint8_t { kName, kWildcard, kIndex, kSlice, kFilter };
    Kind kind = Kind::kWildcard;
    std::string name = {};
    std::optional<int64_t> begin = {};  // also the index
    std::optional<int64_t> end = {};
    int64_t step = 1;
    ExpressionId filter = 0;
};

struct PathSegment {
    bool descendants = false;  // it is about all below, and the node itself
    std::vector<PathSelector> selectors;
};

struct PathSteps {
    bool from_root = true;  // else from the node that a filter looks at
    std::vector<PathSegment> segments;
};

enum class PathFunction : uint8_t { kCount, kLength, kMatch, kSearch, kValue };

// A condition of a filter, or one of its operands.
struct PathExpression {
    enum class Kind : uint8_t {
        kOr,
        kAnd,
        kNot,
        kCompare,
        kString,
        kNumber,  // `text` as it is spelled
        kTrue,
        kFalse,
        kNull,
        kQuery,  // its node as a value; as a condition, whether there is one
        kCall,
    };
    enum class Operator : uint8_t {
        kEqual,
        kUnequal,
        kLess,
        kLessOrEqual,
        kGreater,
        kGreaterOrEqual
    };
    Kind kind = Kind::kNull;
    Operator comparison = Operator::kEqual;
    PathFunction function = PathFunction::kCount;
    std::vector<ExpressionId> operands = {};
    std::string text = {};
    QueryId query = 0;
    std::optional<Regex> regex = {};  // of match and search, if it is a literal
};

struct PathQuery {
    // What is wrong is said with its place: "Position 3: expected a name or “*” after “.”."
    static base::Result<PathQuery> compile(std::string_view text);

    std::vector<PathSteps> queries;  // the first is the path itself
    std::vector<PathExpression> expressions;
};

}  // namespace document
