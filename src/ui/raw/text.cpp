#include "ui/raw/text.h"

#include "app/raw_body.h"
#include "base/text.h"

namespace ui {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr float kRemarkGap = 14;

std::string hex_of(char byte) {
    constexpr const char* kDigits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', kDigits[value >> 4], kDigits[value & 15]};
}

void paint_backing(const ImRect& area, const Backing& backing) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (backing.fill != 0) list->AddRectFilled(area.Min, area.Max, backing.fill);
    if (backing.outline != 0) list->AddRect(area.Min, area.Max, backing.outline, 2);
}

}  // namespace

RawText::RawText(const Ui& ui) : ui_(ui) {
    const document::Document& document = *app::raw_document(ui.state);
    may_be_invalid_ = document.invalid_count > 0;
    replaced_ = !document.as_received.empty();
}

void RawText::clear() {
    all_.clear();
    plain_bytes_ = 0;
    pieces_.clear();
    invalid_count_ = 0;
}

void RawText::piece(std::string_view text, Color ink, const Backing& backing) {
    if (!may_be_invalid_) return valid_piece(text, ink, backing);
    size_t begin = 0;
    for (size_t at = 0; at < text.size();) {
        const base::CodePoint point = base::decode_utf8(text, at);
        const auto size = static_cast<size_t>(point.size_bytes);
        if (!point.valid || (replaced_ && point.value == kReplacement)) {
            valid_piece(text.substr(begin, at - begin), ink, backing);
            invalid_byte(text.substr(at, size));
            begin = at + size;
        }
        at += size;
    }
    valid_piece(text.substr(begin), ink, backing);
}

void RawText::part(std::string_view text, uint32_t offset, Color ink,
                   const std::vector<Mark>& marks) {
    const uint32_t last = offset + static_cast<uint32_t>(text.size());
    for (uint32_t at = offset; at < last;) {
        uint32_t end = last;
        Backing backing;
        for (const Mark& mark : marks) {
            if (mark.span.begin > at) {
                end = std::min(end, mark.span.begin);
            } else if (mark.span.end > at) {
                end = std::min(end, mark.span.end);
                backing = mark.backing;
            }
        }
        piece(text.substr(at - offset, end - at), ink, backing);
        at = end;
    }
}

void RawText::add(std::string_view text, float gap, Color ink, const Backing& backing) {
    if (text.empty()) return;
    const size_t before = all_.size();
    all_ += on_one_line(text);
    pieces_.push_back({all_.size() - before, gap, ink, backing});
}

void RawText::valid_piece(std::string_view text, Color ink, const Backing& backing) {
    add(text, 0, ink, backing);
    plain_bytes_ = all_.size();
}

void RawText::invalid_byte(std::string_view byte) {
    ++invalid_count_;
    const bool is_byte = !replaced_ && byte.size() == 1;
    valid_piece(is_byte ? hex_of(byte[0]) : std::string(byte), ui_.theme.failed.strong,
                {ui_.theme.failed.soft, 0});
}

void RawText::remark(std::string_view text, Color ink) {
    add(text, kRemarkGap, ink, {});
}

void RawText::paint(ImVec2 at) const {
    const ImDrawList* list = ImGui::GetWindowDrawList();
    std::string_view rest = all_;
    for (const Piece& piece : pieces_) {
        at.x += piece.gap;
        if (at.x >= list->GetClipRectMax().x) return;
        const std::string_view text = rest.substr(0, piece.bytes);
        rest.remove_prefix(piece.bytes);
        const ImRect area{at, {at.x + width_of(kCode, text), at.y + kRowHeight}};
        paint_backing(area, piece.backing);
        if (area.Max.x > list->GetClipRectMin().x) paint_text(ui_, area, kCode.in(piece.ink), text);
        at.x = area.Max.x;
    }
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

void add_found(const Ui& ui, document::Span within, std::vector<Mark>& marks) {
    const app::RawSearch& search = ui.state.raw.search;
    if (!search.found) return;
    const auto& matches = search.found->matches();
    for (const document::Match& match : document::matches_in(matches, within)) {
        const bool now = &match == &matches[search.match];
        marks.push_back({match.span, {ui.theme.found, now ? ui.theme.queued.strong : Color{0}}});
    }
}

float width_for_bytes(size_t bytes) {
    constexpr float kWidestRow = 16000;
    return std::min(kWidestRow, static_cast<float>(bytes) * width_of(kCode, "0"));
}

Gutter::Gutter(size_t last_line) {
    const auto digits = static_cast<float>(std::to_string(last_line).size());
    width_ = std::max(38.f, digits * width_of(kCode, "0") + 16);
}

void Gutter::paint(const Ui& ui, const ImRect& row, std::string_view number) const {
    paint_text(ui, {row.Min, {row.Min.x + width_, row.Max.y}}, kCode.in(&Theme::faint), number, 1);
}

void record_raw_line(Ui& ui, ImVec2 corner, float inset, std::string_view plain, size_t row) {
    ui.open({.role = Role::kText,
             .name = std::string(plain),
             .text_inset = inset,
             .face = kCode.face,
             .font_size = kCode.size,
             .row = static_cast<uint32_t>(row)},
            std::to_string(row));
    const float left = corner.x + inset;
    ui.close({{left, corner.y}, {left + width_of(kCode, plain), corner.y + kRowHeight}});
}

size_t row_of_body(const app::State& state, const SemanticNode& node) {
    if (node.role != Role::kTreeItem) return node.row;
    return state.raw.rows.index_of(*app::raw_document(state), node.tree_node);
}

}  // namespace ui
