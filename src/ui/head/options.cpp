// What a request asks for, and where it goes: in words in the head, and as switches and fields
// below it while the options are open.
#include <cmath>

#include "app/loading.h"
#include "app/request_words.h"
#include "ui/fields.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/form.h"

namespace ui {
namespace {

constexpr float kOptionGap = 18;
constexpr float kLeastWords = 60;  // cut to less than this they say nothing

std::string_view without_scheme(std::string_view address) {
    const size_t scheme = address.find("://");
    return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

void draw_format(Ui& ui, Flow& flow) {
    static constexpr Choice kFormats[] = {{"JSON"}, {"XML"}};
    flow.next(width_of_segments(kFormats));
    const auto chosen = static_cast<size_t>(ui.state.form.options.format);
    segments(ui, words::kAnswerFormat, kFormats, chosen, [&](size_t format) {
        ui.emit(app::FormatChosen{static_cast<api::BodyFormat>(format)});
    });
}

void draw_switches(Ui& ui, Flow& flow) {
    const app::Form& form = ui.state.form;
    const api::Options& options = form.options;
    const auto flip = [&](std::string_view label, bool on, std::string_view sent, auto event) {
        flow.next(width_of_check_box(label));
        if (check_box(ui, label, on, words::sent_as(sent))) ui.emit(std::move(event));
    };
    using app::Toggle;
    flip(words::kHumanReadable, options.human, "human=true", app::Toggled{Toggle::kHuman});
    flip(words::kShowNullKeys, options.show_null, "show_null=true",
         app::Toggled{Toggle::kShowNull});
    for (const std::string& kind : job::expandable_kinds()) {
        const bool on =
            std::find(form.expand.begin(), form.expand.end(), kind) != form.expand.end();
        flip(words::expand_kind(kind), on, "expand=" + kind, app::ExpandKindToggled{kind});
    }
    flip(words::kExpandAll, options.expand_all, "expand_all=true",
         app::Toggled{Toggle::kExpandAll});
    flip(words::kBinaryData, options.bin_data, "bin_data=true", app::Toggled{Toggle::kBinData});
}

// As wide as the line in narrow windows.
void draw_field(Ui& ui, Flow& flow, app::Field field, std::string_view name, float width,
                TextFieldOptions options) {
    flow.next(ui.narrow() ? room() : width);
    options.width = ui.narrow() ? room() : std::min(width, room());
    form_field(ui, field, name, options);
}

void draw_fields(Ui& ui, Flow& flow) {
    const app::Form& form = ui.state.form;
    draw_field(
        ui, flow, app::Field::kMoreKinds, words::kMoreKinds, 300,
        {.value = form.more_kinds, .fault = form.more_kinds_fault, .hint = words::kMoreKindsHint});
    draw_field(ui, flow, app::Field::kUserData, words::kUserData, 240,
               {.value = form.user_data, .hint = words::sent_as("user_data")});
}

void draw_connection_button(Ui& ui, Flow& flow) {
    const std::string& address = ui.state.form.api_address;
    flow.next(width_of_fold_button(ui, words::kConnection));
    if (fold_button(ui, words::kConnection, ui.state.connection_open, address))
        ui.emit(app::ConnectionToggled{});
}

void draw_connection(Ui& ui, Flow& flow) {
    const app::Form& form = ui.state.form;
    const bool fixed = form.api_address_fixed;
    flow.new_line();
    Scope group(ui, Role::kGroup, words::kConnection);
    draw_field(ui, flow, app::Field::kApiAddress, words::kApiAddress, 460,
               {.value = form.api_address,
                .fault = form.api_address_fault,
                .hint = fixed ? words::kAddressFixed : words::kAddressHint,
                .face = Face::kMono,
                .read_only = fixed});
    if (form.api_address_fault.empty())
        paragraph(ui, kNote, fixed ? words::kAddressFixedSentence : words::kAddressSentence);
}

}  // namespace

float width_of_options_button(const Ui& ui) {
    return width_of_fold_button(ui, words::kOptions);
}

bool are_options_open(const Ui& ui) {
    const bool at_first =
        !ui.narrow() && !ui.state.loaded && app::last_request(ui.state) == nullptr;
    return ui.state.options_open.value_or(at_first);
}

void draw_asked_for(Ui& ui, float width) {
    constexpr float kGapBefore = 4;
    const bool open = are_options_open(ui);
    const std::string words = app::asked_for(ui.state);
    const float room = width - width_of_options_button(ui) - kGapBefore;
    const float whole = std::ceil(width_of(kNote, words));
    const float shown = std::min(whole, room);
    if (room >= std::min(whole, kLeastWords)) {
        ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - shown);
        text(ui, kNote, words, {.stop = shown < whole, .width = shown, .height = ui.tool_height()});
        ImGui::SameLine(0, kGapBefore);
    } else {
        ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room + kGapBefore);
    }
    const std::string_view address = without_scheme(ui.state.form.api_address);
    if (fold_button(ui, words::kOptions, open, words::options_of_request(address)))
        ui.emit(app::OptionsOpened{!open});
}

void draw_options(Ui& ui) {
    if (!are_options_open(ui)) return;
    Flow flow(kOptionGap, ui.view.touch ? 4 : 8);
    draw_format(ui, flow);
    draw_switches(ui, flow);
    draw_fields(ui, flow);
    draw_connection_button(ui, flow);
    open_file_button(ui, flow, ButtonLook::kQuiet);
    if (ui.state.connection_open) draw_connection(ui, flow);
    if (ui.narrow()) {
        flow.new_line();
        times_switch(ui);
    }
    if (has_settings_button(ui)) return;
    flow.new_line();
    draw_settings(ui);
}

}  // namespace ui
