#include "document/json/diagnosis.h"

#include <optional>
#include <string>

#include "base/text.h"
#include "document/text/characters.h"
#include "document/text/position.h"
#include "words/body_faults.h"
#include "words/json_faults.h"

namespace document {
namespace {

// What grammar allows at the place of a fault.
struct Expected {
    bool key = false;
    bool value = false;
    std::string_view what;  // as the sentence names it
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
        if (at_end(offset_)) return truncated_in_container();
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
        const bool bare = bare_keys_ == BareKeys::kQuoted;
        const char* key_or_end = bare ? words::kJsonKeyOrEnd : words::kJsonQuotedKeyOrEnd;
        const char* next_key = bare ? words::kJsonKeyAfterComma : words::kJsonQuotedKeyAfterComma;
        switch (last) {
            case Progress::Last::kNothing: expected_ = {false, true, words::kJsonValue}; return;
            case Progress::Last::kOpening:
                expected_ = in_object ? Expected{true, false, key_or_end}
                                      : Expected{false, true, words::kJsonValueOrEnd};
                return;
            case Progress::Last::kKey:
                expected_ = step_over(':') ? Expected{false, true, words::kJsonValueAfterColon}
                                           : Expected{false, false, words::kJsonColon};
                return;
            case Progress::Last::kValue: break;
        }
        if (container_ == kNoNode) return;
        if (!step_over(',')) {
            expected_ = {false, false,
                         in_object ? words::kJsonCommaOrObjectEnd : words::kJsonCommaOrArrayEnd};
        } else {
            expected_ = in_object ? Expected{true, false, next_key}
                                  : Expected{false, true, words::kJsonValueAfterComma};
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
            return problem_at(bytes_, offset, words::kJsonGoesOn);
        }
        return problem_at(bytes_, offset,
                          words::expected_but_found(expected_.what, found_at(bytes_, offset)));
    }

    Problem truncated_in_container() const {
        if (container_ == kNoNode) return truncated(bytes_, words::kBodyIsEmpty);
        const Node& node = nodes_[container_];
        return truncated_inside(bytes_,
                                node.kind == Kind::kObject ? words::kJsonObject : words::kJsonArray,
                                node.value.begin);
    }

    std::optional<Problem> fault_in_string() const {
        for (size_t at = offset_ + 1; !at_end(at); ++at) {
            if (bytes_[at] == '"') return std::nullopt;
            if (is_control(bytes_[at])) {
                return problem_at(bytes_, at, words::json_string_holds(found_at(bytes_, at)));
            }
            if (bytes_[at] != '\\') continue;
            if (auto fault = fault_in_escape(++at)) return fault;
        }
        return truncated_inside(bytes_, words::kJsonString, offset_);
    }

    // The letter behind the backslash stands at `at`. An escape that is cut off is no fault of its
    // own.
    std::optional<Problem> fault_in_escape(size_t at) const {
        constexpr std::string_view kEscapes = "\"\\/bfnrtu";
        if (at_end(at)) return std::nullopt;
        if (kEscapes.find(bytes_[at]) == std::string_view::npos) {
            return problem_at(bytes_, at, words::json_unknown_escape(found_at(bytes_, at)));
        }
        if (bytes_[at] != 'u') return std::nullopt;
        for (size_t digit = at + 1; digit < at + 5 && !at_end(digit); ++digit) {
            if (is_hex_digit(bytes_[digit])) continue;
            return problem_at(bytes_, digit, words::json_wrong_digit(found_at(bytes_, digit)));
        }
        return std::nullopt;
    }

    std::optional<Problem> fault_after_bare_key() const {
        const size_t key_end = skip(bytes_, offset_, continues_bare_key);
        const size_t next = skip(bytes_, key_end, is_space);
        if (at_end(next)) return truncated_in_container();
        return problem_at(bytes_, next,
                          words::expected_but_found(words::kJsonColon, found_at(bytes_, next)));
    }

    // The parser has read every whole number, so this one lacks a digit where one must stand.
    std::optional<Problem> fault_in_number() const {
        size_t at = bytes_[offset_] == '-' ? offset_ + 1 : offset_;
        at = skip(bytes_, at, is_digit);
        if (at_fraction(at)) at = skip(bytes_, at + 1, is_digit);
        if (at_exponent(at)) ++at;
        if (at_exponent(at - 1) && !at_end(at) && (bytes_[at] == '+' || bytes_[at] == '-')) ++at;
        if (at_end(at)) return truncated(bytes_, words::body_ends_inside(words::kJsonNumber));
        return problem_at(
            bytes_, at,
            words::json_number_lacks_digit(bytes_.substr(at - 1, 1), found_at(bytes_, at)));
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
                return truncated(bytes_, words::body_ends_inside(words::json_word(literal)));
        }
        return problem_at(bytes_, offset_,
                          words::json_unknown_word(base::shorten(word, kLongestShown)));
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
