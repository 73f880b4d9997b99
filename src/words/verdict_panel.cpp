#include "words/verdict_panel.h"

#include "base/text.h"

namespace words {

std::string exactly_created(std::string_view moment) {
    return base::concat({"created ", moment});
}

std::string exactly_finished(std::string_view moment) {
    return base::concat({"finished ", moment});
}

std::string left_by_basis(std::string_view left, std::string_view basis) {
    return base::concat({left, " left, based on ", basis});
}

std::string timeline_moment(std::string_view event, std::string_view time) {
    return base::concat({event, " ", time});
}

}  // namespace words
