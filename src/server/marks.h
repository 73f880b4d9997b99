// The marks that a template may hold, and what they stand for in one object made of it.
#pragma once

#include <string>
#include <string_view>

namespace server {

// An empty text leaves its mark as it stands.
struct Marks {
    std::string index;  // "{index}"
    std::string count;  // "{count}"
};

void replace_marks(std::string& text, const Marks& marks);

// The index of item `position` (from 0) of `count`: from 1, as wide as the last one ("007" of 500).
std::string index_text(size_t position, size_t count);

}  // namespace server
