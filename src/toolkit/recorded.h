// How much of a list is recorded even out of the window, so that the browser finds, selects and
// prints it. That takes time in every frame, so it is little until the browser searches. The plain
// page has no window: it shows as many rows, from the first one on.
#pragma once

#include <algorithm>
#include <cstddef>

#include "toolkit/view.h"

namespace toolkit {

struct Recorded {
    size_t always;
    size_t at_most;  // while the browser searches, and on the plain page
};

// Of `count`, from the first on.
inline size_t recorded_of(const View& view, size_t count, const Recorded& recorded) {
    if (view.plain) return std::min(count, recorded.at_most);
    return count <= (view.searched ? recorded.at_most : recorded.always) ? count : 0;
}

}  // namespace toolkit
