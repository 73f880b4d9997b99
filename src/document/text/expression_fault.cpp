#include "document/text/expression_fault.h"

#include "base/text.h"
#include "words/regex_faults.h"

namespace document {

std::string fault_at(std::string_view expression, size_t offset, std::string_view sentence) {
    size_t position = 1;
    for (size_t at = 0; at < offset; ++position) {
        at += static_cast<size_t>(base::decode_utf8(expression, at).size_bytes);
    }
    return words::fault_at_position(position, sentence);
}

}  // namespace document
