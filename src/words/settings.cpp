#include "words/settings.h"

#include "base/text.h"

namespace words {

std::string recent_job(std::string_view id, std::string_view verdict) {
    return verdict.empty() ? std::string(id) : base::concat({id, " · ", verdict});
}

}  // namespace words
