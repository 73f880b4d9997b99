// The three faces of the page.
#pragma once

#include <array>

#include "ui/view.h"

struct ImFont;

namespace ui {

struct Fonts {
    std::array<ImFont*, 3> faces = {};  // by Face
    ImFont* of(Face face) const { return faces[static_cast<size_t>(face)]; }
};

}  // namespace ui
