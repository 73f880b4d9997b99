#include "words/copied_things.h"

#include "base/text.h"
#include "base/units.h"
#include "words/common.h"

namespace words {

std::string thing_mended_body(int64_t invalid_bytes, const std::string& encoding) {
    return base::concat({"body, with U+FFFD in the place of ", bytes(invalid_bytes),
                         invalid_bytes == 1 ? " that is not " : " that are not ", encoding});
}

std::string copied_changes_head(const std::string& job, const std::string& from,
                                const std::string& to) {
    return base::concat({"Changes of ", job, "\nfrom ", from, "\nto   ", to});
}

std::string copied_changes_left_out(int64_t count) {
    return base::concat({"and ", base::format_count(count), " more"});
}

}  // namespace words
