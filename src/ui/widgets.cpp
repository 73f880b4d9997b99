#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/paint.h"
#include "ui/layout.h"
#include "words/numbers.h"

namespace ui {
namespace {

constexpr float kBoxSize = 16;
constexpr float kBoxGap = 6;
constexpr float kSegmentPadding = 11;
constexpr float kSegmentRounding = 6;

struct ButtonFace {
    TextStyle text;
    float padding;
    Color fill;
    Color outline;
};

ButtonFace face_of(const Ui& ui, ButtonLook look) {
    const Theme& theme = ui.theme;
    switch (look) {
        case ButtonLook::kPrimary:
            return {{Face::kSemibold, 15, &Theme::on_accent}, 16, theme.accent.strong, 0};
        case ButtonLook::kPlain:
            return {{Face::kText, 13, &Theme::text}, 16, theme.card, theme.border};
        case ButtonLook::kQuiet: return {{Face::kSemibold, 12, &Theme::muted}, 8, 0, 0};
        case ButtonLook::kSoft: break;
    }
    return {TextStyle{Face::kSemibold, 12}.in(theme.accent.strong), 8, theme.accent.soft, 0};
}

bool is_alone(ButtonLook look) {
    return look == ButtonLook::kPrimary || look == ButtonLook::kPlain;
}

// Submits an item of this size in the middle of its line; false where it is out of sight.
bool submit(ImVec2 size, ImRect& bounds) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    bounds = {at, {at.x + size.x, at.y + size.y}};
    ImGui::ItemSize(size);
    return ImGui::ItemAdd(bounds, 0);
}

void paint_box(const ImRect& bounds, Color fill, Color outline, float rounding) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (fill != 0) list->AddRectFilled(bounds.Min, bounds.Max, fill, rounding);
    if (outline != 0) list->AddRect(bounds.Min, bounds.Max, outline, rounding);
}

// "Reload" of "↻ Reload": signs are beyond ASCII.
std::string_view without_signs(std::string_view label) {
    const auto is_plain = [](char letter) { return static_cast<signed char>(letter) > ' '; };
    while (!label.empty() && !is_plain(label.front())) label.remove_prefix(1);
    while (!label.empty() && !is_plain(label.back())) label.remove_suffix(1);
    return label;
}

SemanticNode active_node(Role role, std::string_view name, std::string_view description) {
    SemanticNode node{.role = role, .name = std::string(name)};
    node.description = description;
    node.active = true;
    return node;
}

}  // namespace

bool begins_with_label(std::string_view name, std::string_view label) {
    return name.empty() || name.starts_with(without_signs(label));
}

bool pressable(Ui& ui, SemanticNode node, std::string_view key) {
    node.active = true;
    return ui.record(std::move(node), key);
}

// No narrower than it is high, so that a single sign can be hit.
float width_of_button(const Ui& ui, std::string_view label, ButtonLook look) {
    const ButtonFace face = face_of(ui, look);
    return std::max(std::ceil(width_of(ui, face.text, label)) + 2 * face.padding, ui.tool_height());
}

bool button(Ui& ui, std::string_view label, const ButtonOptions& options) {
    IM_ASSERT(begins_with_label(options.name, label));
    ButtonFace face = face_of(ui, options.look);
    float height = options.height;
    if (height == 0) height = is_alone(options.look) ? ui.control_height() : ui.tool_height();
    ImGui::BeginDisabled(options.disabled);
    ImRect bounds;
    if (submit({width_of_button(ui, label, options.look), height}, bounds)) {
        if (options.disabled && options.look == ButtonLook::kPrimary) face.fill = ui.theme.muted;
        if (options.disabled && options.look != ButtonLook::kPrimary)
            face.text = face.text.in(&Theme::faint);
        paint_box(bounds, face.fill, face.outline, is_alone(options.look) ? kControlRadius : 5);
        paint_text(ui, bounds, face.text, label, 0.5f);
    }
    SemanticNode node = active_node(Role::kButton, options.name.empty() ? label : options.name,
                                    options.description);
    node.expanded = options.expanded;
    const bool pressed = ui.record(std::move(node), options.key);
    ImGui::EndDisabled();
    return pressed;
}

float width_of_check_box(const Ui& ui, std::string_view label) {
    return kBoxSize + kBoxGap + std::ceil(width_of(ui, kSmall, label));
}

bool check_box(Ui& ui, std::string_view label, bool checked, const CheckBoxOptions& options) {
    IM_ASSERT(begins_with_label(options.name, label));
    ImRect bounds;
    if (submit({width_of_check_box(ui, label), ui.tool_height()}, bounds)) {
        const float top = bounds.Min.y + std::floor((bounds.GetHeight() - kBoxSize) / 2);
        const ImRect box{{bounds.Min.x, top}, {bounds.Min.x + kBoxSize, top + kBoxSize}};
        const Theme& theme = ui.theme;
        paint_box(box, checked ? theme.accent.strong : theme.card, checked ? 0 : theme.border, 4);
        if (checked) {
            ImGui::RenderCheckMark(ImGui::GetWindowDrawList(), {box.Min.x + 3, box.Min.y + 3},
                                   theme.on_accent, kBoxSize - 6);
        }
        paint_text(ui, {{box.Max.x + kBoxGap, bounds.Min.y}, bounds.Max}, kSmall, label);
    }
    SemanticNode node = active_node(Role::kCheckBox, options.name.empty() ? label : options.name,
                                    options.description);
    node.checked = checked;
    return ui.record(std::move(node));
}

namespace {

TextStyle chosen_style(const Ui& ui) {
    return TextStyle{Face::kSemibold, 13}.in(ui.theme.accent.strong);
}

}  // namespace

