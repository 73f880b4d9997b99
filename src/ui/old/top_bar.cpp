#include <algorithm>
#include <cmath>

#include "ui/old/freshness.h"
#include "ui/old/header.h"
#include "ui/old/icons.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/top_bar.h"

namespace ui::old {
namespace {

void draw_logo(Frame& frame, float x, float y) {
    draw_magnifier(frame, x, y + 17, 21, frame.theme.accent.strong);
    frame.paint_text(x + 26, y + 16, {Face::kSemibold, 17, frame.theme.text}, words::kJobglass);
    frame.semantics.add(frame.node(Role::kText, words::kJobglass, {x, y + 16, 108, 24}), "logo");
}

TextField job_field(const Frame& frame) {
    const app::Form& form = frame.state.form;
    return {words::kJobId, form.job_id, app::Field::kJobId, form.job_id_fault, "", Face::kMono};
}

TextField token_field(const Frame& frame) {
    return {words::kAccessToken, "", app::Field::kAccessToken, frame.state.form.token_fault};
}

Button action_button(const Frame& frame) {
    if (frame.state.is_loading()) return {words::kCancel, app::CancelPressed{}};
    return {words::kReloadJobLabel, app::ReloadPressed{},  ButtonLook::kPlain,
            words::kReloadJob,      words::kReloadJobHint, !frame.state.loaded};
}

const Button kLoad{words::kLoadJob, app::LoadPressed{}, ButtonLook::kPrimary};

// The sentences about what cannot be sent, below the fields they are about.
float draw_faults(Frame& frame, float x, float y, float width) {
    const app::Form& form = frame.state.form;
    float height = 0;
    for (const std::string* fault : {&form.job_id_fault, &form.token_fault}) {
        if (fault->empty()) continue;
        const TextStyle style{Face::kText, 13, frame.theme.failed.strong};
        height += frame.paragraph(x, y + height, width, style, *fault);
    }
    return height > 0 ? height + 8 : 0;
}

constexpr float kRoomForLiveSwitch = 1100;  // below, it has a line of its own

// The switch at the left, how fresh the job is beside it. Returns the height.
float draw_live_line(Frame& frame, float y) {
    const float height = frame.tool_height();
    const float left = frame.margin();
    const float width = live_switch_width(frame);
    draw_live_switch(frame, left, y - 4, height);
    draw_freshness(frame, left + width + 12, frame.view.width - left, y - 4 + (height - 20) / 2);
    return height + 4;
}

float content_of_wide_bar(Frame& frame, float y) {
    const float height = frame.control_height();
    const float top = y + 10;
    const float width = frame.view.width;
    float x = frame.margin();
    draw_logo(frame, x, y + (height - 36) / 2);
    x += 126;
    const Button action = action_button(frame);
    // What the buttons leave is shared by the two fields, up to the widths that are enough.
    const float room = width - 2 * frame.margin() - 126 - button_width(frame, kLoad) -
                       button_width(frame, action) - 48;
    const float job_width = std::min(290.f, std::floor(room * 0.58f));
    draw_text_field(frame, {x, top, job_width, height}, job_field(frame));
    x += job_width + 12;
    const float token_width = std::min(220.f, std::floor(room * 0.42f));
    draw_text_field(frame, {x, top, token_width, height}, token_field(frame));
    x += token_width + 12;
    x += draw_button(frame, x, top, height, kLoad) + 12;
    float right = width - frame.margin() - button_width(frame, action);
    draw_button(frame, std::max(right, x), top, height, action);
    right -= 12;
    const float live_width = live_switch_width(frame);
    if (live_width > 0 && width < kRoomForLiveSwitch)
        return height + 20 + draw_live_line(frame, y + height + 20);
    if (live_width > 0) {
        right -= live_width + 4;
        draw_live_switch(frame, right, top, height);
        right -= 16;
    }
    draw_freshness(frame, x + 8, right, top + (height - 20) / 2);
    return height + 20;
}

float content_of_narrow_bar(Frame& frame, float y) {
    const float height = frame.control_height();
    const float margin = frame.margin();
    const float width = frame.view.width - 2 * margin;
    const Button action = action_button(frame);
    draw_logo(frame, margin, y + (height - 36) / 2);
    const float action_x = margin + width - button_width(frame, action);
    draw_button(frame, action_x, y + 10, height, action);
    const bool live = live_switch_width(frame) > 0;
    if (!live) draw_freshness(frame, margin + 124, action_x - 10, y + 10 + (height - 20) / 2);
    float at = y + 10 + height + 10;
    draw_text_field(frame, {margin, at, width, height}, job_field(frame));
    at += height + 8;
    const float load_width = button_width(frame, kLoad);
    draw_text_field(frame, {margin, at, width - load_width - 8, height}, token_field(frame));
    draw_button(frame, margin + width - load_width, at, height, kLoad);
    at += height + 10;
    if (live) at += draw_live_line(frame, at);
    return at - y;
}

}  // namespace

float draw_top_bar(Frame& frame, float y) {
    frame.begin_content();
    float height = frame.narrow() ? content_of_narrow_bar(frame, y) : content_of_wide_bar(frame, y);
    const float faults_x = frame.narrow() ? frame.margin() : frame.margin() + 126;
    height +=
        draw_faults(frame, faults_x, y + height - 4, frame.view.width - faults_x - frame.margin());
    frame.begin_ground();
    frame.fill({0, y, frame.view.width, height}, frame.theme.card);
    frame.line(0, y + height - 1, frame.view.width, y + height - 1, frame.theme.line);
    frame.end_ground();
    return height;
}

}  // namespace ui::old
