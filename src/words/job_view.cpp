#include "words/job_view.h"

#include "base/text.h"

namespace words {

std::string answered_in(std::string_view duration) {
    return base::concat({"answered in ", duration});
}

}  // namespace words