// Room for the label in its wider, chosen form, so that choosing moves nothing.
float width_of_choice(const Ui& ui, std::string_view label) {
    return std::ceil(width_of(ui, chosen_style(ui), label)) + 2 * kSegmentPadding;
}

bool choice(Ui& ui, std::string_view label, bool chosen, const ChoiceOptions& options) {
    const float width = options.width > 0 ? options.width : width_of_choice(ui, label);
    ImRect bounds;
    if (submit({width, ui.tool_height()}, bounds)) {
        paint_box(bounds, chosen ? ui.theme.accent.soft : 0, options.framed ? ui.theme.border : 0,
                  kSegmentRounding);
        const ImRect inside{{bounds.Min.x + kSegmentPadding, bounds.Min.y},
                            {bounds.Max.x - kSegmentPadding, bounds.Max.y}};
        paint_text(ui, inside, chosen ? chosen_style(ui) : kNote, label, 0.5f);
    }
    SemanticNode node = active_node(Role::kRadio, label, options.description);
    node.checked = chosen;
    node.shortcut = options.shortcut;
    return ui.record(std::move(node), options.key);
}

Segments::Segments(Ui& ui, std::string_view name) : ui_(ui) {
    ui.open({.role = Role::kRadioGroup, .name = std::string(name)});
    ImGui::BeginGroup();
}

bool Segments::choice(std::string_view label, bool chosen, const ChoiceOptions& options) {
    if (!std::exchange(first_, false)) ImGui::SameLine(0, 0);
    return ui::choice(ui_, label, chosen, options);
}

Segments::~Segments() {
    ImGui::EndGroup();
    ui_.close();
    const ImRect bounds{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    paint_box(bounds, 0, ui_.theme.border, kSegmentRounding);
}

float width_of_segments(const Ui& ui, std::initializer_list<std::string_view> labels) {
    float width = 0;
    for (const std::string_view label : labels) width += width_of_choice(ui, label);
    return width;
}

void text_field(Ui& ui, app::Field field, std::string_view name, const TextFieldOptions& options) {
    constexpr float kLeft = 12;
    constexpr float kAfterName = 8;
    const bool faulty = !options.fault.empty();
    const float width = options.width > 0 ? options.width : room();
    ImRect bounds;
    if (submit({width, options.height > 0 ? options.height : ui.tool_height()}, bounds)) {
        paint_box(bounds, ui.theme.field, 0, kControlRadius);
        ImGui::GetWindowDrawList()->AddRect(bounds.Min, bounds.Max,
                                            faulty ? ui.theme.failed.strong : ui.theme.border,
                                            kControlRadius, 0, faulty ? 2.f : 1.f);
        paint_text(ui, {{bounds.Min.x + kLeft, bounds.Min.y}, bounds.Max}, kCaption, name);
    }
    SemanticNode node{.role = Role::kTextField, .name = std::string(name)};
    node.text_inset = kLeft + std::ceil(width_of(ui, kCaption, name)) + kAfterName;
    node.value = options.value;
    node.field = field;
    node.face = options.face;
    node.font_size = 13;
    node.invalid = faulty;
    node.description = faulty ? options.fault : options.hint;
    node.read_only = options.read_only;
    ui.record(std::move(node));
}

void pill(Ui& ui, std::string_view words) {
    constexpr float kHeight = 24;
    const TextStyle style{Face::kSemibold, 12, &Theme::muted};
    const float width = std::max(26.f, std::ceil(width_of(ui, style, words)) + 16);
    ImRect bounds;
    if (submit({width, kHeight}, bounds)) {
        paint_box(bounds, ui.theme.track, 0, kHeight / 2);
        paint_text(ui, bounds, style, words, 0.5f);
    }
    SemanticNode node{.role = Role::kText, .name = std::string(words)};
    node.face = style.face;
    node.font_size = style.size;
    ui.record(std::move(node));
}

namespace {

void paint_progress(Ui& ui, const ImRect& bar, std::optional<double> percent, Color color,
                    bool running) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float height = bar.GetHeight();
    list->AddRectFilled(bar.Min, bar.Max, ui.theme.track, height / 2);
    const float share = percent ? static_cast<float>(std::clamp(*percent, 0.0, 100.0) / 100) : 1;
    if (share <= 0) return;
    const float width = std::max(bar.GetWidth() * share, std::min(height, bar.GetWidth()));
    const ImVec2 end{bar.Min.x + width, bar.Max.y};
    list->AddRectFilled(bar.Min, end, color, height / 2);
    if (!running || width <= height || ui.view.reduced_motion) return;
    constexpr double kStripesApart_s = 1.0 / 20;
    list->AddImageRounded(ImTextureRef(base::kRunningBarTexture), bar.Min, end, {0, 0},
                          {width, height}, color, height / 2);
    ui.repaint_after(kStripesApart_s);
}

}  // namespace

void progress(Ui& ui, std::string_view name, std::optional<double> percent, Color color,
              const ProgressOptions& options) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{options.width > 0 ? options.width : room(),
                      std::max(options.height, options.line_height)};
    const float above = std::floor((size.y - options.height) / 2);
    const ImRect bar{{at.x, at.y + above}, {at.x + size.x, at.y + above + options.height}};
    ImGui::ItemSize(size);
    if (ImGui::ItemAdd(bar, 0)) paint_progress(ui, bar, percent, color, options.running);
    SemanticNode node{.role = Role::kProgressBar, .name = std::string(name)};
    node.now = percent;
    if (percent) node.value = words::format_percent(*percent);
    ui.record(std::move(node));
}

void notice(Ui& ui, const Tone& tone, std::string_view sentence) {
    Ground ground({.fill = tone.soft, .edge = tone.strong, .radius = 6});
    Padding padding(16, 8, 8);
    paragraph(ui, kSmall, sentence);
}

}  // namespace ui
