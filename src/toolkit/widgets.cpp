#include "toolkit/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/paint.h"
#include "words/common.h"
#include "words/numbers.h"

namespace toolkit {
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

ButtonFace face_of(const Frame& frame, ButtonLook look) {
    const Theme& theme = frame.theme;
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

}  // namespace

bool begins_with_label(std::string_view name, std::string_view label) {
    return name.empty() || name.starts_with(without_signs(label));
}

// No narrower than it is high, so that a single sign can be hit.
float width_of_button(const Frame& frame, std::string_view label, ButtonLook look) {
    const ButtonFace face = face_of(frame, look);
    return std::max(std::ceil(width_of(face.text, label)) + 2 * face.padding, frame.tool_height());
}

bool button(Frame& frame, std::string_view label, const ButtonOptions& options) {
    IM_ASSERT(begins_with_label(options.name, label));
    ButtonFace face = face_of(frame, options.look);
    float height = options.height;
    if (height == 0) height = is_alone(options.look) ? frame.control_height() : frame.tool_height();
    ImGui::BeginDisabled(options.disabled);
    const ImRect bounds = item({width_of_button(frame, label, options.look), height});
    if (ImGui::IsItemVisible()) {
        if (options.disabled && options.look == ButtonLook::kPrimary) face.fill = frame.theme.muted;
        if (options.disabled && options.look != ButtonLook::kPrimary)
            face.text = face.text.in(&Theme::faint);
        paint_box(bounds, face.fill, face.outline, is_alone(options.look) ? kControlRadius : 5);
        paint_text(frame, bounds, face.text, label, 0.5f);
    }
    const bool pressed =
        frame.record({.role = Role::kButton,
                      .name = std::string(options.name.empty() ? label : options.name),
                      .description = std::string(options.description),
                      .expanded = options.expanded},
                     options.key);
    ImGui::EndDisabled();
    return pressed;
}

bool button(Frame& frame, Flow& flow, std::string_view label, const ButtonOptions& options,
            float gap) {
    flow.next(width_of_button(frame, label, options.look), gap);
    return button(frame, label, options);
}

bool fold_button(Frame& frame, std::string_view name, bool open, std::string_view description,
                 std::string_view key) {
    return button(frame, words::fold_label(name, open),
                  {.look = ButtonLook::kQuiet,
                   .name = name,
                   .description = description,
                   .expanded = open,
                   .key = key});
}

float width_of_fold_button(const Frame& frame, std::string_view name) {
    return width_of_button(frame, words::fold_label(name, false), ButtonLook::kQuiet);
}

void flowing_text(Frame& frame, Flow& flow, const TextStyle& style, std::string_view words,
                  float height) {
    if (words.empty()) return;
    flow.next(width_of(style, words));
    text(frame, style, words, {.height = height});
}

float width_of_check_box(std::string_view label) {
    return kBoxSize + kBoxGap + std::ceil(width_of(kSmall, label));
}

bool check_box(Frame& frame, std::string_view label, bool checked, std::string_view description,
               std::string_view name) {
    IM_ASSERT(begins_with_label(name, label));
    const ImRect bounds = item({width_of_check_box(label), frame.tool_height()});
    if (ImGui::IsItemVisible()) {
        const float top = bounds.Min.y + std::floor((bounds.GetHeight() - kBoxSize) / 2);
        const ImRect box{{bounds.Min.x, top}, {bounds.Min.x + kBoxSize, top + kBoxSize}};
        const Theme& theme = frame.theme;
        paint_box(box, checked ? theme.accent.strong : theme.card, checked ? 0 : theme.border, 4);
        if (checked) {
            ImGui::RenderCheckMark(ImGui::GetWindowDrawList(), {box.Min.x + 3, box.Min.y + 3},
                                   theme.on_accent, kBoxSize - 6);
        }
        paint_text(frame, {{box.Max.x + kBoxGap, bounds.Min.y}, bounds.Max}, kSmall, label);
    }
    return frame.record({.role = Role::kCheckBox,
                         .name = std::string(name.empty() ? label : name),
                         .description = std::string(description),
                         .checked = checked});
}

namespace {

constexpr TextStyle kChosen{Face::kSemibold, 13};

bool submit_choice(Frame& frame, const Choice& choice, bool chosen, std::string_view key,
                   float width, Color outline) {
    const ImRect bounds = item({width, frame.tool_height()});
    if (ImGui::IsItemVisible()) {
        paint_box(bounds, chosen ? frame.theme.accent.soft : 0, outline, kSegmentRounding);
        const ImRect inside{{bounds.Min.x + kSegmentPadding, bounds.Min.y},
                            {bounds.Max.x - kSegmentPadding, bounds.Max.y}};
        paint_text(frame, inside, chosen ? kChosen.in(frame.theme.accent.strong) : kNote,
                   choice.label, 0.5f);
    }
    return frame.record({.role = Role::kRadio,
                         .name = std::string(choice.label),
                         .description = std::string(choice.description),
                         .checked = chosen,
                         .shortcut = choice.shortcut},
                        key);
}

}  // namespace

// Room for the label in its wider, chosen form, so that choosing moves nothing.
float width_of_choice(std::string_view label) {
    return std::ceil(width_of(kChosen, label)) + 2 * kSegmentPadding;
}

bool choice(Frame& frame, const Choice& choice, bool chosen, std::string_view key) {
    const float width = std::min(width_of_choice(choice.label), room());
    return submit_choice(frame, choice, chosen, key, width, frame.theme.border);
}

void segments(Frame& frame, std::string_view name, std::span<const Choice> choices, size_t chosen,
              const std::function<void(size_t)>& choose) {
    {
        Scope group(frame, Role::kRadioGroup, name);
        for (size_t index = 0; index < choices.size(); ++index) {
            if (index > 0) ImGui::SameLine(0, 0);
            const Choice& choice = choices[index];
            if (submit_choice(frame, choice, index == chosen, {}, width_of_choice(choice.label), 0))
                choose(index);
        }
    }
    paint_box(last_item(), 0, frame.theme.border, kSegmentRounding);
}

float width_of_segments(std::span<const Choice> choices) {
    float width = 0;
    for (const Choice& choice : choices) width += width_of_choice(choice.label);
    return width;
}

void text_field(Frame& frame, Field field, std::string_view name, const TextFieldOptions& options) {
    constexpr float kLeft = 12;
    constexpr float kAfterName = 8;
    const bool faulty = !options.fault.empty();
    const float width = options.width > 0 ? options.width : room();
    const ImRect bounds = item({width, options.height > 0 ? options.height : frame.tool_height()});
    if (ImGui::IsItemVisible()) {
        paint_box(bounds, frame.theme.field, 0, kControlRadius);
        ImGui::GetWindowDrawList()->AddRect(bounds.Min, bounds.Max,
                                            faulty ? frame.theme.failed.strong : frame.theme.border,
                                            kControlRadius, 0, faulty ? 2.f : 1.f);
        paint_text(frame, {{bounds.Min.x + kLeft, bounds.Min.y}, bounds.Max}, kCaption, name);
    }
    SemanticNode node{.role = Role::kTextField, .name = std::string(name)};
    node.text_inset = kLeft + std::ceil(width_of(kCaption, name)) + kAfterName;
    node.value = options.value;
    node.field = field;
    node.secret = options.secret;
    node.face = options.face;
    node.font_size = 13;
    node.invalid = faulty;
    node.description = faulty ? options.fault : options.hint;
    node.read_only = options.read_only;
    frame.record(std::move(node));
}

void form_field(Frame& frame, Field field, std::string_view name, const TextFieldOptions& options) {
    constexpr float kGapBelow = 4;
    ImGui::PushStyleVarY(ImGuiStyleVar_ItemSpacing, kGapBelow);
    ImGui::BeginGroup();
    text_field(frame, field, name, options);
    if (!options.fault.empty())
        paragraph(frame, kSmall.in(frame.theme.failed.strong), options.fault,
                  {.width = options.width});
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

void pill(Frame& frame, std::string_view words) {
    constexpr float kHeight = 24;
    const TextStyle style{Face::kSemibold, 12, &Theme::muted};
    const float width = std::max(26.f, std::ceil(width_of(style, words)) + 16);
    const ImRect bounds = item({width, kHeight});
    if (ImGui::IsItemVisible()) {
        paint_box(bounds, frame.theme.track, 0, kHeight / 2);
        paint_text(frame, bounds, style, words, 0.5f);
    }
    frame.record({.role = Role::kText,
                  .name = std::string(words),
                  .face = style.face,
                  .font_size = style.size});
}

namespace {

void paint_progress(Frame& frame, const ImRect& bar, std::optional<double> percent, Color color,
                    bool running) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float height = bar.GetHeight();
    list->AddRectFilled(bar.Min, bar.Max, frame.theme.track, height / 2);
    const float share = percent ? static_cast<float>(std::clamp(*percent, 0.0, 100.0) / 100) : 1;
    if (share <= 0) return;
    const float width = std::max(bar.GetWidth() * share, std::min(height, bar.GetWidth()));
    const ImVec2 end{bar.Min.x + width, bar.Max.y};
    list->AddRectFilled(bar.Min, end, color, height / 2);
    if (!running || width <= height || frame.view.reduced_motion) return;
    constexpr double kStripesApart_s = 1.0 / 20;
    list->AddImageRounded(ImTextureRef(base::kRunningBarTexture), bar.Min, end, {0, 0},
                          {width, height}, color, height / 2);
    frame.repaint_after(kStripesApart_s);
}

}  // namespace

void progress(Frame& frame, std::string_view name, std::optional<double> percent, Color color,
              const ProgressOptions& options) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{options.width > 0 ? options.width : room(),
                      std::max(options.height, options.line_height)};
    const float above = std::floor((size.y - options.height) / 2);
    const ImRect bar{{at.x, at.y + above}, {at.x + size.x, at.y + above + options.height}};
    ImGui::ItemSize(size);
    if (ImGui::ItemAdd(bar, 0)) paint_progress(frame, bar, percent, color, options.running);
    SemanticNode node{.role = Role::kProgressBar, .name = std::string(name)};
    node.now = percent;
    if (percent) node.value = words::format_percent(*percent);
    frame.record(std::move(node));
}

void notice(Frame& frame, const Tone& tone, std::string_view sentence) {
    Background background({.fill = tone.soft, .edge = tone.strong, .radius = 6});
    Padding padding(16, 8, 8);
    paragraph(frame, kSmall, sentence);
}

void notice_above(Frame& frame, const Tone& tone, std::string_view sentence) {
    if (sentence.empty()) return;
    notice(frame, tone, sentence);
    space(kGap);
}

}  // namespace toolkit
