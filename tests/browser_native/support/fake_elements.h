// The page's elements as a tree in memory: whatever src/browser/elements.h asks for is done to it,
// and counted.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "browser/elements.h"

namespace fake {

using browser::elements::Handle;

struct Element {
    Handle parent = browser::elements::kNoHandle;
    toolkit::Role role = toolkit::Role::kText;
    browser::elements::Field field = browser::elements::Field::kNone;
    int level = 0;
    std::string name;
    bool name_is_text = false;
    std::string value;  // what the user sees in a text field
    std::string description;
    toolkit::Rect bounds;
    std::map<browser::elements::State, int> states;
    double now = -1;
};

class Elements {
public:
    std::map<Handle, Element> all;
    std::map<Handle, std::vector<Handle>> children;  // of elements and of both roots
    Handle focused = browser::elements::kNoHandle;

    size_t created = 0;
    size_t removed = 0;
    size_t moved = 0;    // within the document, after the first time
    size_t changed = 0;  // any other operation on one element
    size_t finished = 0;
    float page_height = 0;

    // The first element called so; kNoHandle where there is none.
    Handle find(toolkit::Role role, std::string_view name) const;
    // One line per element: two spaces for each level, its name, and ":" where it has children.
    std::string outline(Handle root = browser::elements::kScrolledRoot) const;
    void forget_counts();
};

// The elements of the page there is. A test begins with none.
Elements& elements();

}  // namespace fake
