// Text whose letters join, reorder or combine (Arabic, Hebrew, the scripts of India, accents that
// are code points of their own, flags and families of emoji) cannot be painted one code point at a
// time. Each such run is given one code point of a private plane, and the glyph of that code point
// is the whole run. Invisible characters that belong to no run get their visible marks here, so
// that no text is measured or painted without them.
#pragma once

#include <string>
#include <string_view>

namespace toolkit {

// `text` with its visible marks, and with every run that must be painted as a whole replaced by its
// code point. Text without either, which is nearly all, comes back as it is.
std::string with_runs(std::string_view text);

// The text again of what with_runs() made of it; the marks stay.
std::string without_runs(std::string_view shaped);

// True where with_runs() would change something. Fast: most text is settled by its bytes alone.
bool has_runs(std::string_view text);

// The run a code point stands for; empty for any other code point.
std::string_view run_of(char32_t code_point);

}  // namespace toolkit
