#include "ui/old/raw_facts.h"

#include <algorithm>

#include "app/raw_view.h"
#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

std::string facts_of_body(const document::Document& document) {
    const auto size = static_cast<int64_t>(document.received().size());
    std::string text = words::bytes(size) + " · ";
    text += document.invalid_count == 0 ? document.encoding
                                        : words::not_valid_encoding(document.encoding);
    if (document.has_root() && !document.problem) {
        static constexpr const char* kFormats[] = {"JSON", words::kJsonWithBareKeys, "XML"};
        text += " · ";
        text += kFormats[static_cast<size_t>(document.format)];
    }
    return text;
}

std::string sentence_on_invalid(const document::Document& document) {
    const bool utf8 = document.as_received.empty();
    const auto count = static_cast<int64_t>(document.invalid_count);
    const auto first = static_cast<int64_t>(document.first_invalid);
    return utf8 ? words::invalid_bytes_of_body(count, document.encoding, first)
                : words::invalid_bytes_of_text(count, document.encoding, first);
}

using Outcome = document::TokenCheck::Outcome;

std::string sentence_on_tokens(const document::TokenCheck& check) {
    const auto count = static_cast<int64_t>(check.token_count());
    switch (check.outcome()) {
        case Outcome::kRunning: return words::kComparingTokens;
        case Outcome::kSame: return words::same_tokens(count);
        case Outcome::kSameToFault: return words::same_tokens_to_fault(count);
        case Outcome::kDifferent: break;
    }
    return words::different_tokens(count, static_cast<int64_t>(check.offset()),
                                   static_cast<int64_t>(check.line()));
}

// Shortened, but whole for whoever reads or copies it.
void draw_digest(Frame& frame, Flow& flow, const std::string& digest) {
    const TextStyle style{Face::kMono, 12, frame.theme.muted};
    const std::string shown = "SHA-256 " + digest.substr(0, 12) + "…";
    const Button copy{words::kCopy, app::RawPartCopied{app::RawPart::kHash}, ButtonLook::kQuiet,
                      words::kCopySha256, digest};
    const float width = frame.width_of(style, shown);
    const float x = flow.place(width + button_width(frame, copy), 0);
    frame.paint_text(x, flow.y + 2, style, shown);
    SemanticNode text =
        frame.node(Role::kText, "SHA-256 " + digest, {x, flow.y + 2, width, style.line_height()});
    text.description = words::digest_of_received(digest);
    text.face = style.face;
    text.font_size = style.size;
    frame.semantics.add(std::move(text));
    draw_button(frame, x + width, flow.y - 1, 24, copy);
}

// A sentence and, in its own line, the button that goes to the place it speaks of.
float draw_placed_notice(Frame& frame, const Rect& area, const Tone& tone, const std::string& text,
                         const Button& button) {
    const float height = frame.tool_height();
    float y =
        area.y + 12 + draw_notice(frame, area.x + 16, area.y + 12, area.width - 32, tone, text);
    y += 4;
    draw_button(frame, area.x + 16, y, height, button);
    return y + height - area.y;
}

}  // namespace

float draw_body_facts(Frame& frame, const Rect& area) {
    const document::Document& document = *app::raw_document(frame.state);
    const app::BodyChecks& checks = *app::raw_checks(frame.state);
    Flow flow{area.x + 16, area.x + area.width - 16, 26, area.x + 16, area.y + 10};
    const TextStyle style = frame.caption();
    const auto add = [&](const TextStyle& look, const std::string& text) {
        const float width = std::min(frame.width_of(look, text), flow.width());
        const float x = flow.place(width, 24);
        frame.label_fitted({x, flow.y + 2, width + 1, style.line_height()}, look, text);
    };
    add(style, facts_of_body(document));
    if (document.has_root()) {
        TextStyle look = style;
        const bool differs = checks.tokens().outcome() == Outcome::kDifferent;
        if (differs) look.color = frame.theme.failed.strong;
        add(look, sentence_on_tokens(checks.tokens()));
    }
    if (!checks.sha256().empty()) draw_digest(frame, flow, checks.sha256());
    return flow.y + 34 - area.y;
}

float draw_body_notices(Frame& frame, const Rect& area) {
    const document::Document& document = *app::raw_document(frame.state);
    float y = area.y;
    if (document.problem) {
        const Button button{words::kGoToFault, app::RawPlaceShown{app::RawPlace::kFault},
                            ButtonLook::kSoft};
        y += draw_placed_notice(frame, {area.x, y, area.width, 0}, frame.theme.failed,
                                words::not_read_to_end(document::describe(*document.problem)),
                                button);
    }
    if (document.invalid_count > 0) {
        const Button button{words::kGoToFirst, app::RawPlaceShown{app::RawPlace::kInvalidByte},
                            ButtonLook::kSoft, words::kGoToFirstInvalid};
        y += draw_placed_notice(frame, {area.x, y, area.width, 0}, frame.theme.queued,
                                sentence_on_invalid(document), button);
    }
    for (const document::Problem& notice : document.notices) {
        y += 12 + draw_notice(frame, area.x + 16, y + 12, area.width - 32, frame.theme.queued,
                              notice.sentence);
    }
    return y - area.y;
}

}  // namespace ui::old
