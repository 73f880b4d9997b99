// A value can be as long as the body. What is laid out and recorded of it is its beginning, with
// the length of all; a press shows more, up to a bound. Copying gives all of it, and so do the raw
// view and what is saved.
#pragma once

#include "ui/credentials.h"

namespace ui {

inline constexpr size_t kUnfoldedBytes = 32'000;

// Whether a value is there that is longer than kShownBytes.
bool is_long(const Ui& ui, const Place& place);

// Of a long value: its beginning and its length, credentials masked unless they are shown.
std::string beginning_of_value(const Ui& ui, const Place& place);

// All of it, as it is copied; credentials as above.
std::string whole_value(const Ui& ui, const Place& place);

// The button below the beginning of a long value; nothing for others.
void more_of_value(Ui& ui, std::string_view label, const Place& place);

}  // namespace ui
