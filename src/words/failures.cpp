#include "words/failures.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string cause_with_first_digits(const std::string& cause, const std::string& resource) {
    return base::concat(
        {cause, " By its first digits the code is one of those for ", resource, "."});
}

std::string more_outputs_failed(int64_t count) {
    return base::plural(count, "more output reports", "more outputs report") +
           " other errors; the table of outputs tells them one by one.";
}

}  // namespace words
