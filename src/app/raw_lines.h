// Where things are in a body as it was received, and in which of its lines.
#pragma once

#include <optional>

#include "app/state.h"

namespace app {

// The bytes of a node, its key included.
document::Span span_of(const document::Document& document, document::NodeId node);

// The character at which reading stopped, empty at the end of the body; nothing where it did not.
std::optional<document::Span> span_of_fault(const document::Document& document);
// Whether it stopped in the line with this index, or at its end.
bool stopped_in(const document::Document& document, const document::TextLines& lines, size_t line);

// The index of the line that RawView::revealed is in; empty where that is nowhere.
std::optional<size_t> revealed_line(const State& state);

}  // namespace app
