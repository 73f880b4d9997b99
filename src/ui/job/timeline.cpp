// The job's time as a bar drawn to scale, with what its parts and ends are below it.
#include <cmath>

#include "app/live.h"
#include "app/outputs_view.h"
#include "base/paint.h"
#include "job/timeline.h"
#include "job/verdict.h"
#include "ui/memory.h"
#include "ui/panels.h"
#include "ui/time_text.h"
#include "words/numbers.h"
#include "words/verdict.h"

namespace ui {
namespace {

constexpr float kBarHeight = 10;
constexpr float kMarkReach = 3;  // of a mark, above and below the bar

const std::vector<job::OutputTime>& output_times(Ui& ui, const job::Job& job) {
    auto& [revision, times] = ui.memory.finished_outputs;
    if (revision == ui.state.outputs.revision) return times;
    revision = ui.state.outputs.revision;
    times.clear();
    const std::vector<job::Output>& outputs = job.outputs.value;
    for (size_t index = 0; index < outputs.size(); ++index) {
        const job::Reference& file = outputs[index].file;
        if (!file.expanded && ui.state.objects.empty()) continue;
        const job::Contents contents = app::contents_of(ui.state, file);
        if (contents.document == nullptr) continue;
        if (const auto at_ms = job::finished_at_of(*contents.document, contents.node))
            times.push_back({index, *at_ms});
    }
    return times;
}

// Waiting is grey; what may be either is paler than work.
Color color_of(const Ui& ui, job::SegmentKind kind, const Tone& tone) {
    constexpr Color kPale = 0xb0;
    switch (kind) {
        case job::SegmentKind::kQueued: return ui.theme.border;
        case job::SegmentKind::kQueuedOrWorking: return (tone.strong & 0x00ffffffu) | kPale << 24;
        case job::SegmentKind::kWorked: return tone.strong;
        case job::SegmentKind::kToCome: break;
    }
    return ui.theme.track;
}

void paint_stripes(Ui& ui, ImRect part, Color color, bool first) {
    constexpr double kStripesApart_s = 1.0 / 20;
    if (first) part.Min.x += kBarHeight / 2;  // the stripes have no round end
    if (ui.view.reduced_motion || part.GetWidth() <= kBarHeight) return;
    ImGui::GetWindowDrawList()->AddImage(ImTextureRef(base::kRunningBarTexture), part.Min, part.Max,
                                         {0, 0}, part.GetSize(), color);
    ui.repaint_after(kStripesApart_s);
}

// Only the ends of the whole bar are round; a part that lasted is at least a sliver.
void paint_bar(Ui& ui, const ImRect& bar, const job::Timeline& timeline, const Tone& tone) {
    constexpr float kSliver = 2;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const bool moving =
        ui.state.loaded->job->stage() == job::Stage::kProcessing && !app::is_stale(ui.state);
    list->AddRectFilled(bar.Min, bar.Max, ui.theme.track, kBarHeight / 2);
    double share = 0;
    for (size_t index = 0; index < timeline.segments.size(); ++index) {
        const job::Segment& segment = timeline.segments[index];
        const float left = bar.Min.x + std::floor(bar.GetWidth() * static_cast<float>(share));
        share += segment.share;
        const float right =
            bar.Min.x + std::floor(bar.GetWidth() * static_cast<float>(share) + 0.5f);
        if (segment.kind == job::SegmentKind::kToCome) continue;
        const ImRect part{{left, bar.Min.y},
                          {std::min(std::max(right, left + kSliver), bar.Max.x), bar.Max.y}};
        const bool last = part.Max.x >= bar.Max.x - 1;
        const ImDrawFlags corners = (index == 0 ? ImDrawFlags_RoundCornersLeft : 0) |
                                    (last ? ImDrawFlags_RoundCornersRight : 0);
        const Color color = color_of(ui, segment.kind, tone);
        list->AddRectFilled(part.Min, part.Max, color, kBarHeight / 2,
                            corners != 0 ? corners : ImDrawFlags_RoundCornersNone);
        if (moving && !last && index + 2 == timeline.segments.size())
            paint_stripes(ui, part, color, index == 0);
    }
    for (const job::Mark& mark : timeline.marks) {
        const float x =
            bar.Min.x + std::floor((bar.GetWidth() - 2) * static_cast<float>(mark.share));
        list->AddRectFilled({x, bar.Min.y - kMarkReach}, {x + 2, bar.Max.y + kMarkReach},
                            ui.theme.text);
    }
}

// The bar shows time; how far the job is, is its value.
void record_bar(Ui& ui, const job::Job& job) {
    const std::optional<double> percent = job::percent_done(job);
    ui.record({.role = Role::kProgressBar,
               .name = words::kProgressOfJob,
               .value = percent ? words::format_percent(*percent) : std::string(),
               .now = percent});
}

void draw_bar(Ui& ui, const job::Job& job, const job::Timeline& timeline, const Tone& tone) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImRect bar{{at.x, at.y + kMarkReach}, {at.x + room(), at.y + kMarkReach + kBarHeight}};
    ImGui::ItemSize(ImVec2{bar.GetWidth(), kBarHeight + 2 * kMarkReach});
    if (ImGui::ItemAdd(bar, 0)) paint_bar(ui, bar, timeline, tone);
    record_bar(ui, job);
}

// A caption as it is painted: a swatch of its part, the words, the exact time behind them.
struct Piece {
    std::string text;
    std::optional<int64_t> exact_ms = {};
    Color swatch = 0;  // 0 for none
};

float width_of(const Piece& piece) {
    return std::ceil(width_of(kCaption, piece.text)) + (piece.swatch != 0 ? kSwatchRoom : 0);
}

Piece piece_of(Ui& ui, const job::Caption& caption) {
    Piece piece{caption.word, caption.at_ms};
    if (caption.until_ms) {
        piece.text = words::timeline_moment(caption.word,
                                            time_range_text(ui, *caption.at_ms, *caption.until_ms));
    } else if (caption.at_ms) {
        piece.text = words::timeline_moment(caption.word, short_time_text(ui, *caption.at_ms));
    }
    return piece;
}

void draw_piece(Ui& ui, const Piece& piece) {
    if (piece.swatch != 0) swatch(kCaption.line_height(), piece.swatch);
    if (piece.exact_ms) return moment(ui, kCaption, piece.text, *piece.exact_ms);
    paragraph(ui, kCaption, piece.text);
}

// From left to right; `spread` from edge to edge where there is room.
void draw_pieces(Ui& ui, const std::vector<Piece>& pieces, bool spread) {
    constexpr float kPieceGap = 16;
    float spare = room();
    for (const Piece& piece : pieces) spare -= width_of(piece);
    const auto gaps = static_cast<float>(pieces.size()) - 1;
    Flow flow(spread && gaps > 0 ? std::max(std::floor(spare / gaps), kPieceGap) : kPieceGap, 2);
    for (const Piece& piece : pieces) {
        flow.next(width_of(piece));
        draw_piece(ui, piece);
    }
}

std::vector<Piece> captions_of(Ui& ui, const job::Timeline& timeline, const Tone& tone) {
    std::vector<Piece> pieces;
    const auto add = [&](Piece piece) {
        if (!piece.text.empty()) pieces.push_back(std::move(piece));
    };
    const auto parts = std::count_if(timeline.segments.begin(), timeline.segments.end(),
                                     [](const auto& each) { return !each.caption.empty(); });
    add(piece_of(ui, timeline.begin));
    for (const job::Segment& segment : timeline.segments)
        add({segment.caption, {}, parts > 1 ? color_of(ui, segment.kind, tone) : 0});
    add({timeline.note});
    add(piece_of(ui, timeline.end));
    return pieces;
}

}  // namespace

void draw_timeline(Ui& ui, const job::Eta& eta, const Tone& tone) {
    const job::Job& job = *ui.state.loaded->job;
    const job::Timeline timeline =
        job::timeline_of(job, output_times(ui, job), ui.state.observations.watched, eta,
                         app::known_until_ms(ui.state, ui.view.now_ms));
    draw_bar(ui, job, timeline, tone);
    draw_pieces(ui, captions_of(ui, timeline, tone), true);
    if (timeline.marks.empty()) return;
    std::vector<Piece> marks;
    for (const job::Mark& mark : timeline.marks) marks.push_back(piece_of(ui, mark.caption));
    draw_pieces(ui, marks, false);
}

}  // namespace ui
