#include "document/position.h"

#include <algorithm>
#include <utility>

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

}  // namespace document
