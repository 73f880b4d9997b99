// The first line of the head: the job and the token that are asked for, and how fresh the answer
// is. In narrow windows the fields fold away behind the job while one is shown.
#include <cmath>

#include "ui/fields.h"
#include "ui/panels.h"
#include "words/opened.h"
#include "words/page.h"

namespace ui {
namespace {

constexpr float kItemGap = 12;
constexpr float kLogo = 21;
constexpr float kLogoGap = 6;
// Together: as wide as they get, as wide as their usual content needs, and as narrow as they get.
constexpr float kMostOfFields = 510;
constexpr float kEnoughForFields = 420;
constexpr float kLeastOfFields = 300;
constexpr float kShareOfJobId = 0.58f;
constexpr float kShortFreshness = 110;
constexpr float kRoomForName = 840;  // in less, the fields need that of the name beside the sign

void draw_logo(Ui& ui, bool with_name) {
    const ImRect bounds = item({kLogo, ui.control_height()});
    if (ImGui::IsItemVisible()) {
        const float top = bounds.Min.y + (bounds.GetHeight() - kLogo) / 2;
        paint_magnifier({{bounds.Min.x, top}, {bounds.Max.x, top + kLogo}}, ui.theme.accent.strong);
    }
    if (!with_name) return;
    ImGui::SameLine(0, kLogoGap);
    // The plain page is read from the top: where no verdict is its title, this is.
    const bool is_title = ui.view.plain && ui.state.tab != app::Tab::kJob;
    text(ui, {Face::kSemibold, 17, &Theme::text}, words::kJobglass,
         {.role = is_title ? Role::kHeading : Role::kText,
          .level = is_title ? 1 : 0,
          .height = ui.control_height(),
          .key = "logo"});
}

void draw_job_id(Ui& ui, float width) {
    const app::Form& form = ui.state.form;
    form_field(ui, app::Field::kJobId, words::kJobId,
               {.value = form.job_id,
                .fault = form.job_id_fault,
                .face = Face::kMono,
                .width = width,
                .height = ui.control_height()});
}

void draw_token(Ui& ui, float width) {
    form_field(ui, app::Field::kAccessToken, words::kAccessToken,
               {.fault = ui.state.form.token_fault, .width = width, .height = ui.control_height()});
}

float width_of_load(const Ui& ui) {
    return width_of_button(ui, words::kLoadJob, ButtonLook::kPrimary);
}

void draw_load(Ui& ui) {
    if (button(ui, words::kLoadJob, {.look = ButtonLook::kPrimary})) ui.emit(app::LoadPressed{});
}

// `Cancel` while the user waits, else `Reload`: a sign alone beside what folds the fields.
const char* label_of_action(const Ui& ui, bool as_sign) {
    if (ui.state.is_loading()) return words::kCancel;
    return as_sign ? words::kReloadJobSign : words::kReloadJobLabel;
}

void draw_action(Ui& ui, bool as_sign = false) {
    const char* const label = label_of_action(ui, as_sign);
    if (ui.state.is_loading()) {
        if (button(ui, label)) ui.emit(app::CancelPressed{});
        return;
    }
    const bool opened = ui.state.loaded && !ui.state.loaded->exchange.source.is_network();
    if (button(ui, label,
               {.name = words::kReloadJob,
                .description = opened ? words::kReloadNeedsApi : words::kReloadJobHint,
                .disabled = opened || !ui.state.loaded})) {
        ui.emit(app::ReloadPressed{});
    }
}

// A line of its own, where the first has no room for it.
void draw_live_line(Ui& ui) {
    draw_live_switch(ui);
    ImGui::SameLine(0, kItemGap);
    draw_freshness(ui, room());
}

// The buttons keep their widths; the fields share what is left, up to what is enough for them.
void draw_wide(Ui& ui) {
    draw_logo(ui, room() >= kRoomForName);
    ImGui::SameLine(0, kGap);
    const float action = width_of_button(ui, label_of_action(ui, false));
    const float left = room() - width_of_load(ui) - action - 3 * kItemGap;
    const bool followed_below = width_of_live_switch(ui) > 0 && has_brief(ui);
    const bool live = width_of_live_switch(ui) > 0 && !followed_below;
    const float live_width = live ? width_of_live_switch(ui) + kItemGap : 0;
    const bool fresh_here =
        !followed_below && (!live || left - live_width >= kEnoughForFields + kShortFreshness);
    const float beside = fresh_here ? live_width : 0;
    const float reserved = fresh_here ? beside + kShortFreshness : 0;
    const float fields = std::clamp(left - reserved, std::min(kLeastOfFields, left), kMostOfFields);
    draw_job_id(ui, std::floor(fields * kShareOfJobId));
    ImGui::SameLine(0, kItemGap);
    draw_token(ui, std::floor(fields * (1 - kShareOfJobId)));
    ImGui::SameLine(0, kItemGap);
    draw_load(ui);
    if (fresh_here) {
        ImGui::SameLine(0, kItemGap);
        draw_freshness(ui, room() - beside - action - kItemGap);
    }
    same_line_at_right(beside + action);
    if (beside > 0) {
        draw_live_switch(ui);
        ImGui::SameLine(0, kItemGap);
    }
    draw_action(ui);
    if (live && !fresh_here) draw_live_line(ui);
}

// The job in a word and its ID in the place of the fields, which a press shows.
void draw_job_instead(Ui& ui, float width) {
    constexpr float kArrow = 24;
    constexpr float kWordGap = 10;
    const app::Loaded& loaded = *ui.state.loaded;
    const Outcome outcome = outcome_of(ui, loaded);
    const std::string& id = loaded.exchange.request.id;
    const ImRect bounds = item({width, ui.control_height()});
    if (ImGui::IsItemVisible()) {
        const TextStyle strong = kStrong.in(outcome.color);
        ImRect part = bounds;
        paint_text(ui, part, strong, outcome.word);
        part.Min.x += width_of(strong, outcome.word) + kWordGap;
        part.Max.x -= kArrow;
        paint_text(ui, part, kCode.in(&Theme::muted), id);
        paint_fold_arrow({{part.Max.x, bounds.Min.y}, bounds.Max}, ui.state.fields_open,
                         ui.theme.muted);
    }
    if (ui.record({.role = Role::kButton,
                   .name = words::job_in_head(outcome.word, id),
                   .description = words::kFieldsHint,
                   .expanded = ui.state.fields_open},
                  "fields"))
        ui.emit(app::FieldsToggled{});
}

void draw_narrow(Ui& ui) {
    const bool foldable = ui.state.loaded && ui.state.loaded->job;
    const float action = width_of_button(ui, label_of_action(ui, foldable));
    draw_logo(ui, !foldable);
    ImGui::SameLine(0, kItemGap);
    if (foldable) {
        draw_job_instead(ui, room() - action - kItemGap);
    } else {
        draw_freshness(ui, room() - action - kItemGap);
    }
    same_line_at_right(action);
    draw_action(ui, foldable);
    if (!foldable || ui.state.fields_open) {
        space(8);
        draw_job_id(ui, room());
        space(8);
        draw_token(ui, room() - width_of_load(ui) - kItemGap);
        ImGui::SameLine(0, kItemGap);
        draw_load(ui);
    }
    if (width_of_live_switch(ui) > 0 && !has_brief(ui)) draw_live_line(ui);
}

}  // namespace

void draw_request_fields(Ui& ui) {
    ui.narrow() ? draw_narrow(ui) : draw_wide(ui);
}

}  // namespace ui
