// What one frame gives besides its picture; and what of the answers is to be seen in it.
#pragma once

#include <cstddef>
#include <vector>

#include "toolkit/screen.h"
#include "ui/places.h"

namespace ui {

struct Screen : toolkit::Screen {
    std::vector<ShownPlace> places;
    size_t output_rows_read = 0;  // how many rows of outputs had to be put into words
};

}  // namespace ui
