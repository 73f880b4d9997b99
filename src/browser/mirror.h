// Mirrors the semantic tree into elements of the page: compares the Semantics of each frame with
// the last one and changes only what differs. Every element above the canvas represents one node.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "browser/elements.h"
#include "toolkit/semantics.h"

namespace browser {

class Mirror {
public:
    // Shows `next` in place of what was shown before, and leaves that in `next`. `page_height` is
    // how far the page scrolls.
    void show(toolkit::Semantics& next, float page_height);

    // The node of an element; null if it is gone.
    const toolkit::SemanticNode* find(elements::Handle handle) const;

    uint32_t row_of(const toolkit::SemanticNode& node) const { return shown_.row_of(node); }

    // The user changed the element by hand: a text field now contains `text` …
    void typed(elements::Handle handle, std::string text);
    // … or a check box or radio button changed itself, and the state may not agree.
    void touched(elements::Handle handle);

private:
    struct Known {
        elements::Handle handle = elements::kNoHandle;
        uint32_t index = 0;  // into shown_
        elements::Handle parent = elements::kNoHandle;
        elements::Handle previous = elements::kNoHandle;
        uint32_t frame = 0;
        bool is_leaf = false;
        bool is_stale = false;  // the element may not look as it was left
        std::string value;      // what the text field holds
    };

    void find_known(const std::vector<toolkit::SemanticNode>& nodes);
    void retire_missing();
    Known& make(const toolkit::SemanticNode& node);
    void show_node(const std::vector<toolkit::SemanticNode>& nodes, uint32_t index);
    void place(Known& known, const std::vector<toolkit::SemanticNode>& nodes, uint32_t index);
    void update(Known& known, const toolkit::SemanticNode& node,
                const toolkit::SemanticNode& before, bool is_new);
    void update_states(Known& known, const toolkit::SemanticNode& node,
                       const toolkit::SemanticNode& before);

    toolkit::Semantics shown_;
    std::vector<Known*> shown_known_;           // of shown_'s nodes
    std::vector<Known*> known_of_;              // of this frame's nodes
    std::vector<elements::Handle> last_child_;  // of this frame's nodes and of the two roots
    size_t found_ = 0;                          // how many of this frame's nodes were there before
    std::map<uint64_t, Known> known_;
    std::map<elements::Handle, uint64_t> ids_;
    elements::Handle last_handle_ = elements::kNoHandle;
    uint32_t frame_ = 0;
};

}  // namespace browser
