#include "words/raw.h"

#include "base/text.h"
#include "words/common.h"
#include "words/numbers.h"

namespace words {

std::string failed_body(std::string_view id) {
    return base::concat({"failed job/", id});
}
namespace {

std::string tokens(int64_t count) {
    return plural(count, "token", "tokens");
}

// "2 bytes are not valid UTF-8."
std::string bytes_are_invalid(int64_t count, std::string_view encoding) {
    return base::concat({bytes(count), count == 1 ? " is" : " are", " not valid ", encoding, "."});
}

}  // namespace

std::string not_valid_encoding(std::string_view encoding) {
    return base::concat({"not valid ", encoding});
}

std::string sha256_is(std::string_view digest) {
    return base::concat({"SHA-256 ", digest});
}

std::string digest_of_received(std::string_view digest) {
    return base::concat({"Of the bytes received: ", digest});
}

std::string same_tokens(int64_t count) {
    return base::concat({"Pretty and received have the same ", tokens(count), "."});
}

std::string same_tokens_to_fault(int64_t count) {
    return base::concat({"Pretty and received have the same ", tokens(count), " up to the fault."});
}

std::string different_tokens(int64_t count, int64_t at_byte, int64_t at_line) {
    return base::concat({"Pretty and received differ: after ", tokens(count), ", at byte ",
                         format_count(at_byte), " and line ", format_count(at_line),
                         " of the pretty text. Rely on “As received”."});
}

std::string invalid_bytes_of_body(int64_t count, std::string_view encoding, int64_t first_at) {
    return base::concat({bytes_are_invalid(count, encoding), " The first is byte ",
                         format_count(first_at),
                         "; each is shown as \\x and two hexadecimal digits."});
}

std::string invalid_bytes_of_text(int64_t count, std::string_view encoding, int64_t first_at) {
    return base::concat({bytes_are_invalid(count, encoding), " The first is byte ",
                         format_count(first_at), " of the text; each is shown as \uFFFD."});
}

std::string reading_stopped_at(std::string_view fault) {
    return base::concat({"Parsing stopped here, at ", fault});
}

std::string bytes_left_out(int64_t count) {
    return base::concat({"… (", format_count(count), " more bytes)"});
}

std::string invalid_bytes_in_row(int64_t count, std::string_view encoding) {
    return base::concat({bytes(count), " not valid in ", encoding});
}

std::string row_added(std::string_view since) {
    return base::concat({"added since ", since});
}

std::string row_lost(std::string_view since, std::string_view removed) {
    return base::concat({"part of it was removed since ", since, ": ", removed});
}

std::string row_changed(std::string_view since, std::string_view before) {
    return base::concat({"changed since ", since, ", was ", before});
}

std::string match_of(int64_t number, int64_t count) {
    return base::concat({format_count(number), " of ", format_count(count)});
}

std::string matches_so_far(std::string_view said) {
    return base::concat({said, " so far"});
}

std::string matches_cancelled(std::string_view said) {
    return base::concat({said, ", cancelled"});
}

std::string matches_within_reach(std::string_view said, int64_t count) {
    return base::concat({said, "; you can step through the first ", format_count(count)});
}

}  // namespace words
