#include <algorithm>

#include "job/reference.h"
#include "ui/old/flow.h"
#include "ui/old/header.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/options.h"

namespace ui::old {
namespace {

constexpr float kOptionGap = 18;

void draw_format(Frame& frame, Flow& flow) {
    const api::BodyFormat format = frame.state.form.options.format;
    const std::vector<Choice> choices = {
        {"JSON", format == api::BodyFormat::kJson, app::FormatChosen{api::BodyFormat::kJson}},
        {"XML", format == api::BodyFormat::kXml, app::FormatChosen{api::BodyFormat::kXml}}};
    const float x = flow.place(segments_width(frame, choices), kOptionGap);
    draw_segments(frame, x, flow.y, frame.tool_height(), words::kAnswerFormat, choices);
}

void place_check(Frame& frame, Flow& flow, const CheckBox& box) {
    const float x = flow.place(check_box_width(frame, box), kOptionGap);
    draw_check_box(frame, x, flow.y, frame.tool_height(), box);
}

TextStyle parameter_style(const Frame& frame) {
    return {Face::kMono, 12, frame.theme.muted};
}

// What a switch sends, beside it.
void draw_parameter(Frame& frame, Flow& flow, std::string_view text) {
    const TextStyle style = parameter_style(frame);
    const float x = flow.place(frame.width_of(style, text), kOptionGap);
    frame.label(x, flow.y + (frame.tool_height() - style.line_height()) / 2, style, text);
}

void draw_switches(Frame& frame, Flow& flow) {
    const app::Form& form = frame.state.form;
    place_check(frame, flow,
                {words::kHumanReadable, words::kHumanReadable, form.options.human,
                 app::Toggled{app::Toggle::kHuman}, words::sent_as("human=true")});
    place_check(frame, flow,
                {words::kShowNullKeys, words::kShowNullKeys, form.options.show_null,
                 app::Toggled{app::Toggle::kShowNull}, words::sent_as("show_null=true")});
    draw_parameter(frame, flow, "expand=");
    for (const std::string& kind : job::expandable_kinds()) {
        const bool on =
            std::find(form.expand.begin(), form.expand.end(), kind) != form.expand.end();
        const std::string name = words::expand_kind(kind);
        const std::string query = words::sent_as("expand=" + kind);
        place_check(frame, flow, {kind, name, on, app::ExpandKindToggled{kind}, query});
    }
    constexpr std::string_view kParameter = "expand_all=true";
    const std::string sent = words::sent_as(kParameter);
    const CheckBox expand_all{words::kExpandAll, words::kExpandAll, form.options.expand_all,
                              app::Toggled{app::Toggle::kExpandAll}, sent};
    constexpr float kParameterGap = 6;
    flow.keep_together(check_box_width(frame, expand_all) + kParameterGap +
                       frame.width_of(parameter_style(frame), kParameter));
    place_check(frame, flow, expand_all);
    flow.x -= kOptionGap - kParameterGap;
    draw_parameter(frame, flow, kParameter);
}

void place_field(Frame& frame, Flow& flow, float width, const TextField& field) {
    const float room = flow.right - flow.left;
    const float fitting = frame.narrow() ? room : std::min(width, room);
    const float x = flow.place(fitting, 12);
    draw_text_field(frame, {x, flow.y, fitting, frame.tool_height()}, field);
}

void draw_fields(Frame& frame, Flow& flow) {
    const app::Form& form = frame.state.form;
    place_field(frame, flow, 300,
                {words::kMoreKinds, form.more_kinds, app::Field::kMoreKinds, form.more_kinds_fault,
                 words::kMoreKindsHint});
    place_field(
        frame, flow, 240,
        {words::kUserData, form.user_data, app::Field::kUserData, "", words::sent_as("user_data")});
    flow.x += 6;
    place_check(frame, flow,
                {words::kBinaryData, words::kBinaryData, form.options.bin_data,
                 app::Toggled{app::Toggle::kBinData}, words::sent_as("bin_data=true")});
}

void draw_kinds_fault(Frame& frame, Flow& flow) {
    const std::string& fault = frame.state.form.more_kinds_fault;
    if (fault.empty()) return;
    const TextStyle style{Face::kText, 13, frame.theme.failed.strong};
    flow.new_line();
    flow.y += frame.paragraph(flow.left, flow.y, flow.right - flow.left, style, fault) -
              flow.line_height + 12;
}

std::string_view without_scheme(std::string_view address) {
    const size_t scheme = address.find("://");
    return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

void draw_connection_button(Frame& frame, float right, float y) {
    const Button button{
        frame.state.connection_open ? words::kConnectionOpen : words::kConnectionFolded,
        app::ConnectionToggled{}, ButtonLook::kQuiet, words::kConnection,
        frame.state.form.api_address};
    const float width = button_width(frame, button);
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float x = frame.narrow() ? frame.margin() - 8 : right - width + 8;
    draw_button(frame, x, y, frame.tool_height(), button);
    frame.semantics[index].expanded = frame.state.connection_open;
}

void draw_connection(Frame& frame, Flow& flow) {
    const app::Form& form = frame.state.form;
    frame.semantics.open(frame.node(Role::kGroup, words::kConnection,
                                    {flow.left, flow.y, flow.right - flow.left, flow.line_height}));
    place_field(
        frame, flow, 460,
        {words::kApiAddress, form.api_address, app::Field::kApiAddress, form.api_address_fault,
         form.api_address_fixed ? words::kAddressFixed : words::kAddressHint, Face::kMono,
         form.api_address_fixed});
    frame.semantics.close();
    const std::string_view said = !form.api_address_fault.empty()
                                      ? std::string_view(form.api_address_fault)
                                  : form.api_address_fixed ? words::kAddressFixedSentence
                                                           : words::kAddressSentence;
    TextStyle style{Face::kText, 13,
                    form.api_address_fault.empty() ? frame.theme.muted : frame.theme.failed.strong};
    const float room = flow.right - flow.left;
    const float x = flow.place(std::min(frame.width_of(style, said), room), kOptionGap);
    const float top = flow.y + (frame.tool_height() - 20) / 2;
    flow.y += frame.paragraph(x, top, room - (x - flow.left) + 1, style, said) - 20;
}

// Everything in lines; what is folded away on narrow screens stands here too.
float draw_all_options(Frame& frame, float y) {
    const float connection_width = 130;
    const float height = frame.tool_height() + (frame.state.touch ? 8.f : 17.f);
    Flow flow{frame.margin(),
              frame.view.width - frame.margin() - (frame.narrow() ? 0 : connection_width),
              height - 4, frame.margin(), y + 8};
    draw_format(frame, flow);
    draw_switches(frame, flow);
    draw_fields(frame, flow);
    flow.right = frame.view.width - frame.margin();
    draw_kinds_fault(frame, flow);
    if (frame.narrow()) flow.new_line();
    draw_connection_button(frame, flow.right, frame.narrow() ? flow.y : y + 8);
    if (frame.state.connection_open) {
        flow.new_line();
        draw_connection(frame, flow);
    }
    return flow.y + height - 8 - y;
}

float draw_folded_options(Frame& frame, float y) {
    const bool open = frame.state.options_open;
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const Button button{open ? words::kOptionsOpen : words::kOptionsFolded, app::OptionsToggled{},
                        ButtonLook::kQuiet, words::kOptions};
    const float width = draw_button(frame, frame.margin() - 8, y + 4, 36, button);
    frame.semantics[index].expanded = open;
    if (!open) {
        const TextStyle style{Face::kText, 13, frame.theme.muted};
        const float x = frame.margin() + width;
        frame.label_fitted({x, y + 12, frame.view.width - x - frame.margin(), 20}, style,
                           without_scheme(frame.state.form.api_address));
        return 44;
    }
    return 40 + draw_all_options(frame, y + 40);
}

}  // namespace

float draw_options(Frame& frame, float y) {
    frame.begin_content();
    const float height =
        frame.narrow() ? draw_folded_options(frame, y) : draw_all_options(frame, y);
    frame.begin_ground();
    frame.fill({0, y, frame.view.width, height}, frame.theme.card);
    frame.line(0, y + height - 1, frame.view.width, y + height - 1, frame.theme.line);
    frame.end_ground();
    return height;
}

}  // namespace ui::old
