#include "ui/old/frame.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "ui/runs.h"

namespace ui::old {

float TextStyle::line_height() const {
    if (size >= 20) return 32;
    if (size >= 14 || (size >= 13 && face == Face::kMono)) return 22;
    return size >= 13 ? 20 : 18;
}

Frame::Frame(ui::Ui& ui, OutputsMemory* the_outputs)
    : state(ui.state),
      view(ui.view),
      theme(ui.theme),
      screen(ui.screen),
      semantics(ui.semantics),
      reveal(ui.reveal),
      outputs(the_outputs),
      raw_scroll(&ui.memory.raw_scroll),
      positions(&ui.memory.positions),
      fonts_(ui.fonts),
      draw_(nullptr) {}

float Frame::margin() const {
    if (narrow()) return kNarrowMargin;
    return std::max(kPageMargin, std::floor((view.width - kMaxContentWidth) / 2));
}

ImFont* Frame::font_of(Face face) const {
    return fonts_.of(face);
}

ImVec2 Frame::at(float x, float y) const {
    return {x - shift_x_, layer_ == Layer::kFixed ? y : y - view.scroll_y};
}

bool Frame::visible(const Rect& rect) const {
    const float top = at(rect.x, rect.y).y;
    return top < view.height && top + rect.height > 0;
}

void Frame::fill(const Rect& rect, Color color, float radius) {
    if (!visible(rect)) return;
    draw_->AddRectFilled(at(rect.x, rect.y), at(rect.right(), rect.bottom()), color, radius);
}

void Frame::outline(const Rect& rect, Color color, float radius, float thickness) {
    if (!visible(rect)) return;
    draw_->AddRect(at(rect.x, rect.y), at(rect.right(), rect.bottom()), color, radius, 0,
                   thickness);
}

void Frame::line(float x1, float y1, float x2, float y2, Color color, float thickness) {
    if (!visible({x1, std::min(y1, y2), 1, std::abs(y2 - y1) + 1})) return;
    if (y1 == y2) {
        draw_->AddRectFilled(at(x1, y1), at(x2, y1 + thickness), color);
    } else {
        draw_->AddLine(at(x1, y1), at(x2, y2), color, thickness);
    }
}

void Frame::paint_text(float x, float y, const TextStyle& style, std::string_view text) {
    if (text.empty() || !visible({x, y, 1, style.line_height()})) return;
    if (has_runs(text)) {
        paint_shaped(x, y, style, with_runs(text));
    } else {
        paint_shaped(x, y, style, text);
    }
}

// Runs are code points already.
void Frame::paint_shaped(float x, float y, const TextStyle& style, std::string_view text) {
    const float height = style.line_height();
    if (text.empty() || !visible({x, y, 1, height})) return;
    const ImVec2 position = at(x, y + (height - style.size) / 2);
    draw_->AddText(font_of(style.face), style.size, position, style.color, text.data(),
                   text.data() + text.size());
}

float Frame::width_of(const TextStyle& style, std::string_view text) const {
    const std::string runs = has_runs(text) ? with_runs(text) : std::string();
    if (!runs.empty()) text = runs;
    return font_of(style.face)
        ->CalcTextSizeA(style.size, HUGE_VALF, 0, text.data(), text.data() + text.size())
        .x;
}

namespace {

// Where a line that begins at `begin` ends: between words, or anywhere for addresses and code,
// whose parts belong together.
const char* line_end(ImFont* font, float size, const char* begin, const char* end, float width,
                     bool anywhere) {
    const char* stop = nullptr;
    if (anywhere) {
        font->CalcTextSizeA(size, width, 0, begin, end, &stop);
    } else {
        stop = font->CalcWordWrapPosition(size, begin, end, width);
    }
    return stop == begin && stop < end
               ? stop + base::decode_utf8({begin, static_cast<size_t>(end - begin)}, 0).size_bytes
               : stop;
}

// Calls `line(part)` for every line of `text` wrapped to `width`.
template <typename Line>
void wrap(ImFont* font, float size, std::string_view text, float width, bool anywhere, Line line) {
    const char* begin = text.data();
    const char* const end = begin + text.size();
    while (begin < end) {
        const char* feed = std::find(begin, end, '\n');
        const char* stop = line_end(font, size, begin, feed, std::max(width, size * 2), anywhere);
        line(std::string_view(begin, static_cast<size_t>(stop - begin)));
        begin = stop;
        while (begin < feed && *begin == ' ') ++begin;
        if (begin == feed && begin < end) ++begin;
    }
}

}  // namespace

float Frame::height_of(const TextStyle& style, std::string_view text, float width) const {
    int lines = 0;
    const std::string runs = with_runs(text);
    wrap(font_of(style.face), style.size, runs, width, style.face == Face::kMono,
         [&](std::string_view) { ++lines; });
    return static_cast<float>(std::max(lines, 1)) * style.line_height();
}

namespace {

// The beginning of a run that is too wide: as many letters as have room on average, then fewer.
std::string beginning_of_run(const Frame& frame, const TextStyle& style, std::string_view run,
                             float room) {
    const float width = frame.width_of(style, run);
    size_t length = run.size();
    if (width > 0) length = static_cast<size_t>(static_cast<float>(length) * room / width);
    while (length > 0) {
        while (length > 0 && (static_cast<unsigned char>(run[length]) & 0xc0u) == 0x80) --length;
        if (frame.width_of(style, run.substr(0, length)) <= room) break;
        length -= std::max<size_t>(length / 8, 1);
    }
    return std::string(run.substr(0, length));
}

}  // namespace

std::string Frame::fitted(const TextStyle& style, std::string_view whole, float width) const {
    if (width_of(style, whole) <= width) return std::string(whole);
    const std::string text = with_runs(whole);
    const float room = std::max(width - width_of(style, "…"), 0.f);
    const char* const end = text.data() + text.size();
    const char* rest = nullptr;
    const float used =
        font_of(style.face)->CalcTextSizeA(style.size, room, 0, text.data(), end, &rest).x;
    const auto kept_bytes = static_cast<size_t>(rest - text.data());
    std::string kept = without_runs(std::string_view(text).substr(0, kept_bytes));
    const std::string_view run = run_of(base::decode_utf8(text, kept_bytes).value);
    if (rest != end && !run.empty()) kept += beginning_of_run(*this, style, run, room - used);
    return kept + "…";
}

SemanticNode Frame::node(Role role, std::string_view name, const Rect& bounds) const {
    SemanticNode node;
    node.role = role;
    node.name = name;
    node.bounds = bounds;
    node.layer = layer_;
    return node;
}

float Frame::label(float x, float y, const TextStyle& style, std::string_view text, Role role) {
    return label_fitted({x, y, HUGE_VALF, style.line_height()}, style, text, role);
}

float Frame::label_fitted(const Rect& rect, const TextStyle& style, std::string_view text,
                          Role role) {
    const std::string whole = on_one_line(text);
    const std::string shown = rect.width == HUGE_VALF ? whole : fitted(style, whole, rect.width);
    const float width = width_of(style, shown);
    paint_text(rect.x, rect.y, style, shown);
    SemanticNode meaning = node(role, text, {rect.x, rect.y, width, style.line_height()});
    if (shown != whole) meaning.description = text;
    meaning.face = style.face;
    meaning.font_size = style.size;
    semantics.add(std::move(meaning));
    return width;
}

float Frame::paragraph(float x, float y, float width, const TextStyle& style, std::string_view text,
                       Role role, int level) {
    float height = 0;
    const std::string runs = with_runs(text);
    wrap(font_of(style.face), style.size, runs, width, style.face == Face::kMono,
         [&](std::string_view part) {
             paint_shaped(x, y + height, style, part);
             height += style.line_height();
         });
    SemanticNode meaning = node(role, text, {x, y, width, height});
    meaning.multiline = height > style.line_height();
    meaning.line_height = style.line_height();
    meaning.face = style.face;
    meaning.font_size = style.size;
    meaning.level = level;
    semantics.add(std::move(meaning));
    return height;
}

void Frame::begin_content() {
    ImDrawListSplitter& splitter = splitters_[grounds_++];
    splitter.Split(draw_, 2);
    splitter.SetCurrentChannel(draw_, 1);
}

void Frame::begin_ground() {
    splitters_[grounds_ - 1].SetCurrentChannel(draw_, 0);
}

void Frame::end_ground() {
    splitters_[--grounds_].Merge(draw_);
}

void Frame::begin_sideways(const Rect& bounds, float content_width, std::string_view name) {
    SemanticNode scroller = node(Role::kScroller, name, bounds);
    scroller.content_width = content_width;
    semantics.open(std::move(scroller), "sideways");
    draw_->PushClipRect({bounds.x, 0}, {bounds.right(), view.height}, true);
    sideways_ = bounds;
    shift_x_ = std::clamp(view.scroll_x, 0.f, std::max(0.f, content_width - bounds.width));
}

void Frame::end_sideways(float height) {
    shift_x_ = 0;
    draw_->PopClipRect();
    sideways_.height = height;
    semantics.close(sideways_);
}

void Frame::repaint_after(double seconds) {
    screen.repaint_after_s = std::min(seconds, screen.repaint_after_s.value_or(seconds));
}

std::string on_one_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (const char byte : text) {
        if (byte == '\n') {
            line += "⏎";
        } else if (byte == '\t' || byte == '\r') {
            line += ' ';
        } else {
            line += byte;
        }
    }
    return line;
}

}  // namespace ui::old
