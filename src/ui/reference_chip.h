// The chip of a reference: its kind, its ID with a copy button, its name when known, and the button
// that opens what it refers to, whose hint is the request that makes.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"
#include "job/reference.h"
#include "ui/nesting.h"
#include "ui/ui.h"

namespace ui {

enum class Opening : uint8_t {
    kImpossible,  // its kind or ID cannot be part of the path of a URL
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
Chip chip_of(const Ui& ui, const Nesting& nesting, const job::Reference& reference);

// `said` is the label before the chip: a kind it names is not said again.
void draw_chip(Ui& ui, const Nesting& nesting, const job::Reference& reference, const Chip& chip,
               std::string_view said);

}  // namespace ui
