#include "ui/old/widgets.h"

#include <algorithm>
#include <cmath>

#include "base/paint.h"
#include "base/units.h"
#include "ui/old/icons.h"

namespace ui::old {
namespace {

TextStyle style_of(const Frame& frame, const Button& button) {
    const Theme& theme = frame.theme;
    switch (button.look) {
        case ButtonLook::kPrimary: return {Face::kSemibold, 15, theme.on_accent};
        case ButtonLook::kPlain: return {Face::kText, 13, theme.text};
        case ButtonLook::kQuiet: return {Face::kSemibold, 12, theme.muted};
        case ButtonLook::kSoft: return {Face::kSemibold, 12, theme.accent.strong};
    }
    return frame.body();
}

float padding_of(ButtonLook look) {
    if (look == ButtonLook::kQuiet || look == ButtonLook::kSoft) return 8;
    return 16;
}

constexpr float kBoxSize = 15;
constexpr float kSegmentPadding = 11;

}  // namespace

float button_width(const Frame& frame, const Button& button) {
    return std::ceil(frame.width_of(style_of(frame, button), button.label)) +
           2 * padding_of(button.look);
}

float draw_button(Frame& frame, float x, float y, float height, const Button& button) {
    const Rect rect{x, y, button_width(frame, button), height};
    TextStyle style = style_of(frame, button);
    if (button.look == ButtonLook::kPrimary) {
        frame.fill(rect, button.disabled ? frame.theme.muted : frame.theme.accent.strong,
                   kControlRadius);
    } else if (button.look == ButtonLook::kPlain) {
        frame.fill(rect, frame.theme.card, kControlRadius);
        frame.outline(rect, frame.theme.line, kControlRadius);
    } else if (button.look == ButtonLook::kSoft) {
        frame.fill(rect, frame.theme.accent.soft, 5);
    }
    if (button.disabled) style.color = frame.theme.faint;
    frame.paint_text(x + padding_of(button.look), y + (height - style.line_height()) / 2, style,
                     button.label);
    SemanticNode node =
        frame.node(Role::kButton, button.name.empty() ? button.label : button.name, rect);
    node.description = button.description;
    node.disabled = button.disabled;
    node.on_activate = button.event;
    frame.semantics.add(std::move(node));
    return rect.width;
}

float check_box_width(const Frame& frame, const CheckBox& box) {
    return kBoxSize + 6 + std::ceil(frame.width_of(frame.small(), box.label));
}

void draw_check_box(Frame& frame, float x, float y, float height, const CheckBox& box) {
    const Rect square{x, y + std::floor((height - kBoxSize) / 2), kBoxSize, kBoxSize};
    if (box.checked) {
        frame.fill(square, frame.theme.accent.strong, 4);
        draw_check(frame, square.x, square.y, kBoxSize, frame.theme.on_accent, 2);
    } else {
        frame.fill(square, frame.theme.card, 4);
        frame.outline(square, frame.theme.faint, 4);
    }
    const TextStyle style = frame.small();
    frame.paint_text(x + kBoxSize + 6, y + (height - style.line_height()) / 2, style, box.label);
    SemanticNode node =
        frame.node(Role::kCheckBox, box.name, {x, y, check_box_width(frame, box), height});
    node.checked = box.checked;
    node.description = box.description;
    node.on_activate = box.event;
    frame.semantics.add(std::move(node));
}

namespace {

TextStyle chosen_style(const Frame& frame) {
    return {Face::kSemibold, 13, frame.theme.accent.strong};
}

}  // namespace

// Room for the label in its wider, chosen form, so that choosing moves nothing.
float choice_width(const Frame& frame, const Choice& choice) {
    return std::ceil(frame.width_of(chosen_style(frame), choice.label)) + 2 * kSegmentPadding;
}

void draw_choice(Frame& frame, const Rect& rect, const Choice& choice, bool framed) {
    const TextStyle style =
        choice.chosen ? chosen_style(frame) : TextStyle{Face::kText, 13, frame.theme.muted};
    if (choice.chosen) frame.fill(rect, frame.theme.accent.soft, 6);
    if (framed) frame.outline(rect, frame.theme.line, 6);
    const std::string label =
        frame.fitted(style, choice.label, rect.width - 2 * kSegmentPadding + 1);
    const float text_x = rect.x + (rect.width - frame.width_of(style, label)) / 2;
    frame.paint_text(text_x, rect.y + (rect.height - style.line_height()) / 2, style, label);
    SemanticNode node = frame.node(Role::kRadio, choice.label, rect);
    node.checked = choice.chosen;
    node.description = choice.description;
    node.shortcut = choice.shortcut;
    node.on_activate = choice.event;
    frame.semantics.add(std::move(node));
}

float segments_width(const Frame& frame, const std::vector<Choice>& choices) {
    float width = 0;
    for (const Choice& choice : choices) width += choice_width(frame, choice);
    return width;
}

void draw_segments(Frame& frame, float x, float y, float height, std::string_view name,
                   const std::vector<Choice>& choices) {
    const Rect rect{x, y, segments_width(frame, choices), height};
    frame.semantics.open(frame.node(Role::kRadioGroup, name, rect));
    frame.fill(rect, frame.theme.card, 6);
    for (const Choice& choice : choices) {
        const Rect part{x, y, choice_width(frame, choice), height};
        draw_choice(frame, part, choice, false);
        x += part.width;
    }
    frame.outline(rect, frame.theme.line, 6);
    frame.semantics.close();
}

void draw_text_field(Frame& frame, const Rect& rect, const TextField& field) {
    const Theme& theme = frame.theme;
    frame.fill(rect, theme.field, kControlRadius);
    frame.outline(rect, field.fault.empty() ? theme.line : theme.failed.strong, kControlRadius,
                  field.fault.empty() ? 1.f : 2.f);
    const TextStyle style = frame.caption();
    const float label_width = std::ceil(frame.width_of(style, field.name));
    frame.paint_text(rect.x + 12, rect.y + (rect.height - style.line_height()) / 2, style,
                     field.name);
    const float left = 12 + label_width + 8;
    SemanticNode node = frame.node(Role::kTextField, field.name, rect);
    node.text_inset = left;
    node.value = field.value;
    node.field = field.field;
    node.face = field.face;
    node.font_size = 13;
    node.invalid = !field.fault.empty();
    node.description = field.fault.empty() ? field.hint : field.fault;
    node.read_only = field.read_only;
    frame.semantics.add(std::move(node));
}

float draw_pill(Frame& frame, float x, float y, std::string_view text) {
    const TextStyle style{Face::kSemibold, 12, frame.theme.muted};
    const float width = std::max(26.f, std::ceil(frame.width_of(style, text)) + 16);
    frame.fill({x, y, width, 24}, frame.theme.track, 12);
    frame.label(x + (width - frame.width_of(style, text)) / 2, y + 3, style, text);
    return width;
}

void draw_progress(Frame& frame, const Rect& rect, std::optional<double> percent, Color color,
                   std::string_view name, bool running) {
    const float radius = rect.height / 2;
    frame.fill(rect, frame.theme.track, radius);
    const float share = percent ? static_cast<float>(std::clamp(*percent, 0.0, 100.0) / 100) : 1;
    Rect done = rect;
    done.width = share > 0 ? std::max(rect.width * share, std::min(rect.height, rect.width)) : 0;
    if (done.width > 0) frame.fill(done, color, radius);
    const bool moving = running && done.width > rect.height && frame.visible(rect);
    if (moving && !frame.view.reduced_motion) {
        frame.draw().AddImageRounded(ImTextureRef(base::kRunningBarTexture),
                                     frame.at(done.x, done.y),
                                     frame.at(done.right(), done.bottom()), {0, 0},
                                     {done.width, done.height}, color, radius);
        frame.screen.repaint_after_s = 1.0 / 20;
    }
    SemanticNode node = frame.node(Role::kProgressBar, name, rect);
    node.now = percent;
    if (percent) node.value = base::format_percent(*percent);
    frame.semantics.add(std::move(node));
}

float draw_notice(Frame& frame, float x, float y, float width, const Tone& tone,
                  std::string_view text) {
    const TextStyle style = frame.small();
    const float height = frame.height_of(style, text, width - 32) + 16;
    frame.fill({x, y, width, height}, tone.soft, 6);
    frame.fill({x, y, 3, height}, tone.strong, 1);
    frame.paragraph(x + 16, y + 8, width - 32, style, text);
    return height;
}

}  // namespace ui::old
