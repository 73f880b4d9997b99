#include "ui/waiting_panels.h"

#include "base/units.h"
#include "ui/facts.h"
#include "ui/message_card.h"
#include "ui/widgets.h"

namespace ui {
namespace {

std::string received_text(const app::Pending& pending) {
    if (pending.received_bytes == 0)
        return "Waiting for the answer of " + api::origin_of(pending.request.api_address);
    std::string text = base::format_bytes(static_cast<int64_t>(pending.received_bytes));
    if (pending.total_bytes > 0) {
        text += " of " + base::format_bytes(static_cast<int64_t>(pending.total_bytes));
    }
    return text + " received";
}

}  // namespace

std::optional<double> percent_received(const app::Pending& pending) {
    if (pending.total_bytes == 0) return std::nullopt;
    return 100.0 * static_cast<double>(pending.received_bytes) /
           static_cast<double>(pending.total_bytes);
}

float draw_empty(Frame& frame, float y) {
    return y + kGap + draw_message_card(frame, y, "Welcome", [&](const Rect& area) {
               float at = area.y;
               frame.draw().AddCircleFilled(frame.at(area.x + 22, at + 22), 22,
                                            frame.theme.accent.soft, 48);
               draw_magnifier(frame, area.x + 11, at + 11, 22, frame.theme.accent.strong);
               at += kStageIconSize + 14;
               at += frame.paragraph(area.x, at, area.width, frame.title(),
                                     "See what happened to your video", Role::kHeading, 1) +
                     6;
               at += frame.paragraph(
                         area.x, at, area.width, frame.lead(),
                         "Enter a job ID and an access token above, then press Load job. Jobglass "
                         "asks "
                         "the MediaHub API for that one job and shows every field of the answer.") +
                     18;
               Facts facts(frame, area.x, at, area.width);
               facts.text("Job ID",
                          "24 letters and digits, as the API and the web app print it; a pasted "
                          "job address works too",
                          frame.body());
               facts.text("Access token",
                          "Kept in this page’s memory only and sent to the API address only. "
                          "The scope mediahub_read is enough.",
                          frame.body());
               facts.text("API address", frame.state.form.api_address, frame.code());
               return facts.bottom() - area.y;
           });
}

float draw_loading(Frame& frame, float y) {
    const app::Pending& pending = *frame.state.pending;
    return y + kGap + draw_message_card(frame, y, "Loading", [&](const Rect& area) {
               float at = area.y;
               at += frame.paragraph(area.x, at, area.width, frame.title(), "Loading the job",
                                     Role::kHeading, 1) +
                     6;
               at += frame.paragraph(area.x, at, area.width, frame.lead(), received_text(pending)) +
                     18;
               draw_progress(frame, {area.x, at, area.width, 10}, percent_received(pending),
                             frame.theme.running.strong, "Loading", true);
               at += 26;
               const TextStyle style{Face::kMono, 13, frame.theme.muted};
               at += frame.paragraph(area.x, at, area.width, style,
                                     "GET " + api::url_of(pending.request));
               return at - area.y;
           });
}

}  // namespace ui
