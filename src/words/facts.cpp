#include "words/facts.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string show_more_members(int64_t rest, int64_t all) {
    return base::concat({"Show ", base::format_count(rest), " more of ", base::format_count(all)});
}

std::string more_members_in_raw(int64_t rest, int64_t all) {
    return base::concat(
        {base::format_count(rest), " more of ", base::format_count(all), " are in the raw view."});
}

std::string fields_shown(int64_t shown, int64_t all) {
    return base::concat(
        {base::format_count(shown), " of ", base::format_count(all), " fields shown"});
}

std::string fields_shown_or_closed(int64_t shown, int64_t all, int64_t closed) {
    return base::concat({base::format_count(shown), " of ", base::format_count(all),
                         " fields shown, ", base::format_count(closed),
                         " of them in closed details"});
}

std::string all_fields_in_raw(std::string_view sentence) {
    return base::concat({sentence, "; the raw view shows them all"});
}

}  // namespace words
