#include "words/changes_view.h"

#include "base/text.h"
#include "base/units.h"

namespace words {

std::string value_was(std::string_view before) {
    return base::concat({"was ", before});
}

std::string value_is_new(std::string_view value) {
    return base::concat({"new: ", value});
}

std::string value_is_gone(std::string_view before) {
    return base::concat({"gone, was ", before});
}

std::string changes_since(std::string_view changes, std::string_view since) {
    return base::concat({changes, " since ", since});
}

std::string changes_between(std::string_view changes, std::string_view from,
                            std::string_view until) {
    return base::concat({changes, " between ", from, " and ", until, ", none since"});
}

std::string more_changes(int64_t rest) {
    return base::concat({"and ", base::format_count(rest), " more"});
}

std::string more_changes_in_raw(int64_t rest) {
    return base::concat({"and ", base::format_count(rest), " more; see the raw view"});
}

}  // namespace words
