#include "document/text/position.h"

#include <algorithm>
#include <utility>

#include "base/digits.h"
#include "base/text.h"
#include "words/body_faults.h"

namespace document {

size_t line_at(std::string_view bytes, size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    return 1 + static_cast<size_t>(std::count(before.begin(), before.end(), '\n'));
}

Problem problem_at(std::string_view bytes, size_t offset, std::string sentence) {
    std::string_view line = bytes.substr(0, offset);
    if (line.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        line.remove_prefix(kByteOrderMark.size());
    }
    const size_t line_feed = line.rfind('\n');
    if (line_feed != std::string_view::npos) line.remove_prefix(line_feed + 1);
    const auto begins_code_point = [](char byte) { return (byte & 0xC0) != 0x80; };

    Problem problem;
    problem.sentence = std::move(sentence);
    problem.offset = offset;
    problem.line = line_at(bytes, offset);
    problem.column =
        1 + static_cast<size_t>(std::count_if(line.begin(), line.end(), begins_code_point));
    return problem;
}

std::string found_at(std::string_view bytes, size_t offset) {
    const base::CodePoint point = base::decode_utf8(bytes, offset);
    if (!point.valid) {
        const auto byte = static_cast<unsigned char>(bytes[offset]);
        return words::found_invalid_byte(base::padded(byte, 2, 16));
    }
    const bool is_control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    const bool is_no_character = (point.value & 0xFFFE) == 0xFFFE;
    if (is_control || is_no_character || point.value == 0xFEFF) {
        return words::found_invisible(base::padded(point.value, 4, 16));
    }
    const std::string_view character = bytes.substr(offset, static_cast<size_t>(point.size_bytes));
    return base::concat({"'", character, "'"});
}

Problem truncated(std::string_view bytes, std::string sentence) {
    Problem problem = problem_at(bytes, bytes.size(), std::move(sentence));
    problem.truncated = true;
    return problem;
}

Problem truncated_inside(std::string_view bytes, std::string_view what, size_t begin) {
    return truncated(bytes, words::body_ends_inside(what, line_at(bytes, begin)));
}

Problem too_deep(std::string_view bytes, size_t offset, size_t depth_limit) {
    return problem_at(bytes, offset, words::body_nests_deeper(depth_limit));
}

}  // namespace document
