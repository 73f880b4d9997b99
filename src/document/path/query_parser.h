// Turns the text of a JSONPath into a PathQuery.
#pragma once

#include <string>
#include <string_view>

#include "document/path/query.h"
#include "document/text/characters.h"

namespace document {

// RFC 9535's shorthand: what may begin and continue a name behind a dot.
constexpr bool starts_path_name(char byte) {
    return is_letter(byte) || byte == '_' || is_beyond_ascii(byte);
}
constexpr bool continues_path_name(char byte) {
    return starts_path_name(byte) || is_digit(byte);
}

class PathQueryParser {
public:
    PathQueryParser(PathQuery& query, std::string_view text) : query_(query), text_(text) {}

    // False when the path is wrong; then fault() says why.
    bool parse();
    const std::string& fault() const { return fault_; }

private:
    bool parse_steps(QueryId& id);
    bool parse_segments(PathSteps& steps);
    bool parse_segment(PathSteps& steps, bool descendants);
    bool parse_brackets(PathSegment& segment);
    bool parse_selector(PathSelector& selector);
    bool parse_slice(PathSelector& selector);
    bool parse_string(std::string& text);
    bool parse_escape(std::string& text, char quote);
    bool parse_integer(std::optional<int64_t>& value);

    bool parse_or(ExpressionId& id);
    bool parse_and(ExpressionId& id);
    bool parse_chain(ExpressionId& id, PathExpression::Kind kind);
    bool parse_condition(ExpressionId& id);
    bool parse_comparison(ExpressionId& id, size_t offset);
    bool parse_operator(PathExpression::Operator& found);
    bool parse_operand(ExpressionId& id);
    bool parse_number(ExpressionId& id);
    bool parse_word(ExpressionId& id);
    bool parse_call(ExpressionId& id, std::string_view name, size_t offset);
    bool parse_argument(PathExpression& call, bool wants_nodes);
    bool compile_regex(PathExpression& call, size_t offset);
    bool check_comparable(ExpressionId id, size_t offset);
    bool is_singular(const PathExpression& expression) const;
    bool is_logical(const PathExpression& expression) const;

    ExpressionId add(PathExpression expression);
    void skip_space();
    bool at_end() const { return at_ >= text_.size(); }
    char byte() const { return at_end() ? '\0' : text_[at_]; }
    bool step_over(std::string_view literal);
    bool fail(size_t offset, std::string_view sentence);

    PathQuery& query_;
    std::string_view text_;
    size_t at_ = 0;
    size_t depth_ = 0;  // of filters and parentheses
    std::string fault_;
};

}  // namespace document
