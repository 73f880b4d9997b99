// The body as received, line by line. Very long lines are broken, marked by an arrow in
// the place of the line number. Where the cursor is.
#include "app/raw_body.h"
#include "app/raw_copies.h"
#include "base/text.h"
#include "ui/memory.h"
#include "ui/raw/parts.h"
#include "ui/raw/text.h"
#include "ui/recorded.h"
#include "words/raw.h"

namespace ui {
namespace {

using document::Span;
using document::TextLine;

class Lines {
public:
    Lines(Ui& ui, float width)
        : ui_(ui),
          raw_(ui.state.raw),
          document_(*app::raw_document(ui.state)),
          width_(width),
          lines_(raw_.lines.all()),
          gutter_(lines_.empty() ? 1 : lines_.back().number),
          text_(ui) {
        if (raw_.selected < document_.nodes.size())
            marks_.push_back({span_of_selected(), {ui.theme.accent.soft, 0}});
        if (!document_.problem) return;
        const auto at = static_cast<uint32_t>(document_.problem->offset);
        const std::string_view bytes = document_.bytes;
        const auto size = at < bytes.size() ? base::decode_utf8(bytes, at).size_bytes : 0;
        marks_.push_back({{at, at + static_cast<uint32_t>(size)}, {ui.theme.failed.soft, 0}});
    }

    void draw() {
        Rows rows(ui_, ui_.memory.raw_scroll, lines_.size(), width_, kRecordedLines);
        const auto revealed = ui_.reveal ? revealed_offset() : std::nullopt;
        if (revealed) rows.reveal(line_at(*revealed), false);
        rows.draw([this](size_t index) { draw_line(index); });
    }

private:
    // With its key.
    Span span_of_selected() const {
        const std::string_view branch = app::branch_of(document_, raw_.selected);
        const auto begin = static_cast<uint32_t>(branch.data() - document_.bytes.data());
        const auto end = begin + static_cast<uint32_t>(branch.size());
        const Span key = document_[raw_.selected].key;
        return {key.empty() ? begin : std::min(key.begin, begin), end};
    }

    std::optional<uint32_t> revealed_offset() const {
        switch (raw_.revealed) {
            case app::Revealed::kFault:
                if (!document_.problem) return std::nullopt;
                return static_cast<uint32_t>(document_.problem->offset);
            case app::Revealed::kInvalidByte: return static_cast<uint32_t>(document_.first_invalid);
            default: break;
        }
        if (raw_.selected >= document_.nodes.size()) return std::nullopt;
        return span_of_selected().begin;
    }

    size_t line_at(uint32_t offset) const {
        const auto after = std::upper_bound(
            lines_.begin(), lines_.end(), offset,
            [](uint32_t wanted, const TextLine& line) { return wanted < line.begin; });
        return static_cast<size_t>(std::max<ptrdiff_t>(after - lines_.begin() - 1, 0));
    }

    void draw_line(size_t index) {
        const TextLine& line = lines_[index];
        compose(line);
        const ImRect bounds = item({width_, kRowHeight});
        const ImVec2 text_at{bounds.Min.x + gutter_.text_x(), bounds.Min.y};
        if (ImGui::IsItemVisible()) {
            gutter_.paint(ui_, bounds, line.continuation ? "↪" : std::to_string(line.number));
            text_.paint(text_at);
        }
        record_raw_line(ui_, bounds.Min, gutter_.text_x(), text_.plain(), index);
    }

    void compose(const TextLine& line) {
        text_.clear();
        std::vector<Mark> marks = marks_;
        add_found(ui_, {line.begin, line.end}, marks);
        const std::string_view bytes = document_.bytes;
        text_.part(bytes.substr(line.begin, line.end - line.begin), line.begin, ui_.theme.text,
                   marks);
        if (is_fault_behind(line)) text_.remark(words::kStoppedHere, ui_.theme.failed.strong);
    }

    // Whether reading stopped in this line.
    bool is_fault_behind(const TextLine& line) const {
        if (!document_.problem) return false;
        const size_t at = document_.problem->offset;
        const bool is_last = &line == &lines_.back();
        return at >= line.begin && (at < line.end || (is_last && at >= line.end) ||
                                    (at == line.end && (&line)[1].begin > at));
    }

    Ui& ui_;
    const app::RawView& raw_;
    const document::Document& document_;
    float width_;
    const std::vector<TextLine>& lines_;
    Gutter gutter_;
    std::vector<Mark> marks_;
    RawText text_;  // of the line being drawn
};

}  // namespace

void draw_text_lines(Ui& ui, float width) {
    Lines(ui, width).draw();
}

float width_of_lines(const Ui& ui) {
    constexpr float kGutterAndRemark = 280;
    return width_for_bytes(ui.state.raw.lines.longest_bytes()) + kGutterAndRemark;
}

}  // namespace ui
