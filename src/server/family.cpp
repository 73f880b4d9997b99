#include "server/family.h"

#include <charconv>

#include "document/text/characters.h"

namespace server {
namespace {

std::string take_digits(std::string_view& text) {
    const size_t end = document::skip(text, 0, document::is_digit);
    std::string digits(text.substr(0, end));
    text.remove_prefix(end);
    return digits;
}

bool take_mark(std::string_view& pattern, std::string_view mark) {
    if (!pattern.starts_with(mark)) return false;
    pattern.remove_prefix(mark.size());
    return true;
}

// 0 for what is no number from 1 to `most`.
size_t number_up_to(size_t most, const std::string& digits) {
    size_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc() && number <= most ? number : 0;
}

}  // namespace

std::optional<Marks> marks_in(const Family& family, std::string_view name) {
    Marks marks;
    std::string_view pattern = family.names;
    const bool has_index = pattern.find("{index}") != std::string_view::npos;
    while (!pattern.empty()) {
        if (take_mark(pattern, "{count}")) {
            marks.count = take_digits(name);
        } else if (take_mark(pattern, "{index}")) {
            marks.index = take_digits(name);
        } else if (name.empty() || name.front() != pattern.front()) {
            return std::nullopt;
        } else {
            name.remove_prefix(1);
            pattern.remove_prefix(1);
        }
    }
    const size_t count = number_up_to(family.most, marks.count);
    if (!name.empty() || count == 0 || std::to_string(count) != marks.count) return std::nullopt;
    if (!has_index) return marks;
    const size_t index = number_up_to(count, marks.index);
    if (index == 0 || index_text(index - 1, count) != marks.index) return std::nullopt;
    return marks;
}

}  // namespace server
