#include "ui/old/waiting_panels.h"

#include "base/units.h"
#include "ui/old/facts.h"
#include "ui/old/message_card.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/welcome.h"

namespace ui::old {
namespace {

std::string received_text(const app::Pending& pending) {
    if (pending.answer)
        return words::reading_answer(
            base::format_bytes(static_cast<int64_t>(pending.answer->body.size())));
    if (pending.received_bytes == 0)
        return words::waiting_for_answer(api::origin_of(pending.request.api_address));
    const std::string size = base::format_bytes(static_cast<int64_t>(pending.received_bytes));
    if (pending.total_bytes == 0) return words::bytes_received(size);
    return words::bytes_received_of(size,
                                    base::format_bytes(static_cast<int64_t>(pending.total_bytes)));
}

}  // namespace

std::optional<double> percent_received(const app::Pending& pending) {
    if (pending.total_bytes == 0 || pending.answer) return std::nullopt;
    return 100.0 * static_cast<double>(pending.received_bytes) /
           static_cast<double>(pending.total_bytes);
}

float draw_empty(Frame& frame, float y) {
    return y + kGap + draw_message_card(frame, y, words::kWelcome, [&](const Rect& area) {
               float at = area.y;
               frame.draw().AddCircleFilled(frame.at(area.x + 22, at + 22), 22,
                                            frame.theme.accent.soft, 48);
               draw_magnifier(frame, area.x + 11, at + 11, 22, frame.theme.accent.strong);
               at += kStageIconSize + 14;
               at += frame.paragraph(area.x, at, area.width, frame.title(), words::kWelcomeTitle,
                                     Role::kHeading, 1) +
                     6;
               at +=
                   frame.paragraph(area.x, at, area.width, frame.lead(), words::kWelcomeSentence) +
                   18;
               Facts facts(frame, area.x, at, area.width);
               facts.text(words::kJobId, words::kWelcomeJobId, frame.body());
               facts.text(words::kAccessToken, words::kWelcomeToken, frame.body());
               facts.text(words::kApiAddress, frame.state.form.api_address, frame.code());
               return facts.bottom() - area.y;
           });
}

float draw_loading(Frame& frame, float y) {
    const app::Pending& pending = *frame.state.pending;
    return y + kGap + draw_message_card(frame, y, words::kLoadingJob, [&](const Rect& area) {
               float at = area.y;
               at += frame.paragraph(area.x, at, area.width, frame.title(), words::kLoadingTheJob,
                                     Role::kHeading, 1) +
                     6;
               at += frame.paragraph(area.x, at, area.width, frame.lead(), received_text(pending)) +
                     18;
               draw_progress(frame, {area.x, at, area.width, 10}, percent_received(pending),
                             frame.theme.running.strong, words::kLoadingJob, true);
               at += 26;
               const TextStyle style{Face::kMono, 13, frame.theme.muted};
               at += frame.paragraph(area.x, at, area.width, style,
                                     "GET " + api::url_of(pending.request));
               return at - area.y;
           });
}

}  // namespace ui::old
