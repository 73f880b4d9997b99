// The chip of a reference: its kind, its ID with a copy button, its name when known, the button
// that opens what it refers to, and below it the request that makes.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"
#include "job/reference.h"
#include "ui/old/frame.h"
#include "ui/old/nesting.h"

namespace ui::old {

enum class Opening : uint8_t {
    kImpossible,  // its kind or ID cannot stand in the path of a URL
    kOpenAbove,
    kEmbeddedOpen,
    kEmbeddedClosed,
    kNotAsked,
    kLoading,
    kOpen,
    kClosed
};

struct Chip {
    job::Target target;
    std::string key;  // "file/55…"
    Opening opening = Opening::kNotAsked;
    app::Spot spot;
    const app::Object* object = nullptr;  // once it was asked for by itself
    Place above;                          // of what is open above
};
Chip chip_of(const Frame& frame, const Nesting& nesting, const job::Reference& reference);

// `said` is what stands before the chip: a kind it names is not said again. Returns the height.
float draw_chip(Frame& frame, const Rect& area, const Nesting& nesting,
                const job::Reference& reference, const Chip& chip, std::string_view said);

}  // namespace ui::old
