#include "browser/mirror.h"

#include <utility>

#include "base/visible_text.h"

namespace browser {
namespace {

using elements::Handle;
using elements::State;
using toolkit::Role;
using toolkit::SemanticNode;

const SemanticNode kBlank;

// What cannot change in an element once it is made.
bool same_kind(const SemanticNode& left, const SemanticNode& right) {
    return left.role == right.role && left.field == right.field &&
           left.multiline == right.multiline &&
           (left.role != Role::kHeading || left.level == right.level);
}

elements::Field field_of(const SemanticNode& node) {
    if (node.role != Role::kTextField) return elements::Field::kNone;
    return node.secret ? elements::Field::kSecret : elements::Field::kPlain;
}

bool names_itself_by_text(const SemanticNode& node) {
    if (node.is_sign) return false;
    switch (node.role) {
        case Role::kHeading:
        case Role::kText:
        case Role::kButton:
        case Role::kTab:
        case Role::kColumnHeader:
        case Role::kCell:
        case Role::kTreeItem:
        case Role::kStatus:
        case Role::kListItem:
        case Role::kLink: return true;
        default: return false;
    }
}

toolkit::Rect relative_bounds(const std::vector<SemanticNode>& nodes, const SemanticNode& node) {
    toolkit::Rect bounds = node.bounds;
    if (node.parent == toolkit::kNoParent || nodes[node.parent].layer != node.layer) return bounds;
    bounds.x -= nodes[node.parent].bounds.x;
    bounds.y -= nodes[node.parent].bounds.y;
    return bounds;
}

int as_state(bool value) {
    return value ? 1 : -1;
}
int as_state(const std::optional<bool>& value) {
    return value ? int{*value} : -1;
}
int as_state(int value) {
    return value > 0 ? value : -1;
}

}  // namespace

void Mirror::show(toolkit::Semantics& next, float page_height) {
    ++frame_;
    find_known(next.nodes());
    retire_missing();
    last_child_.assign(next.nodes().size() + 2, elements::kNoHandle);
    for (uint32_t index = 0; index < next.nodes().size(); ++index) show_node(next.nodes(), index);
    std::swap(shown_, next);
    std::swap(shown_known_, known_of_);
    elements::finish(page_height);
}

// Most frames repeat the last one: only where the ids differ are they looked up.
void Mirror::find_known(const std::vector<SemanticNode>& nodes) {
    const std::vector<SemanticNode>& before = shown_.nodes();
    known_of_.assign(nodes.size(), nullptr);
    found_ = 0;
    for (uint32_t index = 0; index < nodes.size(); ++index) {
        Known* known = nullptr;
        if (index < before.size() && before[index].id == nodes[index].id) {
            known = shown_known_[index];
        } else if (const auto found = known_.find(nodes[index].id); found != known_.end()) {
            known = &found->second;
        }
        if (known == nullptr || !same_kind(nodes[index], before[known->index])) continue;
        known->frame = frame_;
        known_of_[index] = known;
        ++found_;
    }
}

void Mirror::retire_missing() {
    if (found_ == known_.size()) return;
    for (auto it = known_.begin(); it != known_.end();) {
        if (it->second.frame == frame_) {
            ++it;
            continue;
        }
        elements::remove(it->second.handle);
        ids_.erase(it->second.handle);
        it = known_.erase(it);
    }
}

Mirror::Known& Mirror::make(const SemanticNode& node) {
    Known& known = known_[node.id];
    known.handle = ++last_handle_;
    known.frame = frame_;
    ids_[known.handle] = node.id;
    elements::create(known.handle, node, field_of(node));
    return known;
}

void Mirror::show_node(const std::vector<SemanticNode>& nodes, uint32_t index) {
    const SemanticNode& node = nodes[index];
    const bool is_new = known_of_[index] == nullptr;
    if (is_new) known_of_[index] = &make(node);
    Known& known = *known_of_[index];
    const SemanticNode& before = is_new ? kBlank : shown_.nodes()[known.index];
    place(known, nodes, index);

    const toolkit::Rect bounds = relative_bounds(nodes, node);
    if (is_new || bounds != relative_bounds(shown_.nodes(), before))
        elements::set_bounds(known.handle, bounds);
    const bool is_leaf = index + 1 == nodes.size() || nodes[index + 1].parent != index;
    if (known.is_leaf != is_leaf) known.is_stale = true;
    known.is_leaf = is_leaf;
    update(known, node, before, is_new);
    known.is_stale = false;
    known.index = index;
}

void Mirror::place(Known& known, const std::vector<SemanticNode>& nodes, uint32_t index) {
    const SemanticNode& node = nodes[index];
    const bool in_parent =
        node.parent != toolkit::kNoParent && nodes[node.parent].layer == node.layer;
    const bool fixed = node.layer == toolkit::Layer::kFixed;
    const Handle root = fixed ? elements::kFixedRoot : elements::kScrolledRoot;
    const Handle parent = in_parent ? known_of_[node.parent]->handle : root;
    Handle& previous = last_child_[in_parent ? node.parent : nodes.size() + (fixed ? 1 : 0)];
    if (known.parent != parent || known.previous != previous) {
        elements::place(known.handle, parent, previous);
        known.parent = parent;
        known.previous = previous;
    }
    previous = known.handle;
}

void Mirror::update(Known& known, const SemanticNode& node, const SemanticNode& before,
                    bool is_new) {
    const Handle handle = known.handle;
    if (is_new || node.face != before.face || node.font_size != before.font_size ||
        node.line_height != before.line_height || node.bounds.height != before.bounds.height) {
        const float line_height = node.line_height > 0 ? node.line_height : node.bounds.height;
        elements::set_font(handle, node.face, node.font_size, line_height);
    }
    if (is_new || node.name != before.name || known.is_stale) {
        elements::set_name(handle, base::with_visible_marks(node.name),
                           known.is_leaf && names_itself_by_text(node));
    }
    if (node.description != before.description)
        elements::set_description(handle, base::with_visible_marks(node.description));
    if (node.field && !node.secret && node.value != known.value) {
        known.value = node.value;
        elements::set_value(handle, node.value);
    }
    if (node.role == Role::kProgressBar &&
        (is_new || node.now != before.now || node.value != before.value)) {
        elements::set_progress(handle, node.now.value_or(-1), node.value);
    }
    if (node.ink != 0 && node.ink != before.ink) elements::set_ink(handle, node.ink);
    if (node.text_inset != before.text_inset) elements::set_text_inset(handle, node.text_inset);
    if (node.image_source != before.image_source)
        elements::set_image_source(handle, node.image_source);
    if (node.content_width != before.content_width)
        elements::set_content_width(handle, node.content_width);
    update_states(known, node, before);
}

void Mirror::update_states(Known& known, const SemanticNode& node, const SemanticNode& before) {
    const auto change = [&](State state, int value, int value_before) {
        if (value != value_before) elements::set_state(known.handle, state, value);
    };
    change(State::kDisabled, as_state(node.disabled), as_state(before.disabled));
    change(State::kReadOnly, as_state(node.read_only), as_state(before.read_only));
    change(State::kInvalid, as_state(node.invalid), as_state(before.invalid));
    if (node.checked != before.checked || (node.checked && known.is_stale)) {
        elements::set_state(known.handle, State::kChecked, as_state(node.checked));
    }
    change(State::kSelected, as_state(node.selected), as_state(before.selected));
    change(State::kExpanded, as_state(node.expanded), as_state(before.expanded));
    change(State::kLevel, as_state(node.level), as_state(before.level));
    change(State::kPosition, as_state(node.position), as_state(before.position));
    change(State::kCount, as_state(node.count), as_state(before.count));
    change(State::kSort, as_state(node.sort), as_state(before.sort));
    change(State::kActive, as_state(node.active), as_state(before.active));
    change(State::kCurrent, as_state(node.current), as_state(before.current));
    change(State::kStop, as_state(node.stop), as_state(before.stop));
    change(State::kShortcut, as_state(int{node.shortcut}), as_state(int{before.shortcut}));
}

const SemanticNode* Mirror::find(Handle handle) const {
    const auto id = ids_.find(handle);
    return id == ids_.end() ? nullptr : &shown_.nodes()[known_.at(id->second).index];
}

void Mirror::typed(Handle handle, std::string text) {
    const auto id = ids_.find(handle);
    if (id != ids_.end()) known_.at(id->second).value = std::move(text);
}

void Mirror::touched(Handle handle) {
    const auto id = ids_.find(handle);
    if (id != ids_.end()) known_.at(id->second).is_stale = true;
}

}  // namespace browser
