#include "ui/old/timeline.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "base/paint.h"
#include "base/text.h"
#include "base/units.h"
#include "job/timeline.h"
#include "ui/old/object_view.h"
#include "ui/old/outputs_layout.h"
#include "ui/old/time_text.h"
#include "words/verdict_panel.h"

namespace ui::old {
namespace {

constexpr float kBarHeight = 10;
constexpr float kCaptionsTop = 18;
constexpr float kSwatch = 8;
constexpr float kPieceGap = 16;

// A caption as it is painted: a swatch of its part, the words, the exact time behind them.
struct Piece {
    std::string text;
    std::optional<int64_t> exact_ms;
    Color swatch = 0;  // 0: none
    float width = 0;
};

// Read once for each answer, as there may be thousands.
const std::vector<job::OutputTime>& output_times(const Frame& frame, const job::Job& job) {
    OutputsMemory& memory = *frame.outputs;
    std::vector<job::OutputTime>& times = memory.done;
    if (memory.done_revision == frame.state.outputs.revision) return times;
    memory.done_revision = frame.state.outputs.revision;
    times.clear();
    const std::vector<job::Output>& outputs = job.outputs.value;
    for (size_t index = 0; index < outputs.size(); ++index) {
        const job::Reference& file = outputs[index].file;
        if (!file.expanded && frame.state.objects.empty()) continue;
        const Contents contents = contents_of(frame, file);
        if (contents.document == nullptr) continue;
        if (const auto at_ms = job::finished_at_of(*contents.document, contents.node)) {
            times.push_back({index, *at_ms});
        }
    }
    return times;
}

Color with_alpha(Color color, uint32_t alpha) {
    return (color & 0x00ffffff) | alpha << 24;
}

Color color_of(const Frame& frame, job::SegmentKind kind, job::Stage stage) {
    switch (kind) {
        case job::SegmentKind::kQueued: return with_alpha(frame.theme.queued.strong, 0xb0);
        case job::SegmentKind::kNotToldApart:
            return with_alpha(tone_of(frame.theme, stage).strong, 0xb0);
        case job::SegmentKind::kWorked: return tone_of(frame.theme, stage).strong;
        case job::SegmentKind::kToCome: break;
    }
    return frame.theme.track;
}

void paint_stripes(Frame& frame, const Rect& part, Color color) {
    if (frame.view.reduced_motion || part.width <= kBarHeight || !frame.visible(part)) return;
    frame.draw().AddImage(ImTextureRef(base::kRunningBarTexture), frame.at(part.x, part.y),
                          frame.at(part.right(), part.bottom()), {0, 0}, {part.width, part.height},
                          color);
    frame.screen.repaint_after_s = 1.0 / 20;
}

// Only the ends of the whole bar are round; a part that lasted is at least a sliver.
void paint_bar(Frame& frame, const Rect& bar, const job::Timeline& timeline, job::Stage stage) {
    frame.fill(bar, frame.theme.track, kBarHeight / 2);
    double share = 0;
    for (size_t index = 0; index < timeline.segments.size(); ++index) {
        const job::Segment& segment = timeline.segments[index];
        const float left = bar.x + std::floor(bar.width * static_cast<float>(share));
        share += segment.share;
        const float right = bar.x + std::floor(bar.width * static_cast<float>(share) + 0.5f);
        if (segment.kind == job::SegmentKind::kToCome || !frame.visible(bar)) continue;
        const Rect part{left, bar.y, std::min(std::max(right - left, 2.f), bar.right() - left),
                        bar.height};
        const bool last = part.right() >= bar.right() - 1;
        const ImDrawFlags corners = (index == 0 ? ImDrawFlags_RoundCornersLeft : 0) |
                                    (last ? ImDrawFlags_RoundCornersRight : 0);
        const Color color = color_of(frame, segment.kind, stage);
        frame.draw().AddRectFilled(frame.at(part.x, part.y), frame.at(part.right(), part.bottom()),
                                   color, kBarHeight / 2,
                                   corners != 0 ? corners : ImDrawFlags_RoundCornersNone);
        const bool moves =
            stage == job::Stage::kProcessing && !last && index + 2 == timeline.segments.size();
        if (moves) {
            const float inset = index == 0 ? kBarHeight / 2 : 0;
            paint_stripes(frame, {part.x + inset, part.y, part.width - inset, part.height}, color);
        }
    }
    for (const job::Mark& mark : timeline.marks) {
        const float x = bar.x + std::floor((bar.width - 2) * static_cast<float>(mark.share));
        frame.fill({x, bar.y - 3, 2, bar.height + 6}, frame.theme.text);
    }
}

// The bar shows time; how far the job is stays its value.
void record_bar(Frame& frame, const Rect& bar, const job::Job& job) {
    double percent = job.percentage_completed.has_value() ? job.percentage_completed.value : 0;
    if (job.stage() == job::Stage::kSucceeded) percent = 100;
    if (job.stage() == job::Stage::kQueued) percent = 0;
    if (job.stage() == job::Stage::kFailed && !job.percentage_completed.has_value()) percent = 100;
    SemanticNode node = frame.node(Role::kProgressBar, words::kProgressOfJob, bar);
    node.now = percent;
    node.value = base::format_percent(percent);
    frame.semantics.add(std::move(node));
}

Piece piece_of(const Frame& frame, const job::Caption& caption) {
    Piece piece{caption.word, caption.at_ms};
    if (caption.until_ms) {
        piece.text = words::timeline_moment(
            caption.word, time_range_text(frame, *caption.at_ms, *caption.until_ms));
    } else if (caption.at_ms) {
        piece.text = words::timeline_moment(caption.word, short_time_text(frame, *caption.at_ms));
    }
    return piece;
}

void measure(const Frame& frame, std::vector<Piece>& pieces) {
    for (Piece& piece : pieces) {
        piece.width = std::ceil(frame.width_of(frame.caption(), piece.text)) +
                      (piece.swatch != 0 ? kSwatch + 6 : 0);
    }
}

// Returns the height, as a caption may need more lines than one.
float draw_piece(Frame& frame, float x, float y, float room, const Piece& piece) {
    if (piece.text.empty()) return 0;
    if (piece.swatch != 0) {
        frame.fill({x, y + 5, kSwatch, kSwatch}, piece.swatch, 2);
        x += kSwatch + 6;
        room -= kSwatch + 6;
    }
    const uint32_t index = static_cast<uint32_t>(frame.semantics.nodes().size());
    const float height = frame.paragraph(x, y, room, frame.caption(), piece.text);
    if (piece.exact_ms) tell_exactly(frame, index, base::format_exact(*piece.exact_ms));
    return height;
}

// From left to right, on as many lines as it takes; returns the height.
float draw_in_lines(Frame& frame, const Rect& area, const std::vector<Piece>& pieces) {
    float x = area.x;
    float height = 0;
    float line = 0;
    for (const Piece& piece : pieces) {
        if (piece.text.empty()) continue;
        if (x > area.x && x + piece.width > area.right()) {
            x = area.x;
            height += line;
            line = 0;
        }
        line = std::max(line, draw_piece(frame, x, area.y + height,
                                         std::min(piece.width, area.right() - x) + 1, piece));
        x += piece.width + kPieceGap;
    }
    return height + line;
}

// What stands below the bar, from left to right; what there is nothing to say of stays empty.
std::vector<Piece> captions_of(const Frame& frame, const job::Timeline& timeline,
                               job::Stage stage) {
    std::vector<Piece> pieces;
    pieces.push_back(piece_of(frame, timeline.begin));
    for (const job::Segment& segment : timeline.segments) {
        if (segment.caption.empty()) continue;
        pieces.push_back({segment.caption, {}, color_of(frame, segment.kind, stage)});
    }
    if (pieces.size() == 2) pieces[1].swatch = 0;
    if (!timeline.note.empty()) pieces.push_back({timeline.note, {}});
    pieces.push_back(piece_of(frame, timeline.end));
    measure(frame, pieces);
    return pieces;
}

// The ends at the ends and the parts in the middle where there is room, else all in lines.
float draw_captions(Frame& frame, const Rect& area, const std::vector<Piece>& pieces) {
    const Piece& begin = pieces.front();
    const Piece& end = pieces.back();
    float middle = -kPieceGap;
    for (const Piece& piece : pieces) middle += piece.width + kPieceGap;
    middle -= begin.width + end.width + 2 * kPieceGap;
    if (middle + 2 * (std::max(begin.width, end.width) + kPieceGap) > area.width) {
        return draw_in_lines(frame, area, pieces);
    }
    draw_piece(frame, area.x, area.y, begin.width + 1, begin);
    float x = area.x + std::floor((area.width - middle) / 2);
    for (size_t index = 1; index + 1 < pieces.size(); ++index) {
        draw_piece(frame, x, area.y, pieces[index].width + 1, pieces[index]);
        x += pieces[index].width + kPieceGap;
    }
    draw_piece(frame, area.x + area.width - end.width, area.y, end.width + 1, end);
    return frame.caption().line_height();
}

}  // namespace

float draw_timeline(Frame& frame, float x, float y, float width, const job::Eta& eta) {
    const job::Job& job = *frame.state.loaded->job;
    const job::Timeline timeline = job::timeline_of(
        job, output_times(frame, job), frame.state.observations.watched, eta, frame.view.now_ms);
    const Rect bar{x, y, width, kBarHeight};
    paint_bar(frame, bar, timeline, job.stage());
    record_bar(frame, bar, job);
    float at = y + kCaptionsTop;
    at += draw_captions(frame, {x, at, width, 0}, captions_of(frame, timeline, job.stage()));
    std::vector<Piece> marks;
    for (const job::Mark& mark : timeline.marks) marks.push_back(piece_of(frame, mark.caption));
    measure(frame, marks);
    if (!marks.empty()) at += 2 + draw_in_lines(frame, {x, at + 2, width, 0}, marks);
    return std::max(at - y, 36.f);
}

}  // namespace ui::old
