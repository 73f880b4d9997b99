#include "ui/old/raw_lines.h"

#include <algorithm>

#include "app/raw_copies.h"
#include "app/raw_view.h"
#include "base/text.h"
#include "ui/old/raw_places.h"
#include "ui/old/raw_text.h"
#include "words/raw_view.h"

namespace ui::old {
namespace {

using document::Span;
using document::TextLine;

// The bytes that stand out: what is selected, and where reading stopped.
struct Mark {
    Span span;
    Ground ground;
};

class Lines {
public:
    Lines(Frame& frame, const Rect& area)
        : frame_(frame),
          raw_(frame.state.raw),
          document_(*app::raw_document(frame.state)),
          area_(area),
          lines_(raw_.lines.all()),
          places_(frame, area.y, lines_.size()) {
        gutter_ = gutter_width(frame, lines_.empty() ? 1 : lines_.back().number);
        if (raw_.selected < document_.nodes.size()) {
            const std::string_view branch = app::branch_of(document_, raw_.selected);
            const auto begin = static_cast<uint32_t>(branch.data() - document_.bytes.data());
            const auto end = begin + static_cast<uint32_t>(branch.size());
            const Span key = document_[raw_.selected].key;
            marks_.push_back({{key.empty() ? begin : std::min(key.begin, begin), end},
                              {frame.theme.accent.soft, 0}});
        }
        if (document_.problem) {
            const auto at = static_cast<uint32_t>(document_.problem->offset);
            const std::string_view bytes = document_.bytes;
            const auto size = at < bytes.size() ? base::decode_utf8(bytes, at).size_bytes : 0;
            marks_.push_back(
                {{at, at + static_cast<uint32_t>(size)}, {frame.theme.failed.soft, 0}});
        }
    }

    float draw() {
        if (frame_.reveal) reveal();
        places_.each([this](size_t index) { draw_line(index); });
        return places_.height();
    }

private:
    void reveal() {
        uint32_t offset = 0;
        switch (raw_.revealed) {
            case app::Revealed::kFault:
                if (!document_.problem) return;
                offset = static_cast<uint32_t>(document_.problem->offset);
                break;
            case app::Revealed::kInvalidByte:
                offset = static_cast<uint32_t>(document_.first_invalid);
                break;
            default:
                if (raw_.selected >= document_.nodes.size()) return;
                offset = marks_.front().span.begin;
        }
        const auto after =
            std::upper_bound(lines_.begin(), lines_.end(), offset,
                             [](uint32_t at, const TextLine& line) { return at < line.begin; });
        const auto line = after - lines_.begin();
        places_.reveal(static_cast<size_t>(line > 0 ? line - 1 : 0), false);
    }

    void draw_line(size_t index) {
        const TextLine& line = lines_[index];
        const float y = places_.y_of(index);
        const bool painted = frame_.visible({area_.x, y, area_.width, kRowHeight});
        const float x = area_.x + gutter_ + 14;
        if (painted) {
            draw_line_number(frame_, area_.x + gutter_, y,
                             line.continuation ? "↪" : std::to_string(line.number));
        }
        RawText text(frame_, x, y, painted);
        paint(line, text);
        const float width = frame_.width_of(raw_style(0), text.plain());
        SemanticNode node = frame_.node(Role::kText, text.plain(), {x, y, width, kRowHeight});
        node.face = Face::kMono;
        node.font_size = 13;
        frame_.semantics.add(std::move(node), std::to_string(index));
    }

    // Later ones lie on top.
    std::vector<Mark> marks_in(const TextLine& line) const {
        std::vector<Mark> marks = marks_;
        if (!raw_.search.found) return marks;
        const auto& matches = raw_.search.found->matches();
        for (const document::Match& match : document::matches_in(matches, {line.begin, line.end}))
            marks.push_back({match.span, ground_of(frame_, match)});
        return marks;
    }

    void paint(const TextLine& line, RawText& text) {
        const std::vector<Mark> marks = marks_in(line);
        uint32_t at = line.begin;
        while (at < line.end) {
            uint32_t end = line.end;
            Ground ground;
            for (const Mark& mark : marks) {
                if (mark.span.begin > at) {
                    end = std::min(end, mark.span.begin);
                } else if (mark.span.end > at) {
                    end = std::min(end, mark.span.end);
                    ground = mark.ground;
                }
            }
            text.piece(std::string_view(document_.bytes).substr(at, end - at), frame_.theme.text,
                       ground);
            at = end;
        }
        if (is_fault_behind(line)) text.remark(words::kStoppedHere, frame_.theme.failed.strong);
    }

    // Whether reading stopped in this line.
    bool is_fault_behind(const TextLine& line) const {
        if (!document_.problem) return false;
        const size_t at = document_.problem->offset;
        const bool is_last = &line == &lines_.back();
        return at >= line.begin && (at < line.end || (is_last && at >= line.end) ||
                                    (at == line.end && (&line)[1].begin > at));
    }

    Frame& frame_;
    const app::RawView& raw_;
    const document::Document& document_;
    Rect area_;
    const std::vector<TextLine>& lines_;
    RawPlaces places_;
    float gutter_ = 0;
    std::vector<Mark> marks_;
};

}  // namespace

float draw_text_lines(Frame& frame, const Rect& area) {
    return Lines(frame, area).draw();
}

float lines_width(const Frame& frame) {
    return width_for_bytes(frame, frame.state.raw.lines.longest_bytes()) + 280;
}

}  // namespace ui::old
