// Sorting in little code: the steps are written once, and only comparing and swapping are made for
// every type. The standard library's sort would take a three-hundredth of the page for each.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace base {

// What is sorted, known by index alone.
struct Sortable {
    void* items;
    size_t count;
    bool (*is_less)(void* items, size_t left, size_t right);
    void (*swap)(void* items, size_t left, size_t right);
};

// In n log n steps whatever the order is, in place. Equal items may change places.
void sort(const Sortable& sortable);

template <typename Item, typename IsLess>
void sort(std::vector<Item>& items, IsLess is_less) {
    struct Items {
        std::vector<Item>& vector;
        IsLess& is_less;
    } all{items, is_less};
    sort({&all, items.size(),
          [](void* of, size_t left, size_t right) {
              const Items& known = *static_cast<Items*>(of);
              return known.is_less(known.vector[left], known.vector[right]);
          },
          [](void* of, size_t left, size_t right) {
              std::vector<Item>& vector = static_cast<Items*>(of)->vector;
              std::swap(vector[left], vector[right]);
          }});
}

}  // namespace base
