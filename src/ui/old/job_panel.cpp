#include "ui/old/job_panel.h"

#include <algorithm>
#include <cmath>

#include "base/units.h"
#include "ui/old/changes_panel.h"
#include "ui/field_count.h"
#include "ui/old/input_card.h"
#include "ui/old/job_cards.h"
#include "ui/old/legend.h"
#include "ui/old/outputs_layout.h"
#include "ui/old/outputs_panel.h"
#include "ui/old/time_text.h"
#include "ui/old/verdict_panel.h"
#include "words/job_view.h"

namespace ui::old {
namespace {

// Counting a big answer takes a moment: it is done again only where the line can be seen.
std::string coverage_text(Frame& frame, float y) {
    constexpr size_t kBigDocument = 20'000;
    const document::Document& document = frame.state.loaded->document;
    std::string& kept = frame.outputs->field_count;
    const bool in_window = frame.visible({0, y, frame.view.width, 200});
    if (kept.empty() || in_window || document.nodes.size() < kBigDocument)
        kept = field_count_text(count_fields(document, frame.semantics.places()));
    return kept;
}

std::string answer_text(const app::Exchange& exchange) {
    const auto duration_ms = static_cast<int64_t>(std::lround(exchange.answer.duration_ms));
    return base::format_bytes(static_cast<int64_t>(exchange.body_bytes)) + " · " +
           words::answered_in(base::format_duration(duration_ms));
}

}  // namespace

// Texts and the switch of times beside each other where they fit, otherwise one below the other.
float draw_footer(Frame& frame, float x, float y, float width) {
    const app::Loaded& loaded = *frame.state.loaded;
    const TextStyle style{Face::kText, 13, frame.theme.muted};
    const std::string coverage = coverage_text(frame, y);
    const std::string answer = answer_text(loaded.exchange);
    const float times = times_switch_width(frame);
    const float answer_width = frame.width_of(style, answer);
    if (frame.width_of(style, coverage) + times + answer_width + 60 > width) {
        float at = y + frame.paragraph(x, y, width, style, coverage) + 8;
        at += draw_times_switch(frame, x, at, width) + 8;
        return at + frame.paragraph(x, at, width, style, answer) - y;
    }
    const float used = frame.label(x, y + 4, style, coverage);
    const float height = draw_times_switch(frame, x + used + 18, y, times + 1);
    frame.label(x + width - answer_width, y + 4, style, answer);
    return height;
}

float draw_job(Frame& frame, float y) {
    const float x = frame.margin();
    const float width = frame.view.width - 2 * x;
    y += draw_verdict(frame, x, y, width) + kGap;
    if (const float changes = draw_changes(frame, x, y, width); changes > 0) y += changes + kGap;
    y += draw_outputs(frame, x, y, width) + kGap;
    if (frame.narrow()) {
        y += draw_input(frame, x, y, width) + kGap;
        y += draw_references(frame, x, y, width) + kGap;
        y += draw_times(frame, x, y, width) + kGap;
        y += draw_status(frame, x, y, width) + kGap;
    } else {
        const float half = std::floor((width - kGap) / 2);
        const float right = x + width - half;
        float left_bottom = y + draw_input(frame, x, y, half) + kGap;
        left_bottom += draw_times(frame, x, left_bottom, half);
        float right_bottom = y + draw_references(frame, right, y, half) + kGap;
        right_bottom += draw_status(frame, right, right_bottom, half);
        y = std::max(left_bottom, right_bottom) + kGap;
    }
    const float other = draw_other_fields(frame, x, y, width);
    if (other > 0) y += other + kGap;
    y += draw_legend(frame, x, y, width);
    return y + draw_footer(frame, x, y, width) + kGap;
}

}  // namespace ui::old
