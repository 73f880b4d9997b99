#include "ui/old/outputs_toolbar.h"

#include <algorithm>
#include <string>

#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/outputs_table.h"

namespace ui::old {
namespace {

constexpr float kFilterWidth = 240;

std::string count_text(const app::OutputsView& view) {
    if (view.filter.empty()) return {};
    return words::outputs_shown(static_cast<int64_t>(view.rows.size()),
                                static_cast<int64_t>(view.positions.size()));
}

void draw_filter(Frame& frame, Flow& flow) {
    const app::OutputsView& view = frame.state.outputs;
    const float height = frame.tool_height();
    const float counted = view.filter.empty() ? 0 : 90;
    const float width =
        frame.narrow() ? flow.width() - counted : std::min(kFilterWidth, flow.width());
    const float x = flow.place(width, 8);
    draw_text_field(frame, {x, flow.y, width, height},
                    {words::kFilterOutputs, view.filter, app::Field::kOutputFilter, "",
                     words::kFilterOutputsHint});
    const std::string count = count_text(view);
    if (count.empty()) return;
    const TextStyle style = frame.caption();
    const float count_x = flow.place(frame.width_of(style, count), 8);
    frame.label(count_x, flow.y + (height - style.line_height()) / 2, style, count);
}

constexpr size_t kButtonCount = 3;

Button button_at(const app::OutputsView& view, size_t number) {
    using job::TableFormat;
    if (number == 0) {
        return {view.columns_open ? words::kOutputsColumnsOpen : words::kOutputsColumnsFolded,
                app::OutputColumnsOpened{}, ButtonLook::kQuiet, words::kOutputsColumns,
                words::kOutputsColumnsHint};
    }
    return {number == 1 ? words::kCopyCsv : words::kCopyTsv,
            app::OutputsCopied{number == 1 ? TableFormat::kCsv : TableFormat::kTsv},
            ButtonLook::kQuiet, "",
            view.copies_shown ? words::kCopiesShownHint : words::kCopiesOriginalHint};
}

// What is copied: values as the answer spells them, or as the table shows them.
std::vector<Choice> copied_values(const app::OutputsView& view) {
    return {{words::kCopiesOriginal, !view.copies_shown, app::OutputsCopyingChosen{false}},
            {words::kCopiesShown, view.copies_shown, app::OutputsCopyingChosen{true}}};
}

float width_of_buttons(const Frame& frame) {
    float width = segments_width(frame, copied_values(frame.state.outputs)) + 8;
    for (size_t number = 0; number < kButtonCount; ++number)
        width += button_width(frame, button_at(frame.state.outputs, number));
    return width;
}

void draw_buttons(Frame& frame, Flow& flow) {
    for (size_t number = 0; number < kButtonCount; ++number) {
        const Button button = button_at(frame.state.outputs, number);
        const float x = flow.place(button_width(frame, button), 0);
        const auto node = static_cast<uint32_t>(frame.semantics.nodes().size());
        draw_button(frame, x, flow.y, frame.tool_height(), button);
        if (number == 0) frame.semantics[node].expanded = frame.state.outputs.columns_open;
    }
    const std::vector<Choice> choices = copied_values(frame.state.outputs);
    const float x = flow.place(segments_width(frame, choices) + 8, 0);
    draw_segments(frame, x + 8, flow.y, frame.tool_height(), words::kCopiedValues, choices);
}

// The choice of columns, in lines; returns its height.
float draw_columns(Frame& frame, const Rect& area) {
    const float height = frame.tool_height();
    Flow flow{area.x, area.right(), height, area.x, area.y};
    frame.semantics.open(frame.node(Role::kGroup, words::kOutputsColumns, area));
    for (size_t number = 1; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        const std::string_view title = job::title_of(column).title;
        const std::string name = words::column_called(title);
        const CheckBox box{title, name, (frame.state.outputs.columns & job::bit_of(column)) != 0,
                           app::OutputColumnToggled{column}};
        const float x = flow.place(check_box_width(frame, box), 18);
        draw_check_box(frame, x, flow.y, height, box);
    }
    const float used = flow.y + height - area.y;
    frame.semantics.close({area.x, area.y, area.width, used});
    return used;
}

}  // namespace

float draw_outputs_toolbar(Frame& frame, const Rect& head, const Rect& below) {
    const app::OutputsView& view = frame.state.outputs;
    const float height = frame.tool_height();
    const bool filtered = view.positions.size() > 1;
    const float buttons_width = width_of_buttons(frame);
    const float needed = buttons_width + (filtered ? kFilterWidth + 120 : 0);
    const bool fits = needed <= head.width;
    const float line = height + 4;
    Flow flow{below.x + 16, below.right() - 16, line, below.x + 16, below.y + 8};
    if (fits) flow = {head.x, head.right(), line, head.x, head.y + (head.height - height) / 2};
    if (filtered) draw_filter(frame, flow);
    if (fits) {
        flow.x = head.right() - buttons_width;
    } else {  // the words stand below the title, not the edges of the buttons
        flow.left -= 8;
        if (filtered) {
            flow.new_line();
        } else {
            flow.x = flow.left;
        }
    }
    draw_buttons(frame, flow);
    float bottom = fits ? below.y : flow.y + height + 8;
    if (view.columns_open) {
        bottom += fits ? 8 : 0;
        bottom += draw_columns(frame, {below.x + 16, bottom, below.width - 32, 0}) + 8;
    }
    if (bottom > below.y) {
        frame.line(below.x, bottom - 1, below.right(), bottom - 1, frame.theme.line);
    }
    return bottom - below.y;
}

}  // namespace ui::old
