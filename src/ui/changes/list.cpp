// The list of all differences between two answers, one a row: what happened, where, and what was
// there before and after. Of a long one only the rows in and near the window are drawn.
#include <cmath>

#include "app/history.h"
#include "ui/change_marks.h"
#include "ui/panels.h"
#include "ui/recorded.h"
#include "words/copying.h"
#include "words/live.h"

namespace ui {
namespace {

using document::ChangeKind;

constexpr TextStyle kKind{Face::kSemibold, 12};
constexpr ImVec2 kCellPadding{8, 6};
constexpr float kRowsBeyondWindow = 4;

// Of the first line of a row, on which the button is.
float line_height(const Ui& ui) {
    return ui.view.touch ? 44.f : 26.f;
}

// In narrow windows the path and the values have lines of their own.
float row_height(const Ui& ui) {
    const float more =
        ui.narrow() ? 2 * (kCode.line_height() + ImGui::GetStyle().ItemSpacing.y) : 0;
    return line_height(ui) + more + 2 * kCellPadding.y;
}

std::string name_of(ChangeKind kind) {
    constexpr const char* kWords[] = {words::kAdded, words::kRemoved, words::kChanged};
    return std::string(sign_of(kind)) + " " + kWords[static_cast<size_t>(kind)];
}

std::string values_of(const app::ChangeText& text) {
    if (text.before.empty()) return text.after;
    if (text.after.empty()) return text.before;
    return text.before + " → " + text.after;
}

float width_of_jump(const Ui& ui) {
    return width_of_button(ui, words::kShowChange, ButtonLook::kSoft);
}

void draw_jump(Ui& ui, const document::Change& change, std::string_view path) {
    const std::string name = words::show_in_raw(path);
    if (button(ui, words::kShowChange,
               {.look = ButtonLook::kSoft, .name = name, .height = line_height(ui)})) {
        ui.emit(app::NodeShownInRaw{change.kind == ChangeKind::kRemoved ? change.within
                                                                        : change.after});
    }
}

void draw_cells(Ui& ui, const document::Change& change, const app::ChangeText& change_text) {
    const bool can_jump = app::newer_is_on_screen(ui.state);
    const float height = line_height(ui);
    text(ui, kKind.in(tone_of(ui.theme, change.kind).strong), name_of(change.kind),
         {.height = height});
    if (ui.narrow()) {
        if (can_jump) {
            same_line_at_right(width_of_jump(ui));
            draw_jump(ui, change, change_text.path);
        }
        text(ui, kCode, change_text.path);
        return text(ui, kCode.in(&Theme::muted), values_of(change_text));
    }
    ImGui::TableNextColumn();
    text(ui, kCode, change_text.path, {.height = height});
    ImGui::TableNextColumn();
    text(ui, kCode.in(&Theme::muted), values_of(change_text), {.height = height});
    if (!can_jump) return;
    ImGui::TableNextColumn();
    draw_jump(ui, change, change_text.path);
}

void draw_row(Ui& ui, size_t row) {
    const auto& changes = ui.state.history.comparison->diff.changes;
    const document::Change& change = changes[row];
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ui.open({.role = Role::kListItem,
             .position = static_cast<int>(row) + 1,
             .count = static_cast<int>(changes.size()),
             .row = static_cast<uint32_t>(row)},
            std::to_string(row));
    draw_cells(ui, change, app::text_of(ui.state, change));
    ui.close(bounds_of_row());
}

// As wide as the first paths, so that it stays the same while the list scrolls; the values have the
// rest, at least half.
float width_of_paths(const Ui& ui) {
    constexpr size_t kFirst = 100;
    const auto& changes = ui.state.history.comparison->diff.changes;
    float widest = 0;
    for (size_t row = 0; row < std::min(changes.size(), kFirst); ++row)
        widest = std::max(widest, width_of(kCode, app::text_of(ui.state, changes[row]).path));
    return std::clamp(std::ceil(widest), 1.f, std::floor(room() / 2));
}

void begin_table(const Ui& ui) {
    constexpr ImGuiTableFlags kFlags =
        ImGuiTableFlags_NoClip | ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_BordersInnerH;
    const bool can_jump = app::newer_is_on_screen(ui.state);
    const float paths = ui.narrow() ? 0 : width_of_paths(ui);
    ImGui::BeginTable("changes", ui.narrow() ? 1 : can_jump ? 4 : 3, kFlags);
    if (ui.narrow()) return;
    float kind = 0;
    for (const ChangeKind each : {ChangeKind::kAdded, ChangeKind::kRemoved, ChangeKind::kChanged})
        kind = std::max(kind, std::ceil(width_of(kKind, name_of(each))));
    ImGui::TableSetupColumn("kind", ImGuiTableColumnFlags_WidthFixed, kind);
    ImGui::TableSetupColumn("path", ImGuiTableColumnFlags_WidthFixed, paths);
    ImGui::TableSetupColumn("values", ImGuiTableColumnFlags_WidthStretch);
    if (can_jump)
        ImGui::TableSetupColumn("jump", ImGuiTableColumnFlags_WidthFixed, width_of_jump(ui));
}

}  // namespace

void draw_change_list(Ui& ui) {
    Scope list(ui, Role::kList, words::kChanges);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, kCellPadding);
    begin_table(ui);
    const size_t count = ui.state.history.comparison->diff.changes.size();
    const size_t pressed = ui.pressed_row();
    draw_rows(ui,
              {.last = count,
               .height = row_height(ui),
               .beyond = kRowsBeyondWindow,
               .recorded = recorded_of(ui.view, count, kRecordedChanges),
               .wanted = {&pressed, 1}},
              [&](size_t row) { draw_row(ui, row); });
    ImGui::EndTable();
    ImGui::PopStyleVar();
}

}  // namespace ui
