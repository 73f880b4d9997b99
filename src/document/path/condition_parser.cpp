// The conditions of filters: the part of PathQueryParser that reads what stands behind "?".
#include <algorithm>
#include <utility>

#include "document/path/query_parser.h"
#include "document/text/characters.h"
#include "words/path_faults.h"

namespace document {
namespace {

using What = PathExpression::Kind;
using Operator = PathExpression::Operator;

constexpr size_t kDepthMost = 64;

struct FunctionRow {
    std::string_view name;
    bool takes_nodes;
    size_t argument_count;
};
// In the order of PathFunction.
constexpr FunctionRow kFunctions[] = {{"count", true, 1},
                                      {"length", false, 1},
                                      {"match", false, 2},
                                      {"search", false, 2},
                                      {"value", true, 1}};

}  // namespace

bool PathQueryParser::parse_or(ExpressionId& id) {
    if (++depth_ > kDepthMost) {
        return fail(at_, words::kFilterTooDeep);
    }
    const bool parsed = parse_chain(id, What::kOr);
    --depth_;
    return parsed;
}

bool PathQueryParser::parse_and(ExpressionId& id) {
    return parse_chain(id, What::kAnd);
}

// Conditions with && or || between them.
bool PathQueryParser::parse_chain(ExpressionId& id, What kind) {
    PathExpression chain;
    chain.kind = kind;
    do {
        ExpressionId part = 0;
        if (!(kind == What::kOr ? parse_and(part) : parse_condition(part))) return false;
        chain.operands.push_back(part);
        skip_space();
    } while (step_over(kind == What::kOr ? "||" : "&&"));
    id = chain.operands.size() == 1 ? chain.operands.front() : add(std::move(chain));
    return true;
}

bool PathQueryParser::parse_condition(ExpressionId& id) {
    skip_space();
    const size_t offset = at_;
    const bool negated = step_over("!");
    if (negated) skip_space();
    if (step_over("(")) {
        if (!parse_or(id)) return false;
        skip_space();
        if (!step_over(")")) return fail(at_, words::kFilterNextCondition);
    } else if (negated) {
        const size_t operand = at_;
        if (!parse_operand(id)) return false;
        if (query_.expressions[id].kind != What::kQuery && !is_logical(query_.expressions[id])) {
            return fail(operand, words::kFilterAfterNot);
        }
    } else if (!parse_comparison(id, offset)) {
        return false;
    }
    if (negated) {
        PathExpression opposite;
        opposite.kind = What::kNot;
        opposite.operands = {id};
        id = add(std::move(opposite));
    }
    return true;
}

bool PathQueryParser::parse_comparison(ExpressionId& id, size_t offset) {
    if (!parse_operand(id)) return false;
    const size_t behind = at_;
    skip_space();
    PathExpression comparison;
    comparison.kind = What::kCompare;
    if (!parse_operator(comparison.comparison)) {
        at_ = behind;
        const PathExpression& alone = query_.expressions[id];
        if (alone.kind == What::kQuery || is_logical(alone)) return true;
        return fail(offset, words::kFilterValueAlone);
    }
    if (!check_comparable(id, offset)) return false;
    skip_space();
    const size_t right_offset = at_;
    ExpressionId right = 0;
    if (!parse_operand(right) || !check_comparable(right, right_offset)) return false;
    comparison.operands = {id, right};
    id = add(std::move(comparison));
    return true;
}

bool PathQueryParser::parse_operator(Operator& found) {
    // The longer ones first.
    constexpr std::pair<std::string_view, Operator> kOperators[] = {
        {"==", Operator::kEqual}, {"!=", Operator::kUnequal},        {"<=", Operator::kLessOrEqual},
        {"<", Operator::kLess},   {">=", Operator::kGreaterOrEqual}, {">", Operator::kGreater}};
    for (const auto& [spelling, meaning] : kOperators) {
        if (!step_over(spelling)) continue;
        found = meaning;
        return true;
    }
    return false;
}

bool PathQueryParser::check_comparable(ExpressionId id, size_t offset) {
    const PathExpression& expression = query_.expressions[id];
    if (expression.kind == What::kQuery && !is_singular(expression)) {
        return fail(offset, words::kFilterManyNodes);
    }
    return !is_logical(expression) || fail(offset, words::kFilterNoValue);
}

bool PathQueryParser::parse_operand(ExpressionId& id) {
    PathExpression expression;
    const char first = byte();
    if (first == '@' || first == '$') {
        expression.kind = What::kQuery;
        if (!parse_steps(expression.query)) return false;
    } else if (first == '"' || first == '\'') {
        expression.kind = What::kString;
        if (!parse_string(expression.text)) return false;
    } else if (is_digit(first) || first == '-') {
        return parse_number(id);
    } else if (is_letter(first)) {
        return parse_word(id);
    } else {
        return fail(at_, words::kFilterOperand);
    }
    id = add(std::move(expression));
    return true;
}

// As JSON spells them.
bool PathQueryParser::parse_number(ExpressionId& id) {
    const size_t begin = at_;
    const auto digits = [this] {
        const size_t first = at_;
        at_ = skip(text_, at_, is_digit);
        return at_ > first;
    };
    step_over("-");
    bool valid = step_over("0") ? !is_digit(byte()) : digits();
    if (valid && step_over(".")) valid = digits();
    if (valid && (byte() == 'e' || byte() == 'E')) {
        ++at_;
        if (byte() == '+' || byte() == '-') ++at_;
        valid = digits();
    }
    if (!valid) return fail(begin, words::kFilterNumber);
    PathExpression number;
    number.kind = What::kNumber;
    number.text = text_.substr(begin, at_ - begin);
    id = add(std::move(number));
    return true;
}

bool PathQueryParser::parse_word(ExpressionId& id) {
    constexpr std::pair<std::string_view, What> kWords[] = {
        {"true", What::kTrue}, {"false", What::kFalse}, {"null", What::kNull}};
    const size_t begin = at_;
    at_ = skip(text_, at_, continues_path_name);
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (byte() == '(') return parse_call(id, word, begin);
    for (const auto& [spelling, kind] : kWords) {
        if (word != spelling) continue;
        PathExpression constant;
        constant.kind = kind;
        id = add(std::move(constant));
        return true;
    }
    return fail(begin, words::kFilterBareText);
}

bool PathQueryParser::parse_call(ExpressionId& id, std::string_view name, size_t offset) {
    const auto* row = std::find_if(std::begin(kFunctions), std::end(kFunctions),
                                   [name](const FunctionRow& each) { return each.name == name; });
    if (row == std::end(kFunctions)) {
        return fail(offset, words::filter_unknown_function(name));
    }
    PathExpression call;
    call.kind = What::kCall;
    call.function = static_cast<PathFunction>(row - std::begin(kFunctions));
    size_t last = 0;
    for (size_t argument = 0; argument < row->argument_count; ++argument) {
        ++at_;
        skip_space();
        last = at_;
        if (!parse_argument(call, row->takes_nodes)) return false;
        skip_space();
        const bool is_last = argument + 1 == row->argument_count;
        if (byte() != (is_last ? ')' : ',')) {
            const std::string_view next = is_last ? ")" : ",";
            return fail(at_, row->argument_count == 1 ? words::filter_takes_one(name, next)
                                                      : words::filter_takes_two(name, next));
        }
    }
    ++at_;
    if (row->argument_count == 2 && !compile_regex(call, last)) return false;
    id = add(std::move(call));
    return true;
}

bool PathQueryParser::parse_argument(PathExpression& call, bool wants_nodes) {
    const size_t offset = at_;
    ExpressionId id = 0;
    if (!parse_operand(id)) return false;
    const PathExpression& argument = query_.expressions[id];
    if (wants_nodes && argument.kind != What::kQuery) {
        return fail(offset, words::kFilterTakesPath);
    }
    if (!wants_nodes && !check_comparable(id, offset)) return false;
    call.operands.push_back(id);
    return true;
}

bool PathQueryParser::compile_regex(PathExpression& call, size_t offset) {
    const PathExpression& argument = query_.expressions[call.operands.back()];
    if (argument.kind != What::kString) return true;
    RegexOptions options;
    options.whole_text = call.function == PathFunction::kMatch;
    auto regex = Regex::compile(argument.text, options);
    if (!regex) return fail(offset, words::filter_regex_fault(regex.error().sentence));
    call.regex = std::move(*regex);
    return true;
}

bool PathQueryParser::is_singular(const PathExpression& expression) const {
    for (const PathSegment& segment : query_.queries[expression.query].segments) {
        if (segment.descendants || segment.selectors.size() != 1) return false;
        const PathSelector::Kind kind = segment.selectors.front().kind;
        if (kind != PathSelector::Kind::kName && kind != PathSelector::Kind::kIndex) return false;
    }
    return true;
}

bool PathQueryParser::is_logical(const PathExpression& expression) const {
    return expression.kind == What::kCall && (expression.function == PathFunction::kMatch ||
                                              expression.function == PathFunction::kSearch);
}

}  // namespace document
