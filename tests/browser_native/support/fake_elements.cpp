#include "browser_native/support/fake_elements.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace fake {
namespace {

void append(std::string& outline, const Elements& elements, Handle parent, size_t depth) {
    const auto found = elements.children.find(parent);
    if (found == elements.children.end()) return;
    for (const Handle handle : found->second) {
        const bool has_children = !elements.children.at(handle).empty();
        outline += std::string(depth * 2, ' ') + elements.all.at(handle).name;
        outline += has_children ? ":\n" : "\n";
        append(outline, elements, handle, depth + 1);
    }
}

Element& changing(Handle handle) {
    ++elements().changed;
    return elements().all.at(handle);
}

void take_from_parent(Handle handle) {
    const Handle parent = elements().all.at(handle).parent;
    if (parent == browser::elements::kNoHandle) return;
    std::erase(elements().children.at(parent), handle);
}

}  // namespace

Elements& elements() {
    static Elements the_elements;
    return the_elements;
}

Handle Elements::find(toolkit::Role role, std::string_view name) const {
    for (const auto& [handle, element] : all)
        if (element.role == role && element.name == name) return handle;
    return browser::elements::kNoHandle;
}

std::string Elements::outline(Handle root) const {
    std::string text;
    append(text, *this, root, 0);
    return text;
}

void Elements::forget_counts() {
    created = removed = moved = changed = finished = 0;
}

}  // namespace fake

namespace browser::elements {

using fake::changing;
using fake::elements;

void create(Handle handle, const toolkit::SemanticNode& node, Field field) {
    ++elements().created;
    const bool is_new = elements().all.count(handle) == 0;
    REQUIRE(is_new);
    elements().all[handle] = {.role = node.role, .field = field, .level = node.level};
    elements().children[handle] = {};
}

// As in the document, what is within an element goes with it, and the focus too.
void remove(Handle handle) {
    ++elements().removed;
    fake::take_from_parent(handle);
    for (const Handle child : elements().children.at(handle))
        elements().all.at(child).parent = kNoHandle;
    elements().children.erase(handle);
    elements().all.erase(handle);
    if (elements().focused == handle) elements().focused = kNoHandle;
}

// As in web/elements.js, where it is there already nothing moves.
void place(Handle handle, Handle parent, Handle previous) {
    fake::Element& element = elements().all.at(handle);
    std::vector<Handle>& siblings = elements().children[parent];
    auto at = previous == kNoHandle
                  ? siblings.begin()
                  : std::next(std::find(siblings.begin(), siblings.end(), previous));
    if (at != siblings.end() && *at == handle) return;
    if (element.parent != kNoHandle) ++elements().moved;
    fake::take_from_parent(handle);
    at = previous == kNoHandle ? siblings.begin()
                               : std::next(std::find(siblings.begin(), siblings.end(), previous));
    siblings.insert(at, handle);
    element.parent = parent;
}

void set_bounds(Handle handle, const toolkit::Rect& relative) {
    changing(handle).bounds = relative;
}

void set_font(Handle handle, toolkit::Face, float, float) {
    changing(handle);
}

void set_name(Handle handle, std::string_view name, bool as_text) {
    fake::Element& element = changing(handle);
    element.name = name;
    element.name_is_text = as_text;
}

void set_value(Handle handle, std::string_view value) {
    changing(handle).value = value;
}

void set_description(Handle handle, std::string_view description) {
    changing(handle).description = description;
}

void set_state(Handle handle, State state, int value) {
    changing(handle).states[state] = value;
}

void set_progress(Handle handle, double now, std::string_view text) {
    changing(handle).now = now;
    elements().all.at(handle).value = text;
}

void set_image_source(Handle handle, std::string_view) {
    changing(handle);
}

void set_content_width(Handle handle, float) {
    changing(handle);
}

void set_ink(Handle handle, uint32_t) {
    changing(handle);
}

void set_text_inset(Handle handle, float) {
    changing(handle);
}

void finish(float page_height) {
    ++elements().finished;
    elements().page_height = page_height;
}

}  // namespace browser::elements
