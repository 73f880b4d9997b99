#include "words/failures.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {
std::string cause_with_prefix(const std::string& cause, const std::string& resource) {
    return base::concat({cause, " The code’s prefix marks a ", resource, " error."});
}

std::string more_outputs_failed(int64_t count) {
    return plural(count, "more output reports", "more outputs report") +
           " other errors; see the outputs table.";
}

std::string copy_text_of(std::string_view failure) {
    return base::concat({"Copy text of ", failure});
}

}  // namespace words
