#include "document/json_diagnosis.h"

#include <optional>
#include <string>

#include "base/text.h"
#include "document/characters.h"
#include "document/position.h"

namespace document {
namespace {

// What grammar allows at the place of a fault.
struct Expected {
    bool key = false;
    bool value = false;
    std::string what;  // as the sentence names it
};

class Diagnosis {
public:
    Diagnosis(std::string_view bytes, const std::vector<Node>& nodes, const Progress& progress,
              BareKeys bare_keys)
        : bytes_(bytes),
          nodes_(nodes),
          container_(progress.container),
          bare_keys_(bare_keys),
          offset_(skip(bytes, progress.offset, is_space)) {
        step_over_separator(progress.last);
    }

    Problem explain() const {
        if (at_end(offset_)) return truncated(container_name());
        const char byte = bytes_[offset_];
        std::optional<Problem> fault;
        if (byte == '"' && (expected_.key || expected_.value)) fault = fault_in_string();
        if (expected_.key && bare_keys_ == BareKeys::kQuoted && starts_bare_key(byte)) {
            fault = fault_after_bare_key();
        }
        if (expected_.value && (byte == '-' || is_digit(byte))) fault = fault_in_number();
        if (expected_.value && is_letter(byte)) fault = fault_in_word();
        return fault ? *fault : unexpected(offset_);
    }

private:
    // Sets what is expected next and moves behind the one comma or colon that may precede it.
    void step_over_separator(Progress::Last last) {
        const bool in_object = container_ != kNoNode && nodes_[container_].kind == Kind::kObject;
        const std::string key = bare_keys_ == BareKeys::kQuoted ? "a key" : "a key in quotes";
        switch (last) {
            case Progress::Last::kNothing: expected_ = {false, true, "a value"}; return;
            case Progress::Last::kOpening:
                expected_ = in_object ? Expected{true, false, key + " or '}'"}
                                      : Expected{false, true, "a value or ']'"};
                return;
            case Progress::Last::kKey:
                expected_ = step_over(':') ? Expected{false, true, "a value after ':'"}
                                           : Expected{false, false, "':' after a key"};
                return;
            case Progress::Last::kValue: break;
        }
        if (container_ == kNoNode) return;
        if (!step_over(',')) {
            expected_ = {false, false,
                         in_object ? "',' or '}' after a value" : "',' or ']' after a value"};
        } else {
            expected_ = in_object ? Expected{true, false, key + " after ','"}
                                  : Expected{false, true, "a value after ','"};
        }
    }

    bool step_over(char separator) {
        if (at_end(offset_) || bytes_[offset_] != separator) return false;
        offset_ = skip(bytes_, offset_ + 1, is_space);
        return true;
    }

    bool at_end(size_t offset) const { return offset >= bytes_.size(); }

    Problem unexpected(size_t offset) const {
        if (expected_.what.empty()) {
            return problem_at(bytes_, offset, "More text follows the end of the document.");
        }
        return problem_at(
            bytes_, offset,
            "Expected " + expected_.what + ", found " + found_at(bytes_, offset) + ".");
    }

    std::string container_name() const {
        if (container_ == kNoNode) return "";
        const Node& node = nodes_[container_];
        const std::string name = node.kind == Kind::kObject ? "an object" : "an array";
        return with_line(name, bytes_, node.value.begin);
    }

    Problem truncated(std::string_view where) const { return truncated_inside(bytes_, where); }

    std::optional<Problem> fault_in_string() const {
        for (size_t at = offset_ + 1; !at_end(at); ++at) {
            if (bytes_[at] == '"') return std::nullopt;
            if (is_control(bytes_[at])) {
                return problem_at(bytes_, at,
                                  "A string holds " + found_at(bytes_, at) +
                                      ", which has to be written as an escape.");
            }
            if (bytes_[at] != '\\') continue;
            if (auto fault = fault_in_escape(++at)) return fault;
        }
        return truncated(with_line("a string", bytes_, offset_));
    }

    // The letter behind the backslash stands at `at`. An escape that is cut off is no fault of its
    // own.
    std::optional<Problem> fault_in_escape(size_t at) const {
        constexpr std::string_view kEscapes = "\"\\/bfnrtu";
        if (at_end(at)) return std::nullopt;
        if (kEscapes.find(bytes_[at]) == std::string_view::npos) {
            return problem_at(
                bytes_, at,
                "A backslash in a string must be followed by one of \"\\/bfnrtu, found " +
                    found_at(bytes_, at) + ".");
        }
        if (bytes_[at] != 'u') return std::nullopt;
        for (size_t digit = at + 1; digit < at + 5 && !at_end(digit); ++digit) {
            if (is_hex_digit(bytes_[digit])) continue;
            return problem_at(
                bytes_, digit,
                "'\\u' in a string must be followed by four hexadecimal digits, found " +
                    found_at(bytes_, digit) + ".");
        }
        return std::nullopt;
    }

    std::optional<Problem> fault_after_bare_key() const {
        const size_t key_end = skip(bytes_, offset_, continues_bare_key);
        const size_t next = skip(bytes_, key_end, is_space);
        if (at_end(next)) return truncated(container_name());
        return problem_at(bytes_, next,
                          "Expected ':' after a key, found " + found_at(bytes_, next) + ".");
    }

    // The parser has read every whole number, so this one lacks a digit where one must stand.
    std::optional<Problem> fault_in_number() const {
        size_t at = bytes_[offset_] == '-' ? offset_ + 1 : offset_;
        at = skip(bytes_, at, is_digit);
        if (at_fraction(at)) at = skip(bytes_, at + 1, is_digit);
        if (at_exponent(at)) ++at;
        if (at_exponent(at - 1) && !at_end(at) && (bytes_[at] == '+' || bytes_[at] == '-')) ++at;
        if (at_end(at)) return truncated("a number");
        return problem_at(bytes_, at,
                          "A number needs a digit after '" + std::string(1, bytes_[at - 1]) +
                              "', found " + found_at(bytes_, at) + ".");
    }

    bool at_fraction(size_t offset) const {
        return !at_end(offset) && bytes_[offset] == '.' && is_digit(bytes_[offset - 1]);
    }

    bool at_exponent(size_t offset) const {
        return !at_end(offset) && (bytes_[offset] == 'e' || bytes_[offset] == 'E') &&
               is_digit(bytes_[offset - 1]);
    }

    std::optional<Problem> fault_in_word() const {
        constexpr size_t kLongestShown = 20;
        const std::string_view word =
            bytes_.substr(offset_, skip(bytes_, offset_, is_letter) - offset_);
        for (const std::string_view literal : {"true", "false", "null"}) {
            const bool begins = literal.substr(0, word.size()) == word;
            if (begins && at_end(offset_ + word.size()))
                return truncated("the word '" + std::string(literal) + "'");
        }
        return problem_at(
            bytes_, offset_,
            "'" + base::shorten(word, kLongestShown) +
                "' is no JSON value: without quotes only true, false, null and numbers are.");
    }

    std::string_view bytes_;
    const std::vector<Node>& nodes_;
    NodeId container_;
    BareKeys bare_keys_;
    size_t offset_;
    Expected expected_;
};

}  // namespace

Problem diagnose_json(std::string_view bytes, const std::vector<Node>& nodes,
                      const Progress& progress, BareKeys bare_keys) {
    return Diagnosis(bytes, nodes, progress, bare_keys).explain();
}

}  // namespace document
