#include "words/raw_search.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string match_of(int64_t number, int64_t count) {
    return base::concat({base::format_count(number), " of ", base::format_count(count)});
}

std::string matches_so_far(std::string_view said) {
    return base::concat({said, " so far"});
}

std::string matches_cancelled(std::string_view said) {
    return base::concat({said, ", cancelled"});
}

std::string matches_within_reach(std::string_view said, int64_t count) {
    return base::concat(
        {said, "; the first ", base::format_count(count), " can be stepped through"});
}

}  // namespace words
