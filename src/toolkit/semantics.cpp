#include "toolkit/semantics.h"

#include <algorithm>
#include <utility>

namespace toolkit {
namespace {

// FNV-1a: good enough to distinguish the things on one screen, and the same on every machine.
uint64_t mix(uint64_t hash, std::string_view text) {
    for (const char byte : text) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ull;
    }
    return hash;
}

uint64_t mix(uint64_t hash, uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) {
        hash ^= (number >> shift) & 0xff;
        hash *= 0x100000001b3ull;
    }
    return hash;
}

// What a text says changes while it stays the same text; what a button is called does not.
bool is_known_by_place(Role role) {
    return role == Role::kText || role == Role::kHeading || role == Role::kStatus ||
           role == Role::kProgressBar || role == Role::kCell;
}

bool can_be_pressed(Role role) {
    return role == Role::kButton || role == Role::kCheckBox || role == Role::kRadio ||
           role == Role::kTab || role == Role::kTreeItem;
}

}  // namespace

uint64_t Semantics::identify(const SemanticNode& node, std::string_view key) {
    uint32_t up = node.parent;
    // A table that scrolls horizontally in a narrow window is the same as the one that fits a wide
    // one.
    while (up != kNoParent && nodes_[up].role == Role::kScroller) up = nodes_[up].parent;
    const uint64_t parent = up == kNoParent ? 0xcbf29ce484222325ull : nodes_[up].id;
    uint64_t id = mix(mix(parent, static_cast<uint64_t>(node.role)), key);
    if (key.empty() && !is_known_by_place(node.role)) id = mix(id, node.name);
    while (!seen_.insert(id).second) id = mix(id, uint64_t{1});
    return id;
}

uint32_t Semantics::add(SemanticNode node, std::string_view key) {
    node.parent = open_.empty() ? kNoParent : open_.back();
    node.id = identify(node, key);
    node.active = can_be_pressed(node.role);
    nodes_.push_back(std::move(node));
    return static_cast<uint32_t>(nodes_.size() - 1);
}

uint32_t Semantics::open(SemanticNode node, std::string_view key) {
    const uint32_t index = add(std::move(node), key);
    open_.push_back(index);
    return index;
}

void Semantics::close() {
    open_.pop_back();
}

void Semantics::close(const Rect& bounds) {
    nodes_[open_.back()].bounds = bounds;
    open_.pop_back();
}

const SemanticNode* Semantics::find(uint64_t id) const {
    const auto found = std::find_if(nodes_.begin(), nodes_.end(),
                                    [id](const SemanticNode& node) { return node.id == id; });
    return found == nodes_.end() ? nullptr : &*found;
}

uint32_t Semantics::row_of(const SemanticNode& node) const {
    uint32_t row = node.row;
    for (uint32_t up = node.parent; row == kNoRow && up != kNoParent; up = nodes_[up].parent)
        row = nodes_[up].row;
    return row;
}

void Semantics::clear() {
    nodes_.clear();
    open_.clear();
    seen_.clear();
}

}  // namespace toolkit
