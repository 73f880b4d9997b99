#include "browser/elements.h"

#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

// clang-format off
EM_JS(void, jobglass_create, (int handle, int role, int level, int multiline, int field), {
    web.elements.create(handle, role, level, multiline, field);
});
EM_JS(void, jobglass_remove, (int handle), { web.elements.remove(handle); });
EM_JS(void, jobglass_place, (int handle, int parent, int previous), {
    web.elements.place(handle, parent, previous);
});
EM_JS(void, jobglass_set_bounds, (int handle, float x, float y, float width, float height), {
    web.elements.setBounds(handle, x, y, width, height);
});
EM_JS(void, jobglass_set_font, (int handle, int face, float size, float line_height), {
    web.elements.setFont(handle, face, size, line_height);
});
EM_JS(void, jobglass_set_name, (int handle, const char* text, int bytes, int as_text), {
    web.elements.setName(handle, web.strings.read(text, bytes), as_text);
});
EM_JS(void, jobglass_set_value, (int handle, const char* text, int bytes), {
    web.elements.setValue(handle, web.strings.read(text, bytes));
});
EM_JS(void, jobglass_set_description, (int handle, const char* text, int bytes), {
    web.elements.setDescription(handle, web.strings.read(text, bytes));
});
EM_JS(void, jobglass_set_state, (int handle, int state, int value), {
    web.elements.setState(handle, state, value);
});
EM_JS(void, jobglass_set_progress, (int handle, double now, const char* text, int bytes), {
    web.elements.setProgress(handle, now, web.strings.read(text, bytes));
});
EM_JS(void, jobglass_set_ink, (int handle, int color), { web.elements.setInk(handle, color); });
EM_JS(void, jobglass_set_text_inset, (int handle, float inset), {
    web.elements.setTextInset(handle, inset);
});
EM_JS(void, jobglass_set_content_width, (int handle, float width), {
    web.elements.setContentWidth(handle, width);
});
EM_JS(void, jobglass_set_image_source, (int handle, const char* text, int bytes), {
    web.elements.setImageSource(handle, web.strings.read(text, bytes));
});
EM_JS(void, jobglass_finish, (float page_height), { web.elements.finish(page_height); });
// clang-format on

namespace browser::elements {
namespace {

int size_of(std::string_view text) {
    return static_cast<int>(text.size());
}

}  // namespace

void create(Handle handle, const toolkit::SemanticNode& node, Field field) {
    jobglass_create(handle, static_cast<int>(node.role), node.level, node.multiline,
                    static_cast<int>(field));
}

void remove(Handle handle) {
    jobglass_remove(handle);
}

void place(Handle handle, Handle parent, Handle previous) {
    jobglass_place(handle, parent, previous);
}

void set_bounds(Handle handle, const toolkit::Rect& relative) {
    jobglass_set_bounds(handle, relative.x, relative.y, relative.width, relative.height);
}

void set_font(Handle handle, toolkit::Face face, float size, float line_height) {
    jobglass_set_font(handle, static_cast<int>(face), size, line_height);
}

void set_name(Handle handle, std::string_view name, bool as_text) {
    jobglass_set_name(handle, name.data(), size_of(name), as_text);
}

void set_value(Handle handle, std::string_view value) {
    jobglass_set_value(handle, value.data(), size_of(value));
}

void set_description(Handle handle, std::string_view description) {
    jobglass_set_description(handle, description.data(), size_of(description));
}

void set_state(Handle handle, State state, int value) {
    jobglass_set_state(handle, static_cast<int>(state), value);
}

void set_progress(Handle handle, double now, std::string_view text) {
    jobglass_set_progress(handle, now, text.data(), size_of(text));
}

void set_ink(Handle handle, uint32_t color) {
    jobglass_set_ink(handle, static_cast<int>(color));
}

void set_text_inset(Handle handle, float inset) {
    jobglass_set_text_inset(handle, inset);
}

void set_content_width(Handle handle, float width) {
    jobglass_set_content_width(handle, width);
}

void set_image_source(Handle handle, std::string_view data_uri) {
    jobglass_set_image_source(handle, data_uri.data(), size_of(data_uri));
}

void finish(float page_height) {
    jobglass_finish(page_height);
}

}  // namespace browser::elements
