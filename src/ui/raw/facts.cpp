// What the raw view says about the body: how big it is and in what encoding, and what hindered
// reading it.
#include "app/body_words.h"
#include "app/raw_body.h"
#include "app/text_around.h"
#include "ui/raw/parts.h"
#include "words/body_faults.h"
#include "words/raw.h"

namespace ui {
namespace {

constexpr float kFactGap = 24;
constexpr float kFactHeight = 24;
constexpr float kNoticeGap = 12;

// Whole where there is room for it on one line.
void add_digest(Ui& ui, Flow& flow, const std::string& digest) {
    const TextStyle style{Face::kMono, 12, &Theme::muted};
    const std::string whole = words::sha256_is(digest);
    const float button_width = width_of_button(ui, words::kCopy, ButtonLook::kQuiet);
    const float width = width_of(style, whole);
    flow.next(width + button_width);
    text(ui, style, whole,
         {.description = words::digest_of_received(digest),
          .width = std::min(width, room() - button_width),
          .height = kFactHeight});
    ImGui::SameLine(0, 0);
    if (button(ui, words::kCopy,
               {.look = ButtonLook::kQuiet,
                .name = words::kCopySha256,
                .description = digest,
                .height = std::min(kFactHeight, ui.tool_height())})) {
        ui.emit(app::RawPartCopied{app::RawPart::kHash});
    }
}

void draw_notice(Ui& ui, const Tone& tone, std::string_view sentence) {
    if (sentence.empty()) return;
    space(kNoticeGap);
    notice(ui, tone, sentence);
}

void draw_place_button(Ui& ui, std::string_view label, std::string_view name, app::RawPlace place) {
    if (button(ui, label, {.look = ButtonLook::kSoft, .name = name}))
        ui.emit(app::RawPlaceShown{place});
}

}  // namespace

void draw_body_facts(Ui& ui) {
    const document::Document& document = *app::raw_document(ui.state);
    const app::BodyChecks& checks = *app::raw_checks(ui.state);
    Padding padding(ui.narrow() ? 8 : kGap, 8, 4);
    Flow flow(kFactGap, 0);
    const auto size = static_cast<int64_t>(document.received().size());
    const std::string facts =
        joined({words::bytes(size), app::encoding_of(document), app::format_of(document)});
    flowing_text(ui, flow, kCaption, facts, kFactHeight);
    if (document.has_root())
        flowing_text(ui, flow, kCaption, app::words_on_tokens(checks.tokens()), kFactHeight);
    if (!checks.sha256().empty()) add_digest(ui, flow, checks.sha256());
}

void draw_body_notices(Ui& ui) {
    const document::Document& document = *app::raw_document(ui.state);
    const document::TokenCheck& check = app::raw_checks(ui.state)->tokens();
    Inset inset(ui.narrow() ? 8 : kGap, ui.narrow() ? 8 : kGap);
    if (document.problem) {
        draw_notice(ui, ui.theme.failed,
                    words::parsing_stopped_at(document::describe(*document.problem)));
        draw_place_button(ui, words::kGoToFault, words::kGoToFault, app::RawPlace::kFault);
    }
    if (document.has_root()) draw_notice(ui, ui.theme.failed, app::remark_on_tokens(check));
    if (document.invalid_count > 0) {
        draw_notice(ui, ui.theme.queued, app::remark_on_invalid(document));
        draw_place_button(ui, words::kGoToFirst, words::kGoToFirstInvalid,
                          app::RawPlace::kInvalidByte);
    }
    for (const std::string& remark : app::remarks_on_text_around(document))
        draw_notice(ui, ui.theme.queued, remark);
    for (const document::Problem& problem : document.notices)
        draw_notice(ui, ui.theme.queued, problem.sentence);
}

}  // namespace ui
