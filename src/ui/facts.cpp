#include "ui/facts.h"

#include "app/spots.h"
#include "ui/change_marks.h"
#include "ui/credentials.h"
#include "words/facts.h"

namespace ui {
namespace {

constexpr float kRowGap = 8;
constexpr float kColumnGap = 12;
constexpr float kStackedWidth = 380;
constexpr float kTwoFactsWidth = 1240;

}  // namespace

Facts::Facts(Ui& the_ui, float label_column, int most_beside)
    : ui(the_ui), list_(ui, Role::kList, ""), stacked_(room() < kStackedWidth) {
    const float width = room();
    const int beside = width < kTwoFactsWidth ? 1 : most_beside;
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kColumnGap / 2, kRowGap / 2});
    ImGui::BeginTable("facts", stacked_ ? 1 : 2 * beside,
                      ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip);
    if (stacked_) return;
    const float label_width = std::min(label_column, width * 0.42f) - kColumnGap;
    for (int fact = 0; fact < beside; ++fact) {
        ImGui::TableSetupColumn("label", ImGuiTableColumnFlags_WidthFixed, label_width);
        ImGui::TableSetupColumn("value", ImGuiTableColumnFlags_WidthStretch);
    }
}

Facts::~Facts() {
    ImGui::EndTable();
    ImGui::PopStyleVar();  // ImGui reads the rows' padding as each begins
}

void Facts::begin_row(const Label& label) {
    const std::string name = without_secrets(ui, label.words);
    ui.open({.role = Role::kListItem}, name);
    ImGui::PushID(static_cast<int>(ui.semantics.nodes().back().id));
    ImGui::TableNextColumn();
    TextStyle style = stacked_ ? kNote : kMuted;
    if (label.face == Face::kMono) style = kCode.in(&Theme::muted);
    const Place& place = label.place;
    const document::Document* document = app::document_of(ui.state, place.object);
    toolkit::text(ui, style, name,
                  {.description = document != nullptr
                                      ? ui.state.key_table.explanation_of(*document, place.node)
                                      : std::string(),
                   .height = stacked_ ? 0 : kBody.line_height()});
    label_bounds_ = last_item();
    if (stacked_) {  // nearer to its own value than to the one above
        ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y);
    } else {
        ImGui::TableNextColumn();
    }
    ImGui::BeginGroup();
}

void Facts::end_row() {
    ImGui::EndGroup();
    ImGui::PopID();
    ImRect bounds = last_item();
    bounds.Add(label_bounds_);
    ui.close(bounds);
}

void Facts::text(std::string_view label, std::string_view value, const TextStyle& style) {
    row(label, [&] { paragraph(ui, style, value); });
}

void Facts::copyable(const Copyable& copyable, const TextStyle& style) {
    row({copyable.label, copyable.place}, [&] { copyable_text(ui, copyable, style); });
}

std::string_view word_for(job::Presence presence) {
    constexpr const char* kWords[] = {words::kNotInAnswer, words::kNull, words::kEmpty, "",
                                      words::kUnexpectedKind};
    return kWords[static_cast<size_t>(presence)];
}

namespace {

// What such a word means; empty of those that say it themselves.
std::string_view meaning_of(const Ui& ui, std::string_view word) {
    if (word == words::kNull) return words::kMeaningOfNull;
    if (word == words::kEmpty) return words::kMeaningOfEmpty;
    if (word != words::kNotInAnswer) return {};
    const bool nulls_asked = ui.state.loaded && ui.state.loaded->exchange.request.options.show_null;
    return nulls_asked ? words::kMeaningOfAbsent : words::kMeaningOfAbsentOrNull;
}

}  // namespace

void missing_text(Ui& ui, std::string_view label, std::string_view word, const Place& place) {
    const std::string_view meaning = meaning_of(ui, word);
    if (place.node == document::kNoNode)
        return paragraph(ui, kMissing, word, {.description = meaning, .stop = !meaning.empty()});
    marked(ui, kMissing, word,
           {.place = place, .behind = meaning, .width = room() - kSignSize - kColumnGap});
    to_raw_button(ui, label, place, meaning);
}

}  // namespace ui
