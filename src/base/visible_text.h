// Characters that leave no trace on a screen, or reorder the text around them, made visible:
// "pay\u200Bpal" is shown as "pay⟦U+200B⟧pal". Only what is shown is changed, never what is copied
// or searched.
//
// Marked are: control characters but tab and line feed, and a carriage return that ends no line;
// soft hyphens; every control of direction (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
// U+2069); zero width spaces and word joiners (U+200B, U+2060 to U+206F, U+FEFF); line and
// paragraph separators; fillers of Hangul; annotation and tag characters; noncharacters U+xxFFFE
// and U+xxFFFF.
//
// Not marked is what shapes its neighbours: zero width joiners and non-joiners between letters of
// scripts that join (Arabic to Mongolian) and joiners between emoji; variation selectors after a
// character that has variants; tags after a black flag. Spaces of any width show themselves.
#pragma once

#include <string>
#include <string_view>

namespace base {

std::string with_visible_marks(std::string_view text);

// True where with_visible_marks() would change something. Fast for text of ASCII.
bool has_invisible(std::string_view text);

}  // namespace base
