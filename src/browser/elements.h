// The operations on the page's elements that the mirror is made of, each one call into
// web/elements.js. Elements are known by handles, numbers from 1 that are never reused.
#pragma once

#include <cstdint>
#include <string_view>

#include "toolkit/semantics.h"

namespace browser::elements {

using Handle = int32_t;
inline constexpr Handle kNoHandle = 0;
inline constexpr Handle kScrolledRoot = -1;
inline constexpr Handle kFixedRoot = -2;

// States that are numbers or switches; -1 takes the attribute away. web/states.js has what each
// does.
enum class State : uint8_t {
    kDisabled,
    kReadOnly,
    kInvalid,
    kChecked,
    kSelected,
    kExpanded,
    kLevel,
    kPosition,
    kCount,
    kActive,    // something happens when it is pressed
    kSort,      // 1 ascending, 2 descending
    kShortcut,  // a character
    kCurrent,
    kStop,  // nothing happens, but the keyboard can reach it
};

// web/fields.js has the type of input for each.
enum class Field : uint8_t { kNone, kPlain, kSecret };

void create(Handle handle, const toolkit::SemanticNode& node, Field field);
void remove(Handle handle);
// Puts the element into `parent`, right after `previous` (kNoHandle: first).
void place(Handle handle, Handle parent, Handle previous);
void set_bounds(Handle handle, const toolkit::Rect& relative);
void set_font(Handle handle, toolkit::Face face, float size, float line_height);
// As text content, or as the name of an element that has content of its own.
void set_name(Handle handle, std::string_view name, bool as_text);
void set_value(Handle handle, std::string_view value);
void set_description(Handle handle, std::string_view description);
void set_state(Handle handle, State state, int value);
void set_progress(Handle handle, double now, std::string_view text);  // now < 0: not known
void set_image_source(Handle handle, std::string_view data_uri);      // shows nothing but pictures
void set_content_width(Handle handle, float width);
// The colour of the text where the page is not painted, as ImU32.
void set_ink(Handle handle, uint32_t color);
void set_text_inset(Handle handle, float inset);
void finish(float page_height);

}  // namespace browser::elements
