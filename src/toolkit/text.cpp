#include "toolkit/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/text.h"
#include "toolkit/runs.h"

namespace toolkit {
namespace {

ImFont* font_of(const TextStyle& style) {
    return ImGui::GetIO().Fonts->Fonts[static_cast<int>(style.face)];
}

// More is on no line of any window, and no paragraph is longer that anybody would read here.
constexpr size_t kLongestLine = 4000;
constexpr size_t kLongestParagraph = 40'000;

// CalcTextSizeA keeps what is narrower than the width, but not what is as wide.
constexpr float kJustFits = 0.01f;

// ImGui also breaks a line within "12,288" and "film.avi", and before the "·" between two parts.
const char* without_odd_break(std::string_view text, const char* stop) {
    const size_t at = static_cast<size_t>(stop - text.data());
    if (text.substr(at).starts_with(" · ")) return stop + std::string_view(" ·").size();
    if (at == 0 || at == text.size() || text[at] == ' ') return stop;
    if (text[at - 1] != ',' && text[at - 1] != '.') return stop;
    const size_t space = text.rfind(' ', at);
    return space == std::string_view::npos ? stop : text.data() + space;
}

// Where a line that begins at `begin` ends: between words, or anywhere for addresses and code,
// whose parts belong together.
const char* line_end(const TextStyle& style, const char* begin, const char* end, float width) {
    const char* stop = nullptr;
    if (style.face == Face::kMono) {
        font_of(style)->CalcTextSizeA(style.size, width + kJustFits, 0, begin, end, &stop);
    } else {
        stop = font_of(style)->CalcWordWrapPosition(style.size, begin, end, width);
        stop = without_odd_break({begin, static_cast<size_t>(end - begin)}, stop);
    }
    return stop == begin && stop < end
               ? stop + base::decode_utf8({begin, static_cast<size_t>(end - begin)}, 0).size_bytes
               : stop;
}

// The lines of `shaped` within `width`.
std::vector<std::string_view> lines_of(const TextStyle& style, std::string_view shaped,
                                       float width) {
    std::vector<std::string_view> lines;
    const char* begin = shaped.data();
    const char* const end = begin + shaped.size();
    const float room = std::max(width, style.size * 2);
    while (begin < end) {
        const char* feed = std::find(begin, end, '\n');
        const char* stop = line_end(style, begin, feed, room);
        lines.emplace_back(begin, static_cast<size_t>(stop - begin));
        begin = stop;
        while (begin < feed && *begin == ' ') ++begin;
        if (begin == feed && begin < end) ++begin;
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

float width_of_shaped(const TextStyle& style, std::string_view shaped) {
    if (shaped.empty()) return 0;
    return font_of(style)
        ->CalcTextSizeA(style.size, HUGE_VALF, 0, shaped.data(), shaped.data() + shaped.size())
        .x;
}

// The beginning of a run that is too wide: as many letters as have room on average, then fewer.
std::string beginning_of_run(const TextStyle& style, std::string_view run, float room) {
    const float width = width_of(style, run);
    size_t length = run.size();
    if (width > 0) length = static_cast<size_t>(static_cast<float>(length) * room / width);
    while (length > 0) {
        while (length > 0 && (static_cast<unsigned char>(run[length]) & 0xc0u) == 0x80) --length;
        if (width_of(style, run.substr(0, length)) <= room) break;
        length -= std::max<size_t>(length / 8, 1);
    }
    return std::string(run.substr(0, length));
}

void paint_shaped(const Frame& frame, ImVec2 at, float height, const TextStyle& style,
                  std::string_view shaped) {
    if (shaped.empty() || !frame.view.painted) return;
    at.y += (height - style.size) / 2;
    ImDrawList* list = ImGui::GetWindowDrawList();
    // Not AddText: it paints nothing where the text begins with a NUL.
    font_of(style)->RenderText(list, style.size, at, color_of(frame, style),
                               list->_CmdHeader.ClipRect, shaped.data(),
                               shaped.data() + shaped.size());
}

void paint_background(const ImRect& text, Color color) {
    if (color == 0) return;
    constexpr float kReach = 4;
    ImGui::GetWindowDrawList()->AddRectFilled({text.Min.x - kReach, text.Min.y},
                                              {text.Max.x + kReach, text.Max.y}, color, kReach);
}

SemanticNode meaning_of(const TextStyle& style, std::string_view words,
                        const TextOptions& options) {
    SemanticNode node;
    node.role = options.role;
    node.name = options.spoken.empty() ? words : options.spoken;
    node.description = options.description;
    node.stop = options.stop;
    node.level = options.level;
    node.face = style.face;
    node.font_size = style.size;
    return node;
}

void record(Frame& frame, SemanticNode node, const TextStyle& style, const TextOptions& options) {
    if (!frame.view.painted && options.spoken.empty()) node.ink = color_of(frame, style);
    frame.record(std::move(node), options.key);
}

float room_of(const TextOptions& options) {
    return options.width > 0 ? options.width : ImGui::GetContentRegionAvail().x;
}

}  // namespace

float TextStyle::line_height() const {
    if (size >= 20) return 32;
    if (size >= 14 || (size >= 13 && face == Face::kMono)) return 22;
    return size >= 13 ? 20 : 18;
}

Color color_of(const Frame& frame, const TextStyle& style) {
    return style.color != 0 ? style.color : frame.theme.*style.ink;
}

float width_of(const TextStyle& style, std::string_view words) {
    return width_of_shaped(style, has_runs(words) ? std::string_view(with_runs(words)) : words);
}

std::string fitted(const TextStyle& style, std::string_view words, float width) {
    if (width_of(style, words) <= width) return std::string(words);
    const std::string shaped = with_runs(words);
    const float room = std::max(width - width_of(style, "…"), 0.f);
    const char* const end = shaped.data() + shaped.size();
    const char* rest = nullptr;
    const float used =
        font_of(style)->CalcTextSizeA(style.size, room + kJustFits, 0, shaped.data(), end, &rest).x;
    const auto kept_bytes = static_cast<size_t>(rest - shaped.data());
    std::string kept = without_runs(std::string_view(shaped).substr(0, kept_bytes));
    const std::string_view run = run_of(base::decode_utf8(shaped, kept_bytes).value);
    if (rest != end && !run.empty()) kept += beginning_of_run(style, run, room - used);
    return kept + "…";
}

void paint_text(const Frame& frame, const ImRect& area, const TextStyle& style,
                std::string_view words, float align) {
    const std::string shown = fitted(style, words, area.GetWidth() + 1);
    const float spare = align == 0 ? 0 : area.GetWidth() - width_of(style, shown);
    paint_shaped(frame, {area.Min.x + align * spare, area.Min.y}, area.GetHeight(), style,
                 with_runs(shown));
}

void painted_text(const Frame& frame, const TextStyle& style, std::string_view words, ImVec2 size,
                  float align) {
    if (size.x == 0) size.x = ImGui::GetContentRegionAvail().x;
    if (size.y == 0) size.y = style.line_height();
    const ImRect bounds = item(size);
    if (ImGui::IsItemVisible()) paint_text(frame, bounds, style, words, align);
}

void text(Frame& frame, const TextStyle& style, std::string_view words,
          const TextOptions& options) {
    const std::string line = base::cut_short(words, kLongestLine);
    const std::string whole = on_one_line(line);
    const std::string shown = fitted(style, whole, room_of(options) + 1);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::ceil(width_of(style, shown)),
                      std::max(style.line_height(), options.height)};
    ImGui::ItemSize(size);
    const float above = std::floor((size.y - style.line_height()) / 2);
    const ImRect bounds{{at.x, at.y + above}, {at.x + size.x, at.y + above + style.line_height()}};
    if (ImGui::ItemAdd(bounds, 0)) {
        paint_background(bounds, options.background);
        paint_shaped(frame, bounds.Min, bounds.GetHeight(), style, with_runs(shown));
    }
    SemanticNode node = meaning_of(style, line, options);
    if (shown != whole && node.description.empty()) node.description = line;
    record(frame, std::move(node), style, options);
}

void paragraph(Frame& frame, const TextStyle& style, std::string_view text,
               const TextOptions& options) {
    const std::string words = base::cut_short(text, kLongestParagraph);
    const float room = room_of(options);
    const std::string shaped = with_runs(words);
    const auto lines = lines_of(style, shaped, room);
    const ImRect bounds =
        item({lines.size() == 1 ? std::ceil(width_of_shaped(style, lines[0])) : room,
              static_cast<float>(lines.size()) * style.line_height()});
    if (ImGui::IsItemVisible()) {
        paint_background(bounds, options.background);
        ImVec2 at = bounds.Min;
        for (const std::string_view line : lines) {
            paint_shaped(frame, at, style.line_height(), style, line);
            at.y += style.line_height();
        }
    }
    SemanticNode node = meaning_of(style, words, options);
    node.multiline = lines.size() > 1;
    node.line_height = style.line_height();
    record(frame, std::move(node), style, options);
}

void page_title(Frame& frame, std::string_view words, float width, int level) {
    const TextStyle style{Face::kSemibold, frame.narrow() ? 18.f : 24.f};
    paragraph(frame, style, words, {.role = Role::kHeading, .level = level, .width = width});
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += " · ";
        text += part;
    }
    return text;
}

std::string on_one_line(std::string_view words) {
    std::string line;
    line.reserve(words.size());
    for (size_t at = 0; at < words.size(); ++at) {
        const char byte = words[at];
        const bool ends_line = at + 1 == words.size() || words[at + 1] == '\n';
        if (byte == '\n') {
            line += "⏎";
        } else if (byte == '\t' || (byte == '\r' && ends_line)) {
            line += ' ';
        } else {
            line += byte;
        }
    }
    return line;
}

}  // namespace toolkit
