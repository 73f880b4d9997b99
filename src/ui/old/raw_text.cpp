#include "ui/old/raw_text.h"

#include <algorithm>

#include "app/raw_view.h"
#include "base/text.h"
#include "ui/old/raw_places.h"

namespace ui::old {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

std::string hex_of(char byte) {
    constexpr const char* kDigits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', kDigits[value >> 4], kDigits[value & 15]};
}

}  // namespace

TextStyle raw_style(Color color) {
    return {Face::kMono, 13, color};
}

RawText::RawText(Frame& frame, float x, float y, bool painted)
    : frame_(frame), x_(x), y_(y), painted_(painted) {
    const document::Document& document = *app::raw_document(frame.state);
    may_be_invalid_ = document.invalid_count > 0;
    replaced_ = !document.as_received.empty();
}

void RawText::piece(std::string_view text, Color color, const Ground& ground) {
    if (!may_be_invalid_) return valid_piece(text, color, ground);
    size_t begin = 0;
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        const auto size = static_cast<size_t>(point.size_bytes);
        if (!point.valid || (replaced_ && point.value == kReplacement)) {
            valid_piece(text.substr(begin, at - begin), color, ground);
            invalid_byte(text.substr(at, size));
            begin = at + size;
        }
        at += size;
    }
    valid_piece(text.substr(begin), color, ground);
}

void RawText::valid_piece(std::string_view text, Color color, const Ground& ground) {
    if (text.empty()) return;
    const std::string line = on_one_line(text);
    plain_ += line;
    if (!painted_) return;
    const TextStyle style = raw_style(color);
    const float width = frame_.width_of(style, line);
    const Rect rect{x_, y_, width, kRowHeight};
    if (ground.fill != 0) frame_.fill(rect, ground.fill);
    if (ground.outline != 0) frame_.outline(rect, ground.outline, 2);
    frame_.paint_text(x_, y_, style, line);
    x_ += width;
}

void RawText::invalid_byte(std::string_view byte) {
    ++invalid_count_;
    const bool is_byte = !replaced_ && byte.size() == 1;
    valid_piece(is_byte ? hex_of(byte[0]) : std::string(byte), frame_.theme.failed.strong,
                {frame_.theme.failed.soft, 0});
}

void RawText::remark(std::string_view text, Color color) {
    x_ += 14;
    if (!painted_) return;
    frame_.paint_text(x_, y_, raw_style(color), text);
    x_ += frame_.width_of(raw_style(color), text);
}

Color color_of(const Theme& theme, document::Ink ink) {
    switch (ink) {
        case document::Ink::kKey: return theme.key;
        case document::Ink::kString: return theme.string;
        case document::Ink::kNumber: return theme.number;
        case document::Ink::kNull: return theme.null;
        case document::Ink::kNote:
        case document::Ink::kFold: return theme.faint;
        case document::Ink::kPunctuation: break;
    }
    return theme.text;
}

Ground ground_of(const Frame& frame, const document::Match& match) {
    const app::RawSearch& search = frame.state.raw.search;
    const bool now = &match == &search.found->matches()[search.match];
    return {frame.theme.found, now ? frame.theme.queued.strong : Color{0}};
}

std::string_view shown_part(std::string_view token) {
    if (token.size() <= kShownTokenBytes) return token;
    size_t end = kShownTokenBytes;
    // Not within a code point.
    while (end > kShownTokenBytes - 3 && (static_cast<unsigned char>(token[end]) & 0xC0) == 0x80)
        --end;
    return token.substr(0, end);
}

float gutter_width(const Frame& frame, size_t last_line) {
    const float digits = static_cast<float>(std::to_string(last_line).size());
    return std::max(38.f, digits * frame.width_of(raw_style(0), "0") + 16);
}

float width_for_bytes(const Frame& frame, size_t bytes) {
    constexpr float kWidestRow = 16000;
    return std::min(kWidestRow, static_cast<float>(bytes) * frame.width_of(raw_style(0), "0"));
}

void draw_line_number(Frame& frame, float right, float y, std::string_view number) {
    const TextStyle style = raw_style(frame.theme.faint);
    frame.paint_text(right - frame.width_of(style, number), y, style, number);
}

}  // namespace ui::old
