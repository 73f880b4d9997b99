// The body as received, line by line. Very long lines are broken, marked by an arrow in
// the place of the line number. Where the cursor is.
#include "app/raw_body.h"
#include "app/raw_lines.h"
#include "ui/memory.h"
#include "ui/raw/parts.h"
#include "ui/raw/text.h"
#include "ui/recorded.h"
#include "words/raw.h"

namespace ui {
namespace {

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
            marks_.push_back({app::span_of(document_, raw_.selected), {ui.theme.accent.soft, 0}});
        if (const auto fault = app::span_of_fault(document_))
            marks_.push_back({*fault, {ui.theme.failed.soft, 0}});
    }

    void draw() {
        Rows rows(ui_, ui_.memory.raw_scroll, lines_.size(), width_, kRecordedLines);
        const auto revealed = ui_.reveal ? app::revealed_line(ui_.state) : std::nullopt;
        if (revealed) rows.reveal(*revealed, false);
        rows.draw([this](size_t index) { draw_line(index); });
    }

private:
    void draw_line(size_t index) {
        compose(index);
        const ImRect bounds = item({width_, kRowHeight});
        const ImVec2 text_at{bounds.Min.x + gutter_.text_x(), bounds.Min.y};
        if (ImGui::IsItemVisible()) {
            const document::TextLine& line = lines_[index];
            gutter_.paint(ui_, bounds, line.continuation ? "↪" : std::to_string(line.number));
            text_.paint(text_at);
        }
        record_raw_line(ui_, bounds.Min, gutter_.text_x(), text_.plain(), index);
    }

    void compose(size_t index) {
        const document::TextLine& line = lines_[index];
        text_.clear();
        std::vector<Mark> marks = marks_;
        add_found(ui_, {line.begin, line.end}, marks);
        const std::string_view bytes = document_.bytes;
        text_.part(bytes.substr(line.begin, line.end - line.begin), line.begin, ui_.theme.text,
                   marks);
        if (app::stopped_in(document_, raw_.lines, index))
            text_.remark(words::kStoppedHere, ui_.theme.failed.strong);
    }

    Ui& ui_;
    const app::RawView& raw_;
    const document::Document& document_;
    float width_;
    const std::vector<document::TextLine>& lines_;
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
