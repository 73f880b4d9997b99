#include "base/sort.h"

namespace base {
namespace {

// Makes a heap of the first `count` items again, of which only `root` may be less than its
// children.
void sift_down(const Sortable& sortable, size_t root, size_t count) {
    for (size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
        const bool has_right = child + 1 < count;
        if (has_right && sortable.is_less(sortable.items, child, child + 1)) ++child;
        if (!sortable.is_less(sortable.items, root, child)) return;
        sortable.swap(sortable.items, root, child);
        root = child;
    }
}

bool is_sorted(const Sortable& sortable) {
    for (size_t index = 1; index < sortable.count; ++index) {
        if (sortable.is_less(sortable.items, index, index - 1)) return false;
    }
    return true;
}

}  // namespace

void sort(const Sortable& sortable) {
    if (is_sorted(sortable)) return;
    for (size_t root = sortable.count / 2; root-- > 0;) sift_down(sortable, root, sortable.count);
    for (size_t count = sortable.count - 1; count > 0; --count) {
        sortable.swap(sortable.items, 0, count);
        sift_down(sortable, 0, count);
    }
}

}  // namespace base
