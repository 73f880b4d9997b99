#include "ui/old/copying.h"

#include <string>
#include <utility>

#include "base/credentials.h"
#include "base/text.h"
#include "ui/old/change_marks.h"
#include "ui/old/credentials.h"
#include "words/copying.h"

namespace ui::old {
namespace {

constexpr float kGapBefore = 8;

// Two sheets, one behind the other.
void paint_sheets(Frame& frame, float x, float y, Color color) {
    frame.outline({x + 6, y + 9, 9, 9}, color, 2);
    frame.line(x + 9, y + 6, x + 18, y + 6, color);
    frame.line(x + 17, y + 6, x + 17, y + 15, color);
}

// As in the source of the answer.
void paint_braces(Frame& frame, float x, float y, Color color) {
    const TextStyle style{Face::kMono, 12, color};
    frame.paint_text(x + (kCopySize - frame.width_of(style, "{}")) / 2, y + 3, style, "{}");
}

// Angle brackets, as around the source of a page.
void paint_brackets(Frame& frame, float x, float y, Color color) {
    for (const float side : {-1.f, 1.f}) {
        const float tip = x + 12 + side * 8;
        const float end = x + 12 + side * 3.5f;
        frame.line(end, y + 8, tip, y + 12.5f, color);
        frame.line(tip, y + 12.5f, end, y + 17, color);
    }
}

bool has_raw(const Place& place) {
    return place.node != document::kNoNode;
}

void record(Frame& frame, float x, float y, std::string_view name, std::string what,
            std::string_view text, std::string_view behind) {
    SemanticNode node = frame.node(Role::kButton, name, {x, y, kCopySize, kCopySize});
    node.is_sign = true;
    const std::string shown = base::shorten(on_one_line(text), 80);
    // The keyboard reaches the buttons of a value, not the value itself.
    node.description = behind.empty() ? words::copies(shown) : words::copies(shown, behind);
    node.on_activate = app::TextCopied{std::move(what), std::string(text)};
    frame.semantics.add(std::move(node));
}

}  // namespace

std::string_view original_to_copy(const Frame& frame, std::string_view value,
                                  std::string_view original) {
    const bool masked = !frame.state.secrets_shown && base::has_credentials(original);
    return masked || original == value ? std::string_view() : original;
}

float copy_room(const Copyable& copyable) {
    const int signs = 1 + (copyable.original.empty() ? 0 : 1) + (has_raw(copyable.place()) ? 1 : 0);
    return kGapBefore + static_cast<float>(signs) * kCopySize;
}

void draw_copying(Frame& frame, float right, float y, const Copyable& copyable) {
    const Color color = frame.theme.faint;
    const float top = y - 1;
    // The same signs stand below one another in all rows.
    const float x = right - (has_raw(copyable.place()) ? 2 : 1) * kCopySize;
    draw_to_raw(frame, right, y, copyable.label, copyable.place());
    const std::string label = without_secrets(frame, copyable.label);
    if (!copyable.original.empty()) {
        paint_braces(frame, x - kCopySize, top, color);
        record(frame, x - kCopySize, top, words::copy_original_of(label), words::original_of(label),
               copyable.original, copyable.exact);
    }
    paint_sheets(frame, x, top, color);
    record(frame, x, top, words::copy_value_of(label), words::value_of(label), copyable.value, {});
}

void draw_to_raw(Frame& frame, float right, float y, std::string_view label, const Place& place) {
    if (!has_raw(place)) return;
    const Rect rect{right - kCopySize, y - 1, kCopySize, kCopySize};
    paint_brackets(frame, rect.x, rect.y, frame.theme.faint);
    SemanticNode node =
        frame.node(Role::kButton, words::show_in_raw(without_secrets(frame, label)), rect);
    node.is_sign = true;
    node.on_activate = app::NodeShownInRaw{place.node, place.object};
    frame.semantics.add(std::move(node));
}

float draw_copyable(Frame& frame, const Rect& area, Copyable copyable, const TextStyle& style) {
    const bool secret = copyable.secret || base::has_credentials(copyable.original) ||
                        base::has_credentials(copyable.value);
    const std::string value = without_secrets(frame, copyable.value);
    copyable.value = value;
    copyable.original = original_to_copy(frame, copyable.value, copyable.original);
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const Rect text{area.x, area.y, area.width - copy_room(copyable), 0};
    float height =
        draw_marked(frame, text, style, copyable.value, copyable.place(), copyable.ground);
    frame.semantics.show(copyable.place(), index);
    std::string& description = frame.semantics[index].description;
    const std::string_view behind = copyable.exact.empty() ? copyable.original : copyable.exact;
    if (!behind.empty() && !description.empty()) description.insert(0, " · ");
    description.insert(0, behind);
    draw_copying(frame, area.x + area.width, area.y, copyable);
    if (secret) height += draw_reveal(frame, area.x, area.y + height);
    return height;
}

}  // namespace ui::old
