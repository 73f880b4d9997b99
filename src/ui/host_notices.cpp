// What is to be said about a page around this one: that it is not listed, or gave no token.
#include "ui/panels.h"
#include "words/host.h"

namespace ui {
namespace {

std::string warning_of(const app::Host& host) {
    if (!host.refused.empty()) return words::host_refused(host.refused);
    if (!host.framed) return {};
    if (!host.framed_by.empty()) return words::framed_by_stranger(host.framed_by);
    // A listed host is the parent; whether there is more around that is not known.
    return host.origin.empty() ? words::kFramedByUnknown : std::string();
}

}  // namespace

void draw_host_notices(Ui& ui) {
    const app::Host& host = ui.state.host;
    notice_above(ui, ui.theme.queued, warning_of(host));
    if (host.no_downloads && host.was_saved)
        notice_above(ui, ui.theme.queued, words::kSavingInSandbox);
    if (host.token_refused)
        notice_above(ui, ui.theme.failed, words::host_without_token(host.origin));
}

}  // namespace ui
