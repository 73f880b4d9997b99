#include "words/body_faults.h"

#include "base/text.h"

namespace words {

std::string body_too_large(std::string_view size, std::string_view limit) {
    return base::concat({"The body is ", size, "; the limit is ", limit, "."});
}

std::string encoding_not_read(std::string_view encoding) {
    return base::concat({"The response declares the encoding ", encoding,
                         ", which is not supported. It was read as UTF-8."});
}

std::string encodings_contradict(std::string_view declared, std::string_view but,
                                 std::string_view other, std::string_view read_as) {
    return base::concat({"The XML declaration says ", declared, ", but ", but, " ", other,
                         ". The body was read as ", read_as, "."});
}

std::string body_nests_deeper(size_t limit) {
    return base::concat(
        {"The body nests more than ", std::to_string(limit), " levels deep, which is the limit."});
}

std::string body_ends_inside(std::string_view what) {
    return base::concat({"The body ends inside ", what, ": it is truncated."});
}

std::string body_ends_inside(std::string_view what, size_t begin_line) {
    return base::concat({"The body ends inside ", what, " that began at line ",
                         std::to_string(begin_line), ": it is truncated."});
}

std::string expected_but_found(std::string_view expected, std::string_view found) {
    return base::concat({"Expected ", expected, ", found ", found, "."});
}

std::string found_invalid_byte(std::string_view hexadecimal) {
    return base::concat({"the byte 0x", hexadecimal, ", which is not UTF-8"});
}

std::string found_invisible(std::string_view hexadecimal) {
    return base::concat({"the invisible character U+", hexadecimal});
}

std::string fault_in_body(size_t line, size_t column, size_t offset, std::string_view sentence) {
    return base::concat({"line ", std::to_string(line), ", column ", std::to_string(column),
                         " (byte ", std::to_string(offset), "): ", sentence});
}

}  // namespace words
