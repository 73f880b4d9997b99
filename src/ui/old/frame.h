// The drawing context of one frame: what is shown, how it looks, where it is painted, what it
// means. Positions are logical pixels of the page (of the window in the fixed layer), as in
// Semantics.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "app/state.h"
#include "imgui.h"
#include "ui/memory.h"
#include "ui/screen.h"
#include "ui/ui.h"
#include "ui/semantics.h"
#include "ui/theme.h"

namespace ui::old {

struct OutputsMemory;

struct TextStyle {
    Face face = Face::kText;
    float size = 14;
    Color color = 0;
    float line_height() const;
};

class Frame {
public:
    Frame(ui::Ui& ui, OutputsMemory* the_outputs);
    void draw_here() { draw_ = ImGui::GetWindowDrawList(); }

    const app::State& state;
    const View& view;
    const Theme& theme;
    Screen& screen;
    Semantics& semantics;
    bool reveal = false;               // something was just chosen and is to be scrolled into view
    OutputsMemory* outputs = nullptr;  // what the table of outputs keeps between frames
    LongScroll* raw_scroll = nullptr;  // … and the raw view
    SiblingPositions* positions = nullptr;
    float covered_top = 0;  // how much of the window's edges is covered by what stays there
    float covered_bottom = 0;

    bool narrow() const { return view.width < kNarrowWidth; }
    // What is left at each side of the content; on very wide screens the content stays readable.
    float margin() const;
    // Of fields and buttons that stand alone, and of those that stand beside or above content.
    float control_height() const { return state.touch ? 44.f : 36.f; }
    float tool_height() const { return state.touch ? 44.f : 28.f; }

    // Styles by use.
    TextStyle title() const { return {Face::kSemibold, 24, theme.text}; }
    TextStyle lead() const { return {Face::kText, 15, theme.muted}; }
    TextStyle body() const { return {Face::kText, 14, theme.text}; }
    TextStyle strong() const { return {Face::kSemibold, 14, theme.text}; }
    TextStyle quiet() const { return {Face::kText, 14, theme.muted}; }
    TextStyle small() const { return {Face::kText, 13, theme.text}; }
    TextStyle code() const { return {Face::kMono, 13, theme.text}; }
    TextStyle caption() const { return {Face::kText, 12, theme.muted}; }

    // Painting only. Nothing outside the window is painted.
    void fill(const Rect& rect, Color color, float radius = 0);
    void outline(const Rect& rect, Color color, float radius = 0, float thickness = 1);
    void line(float x1, float y1, float x2, float y2, Color color, float thickness = 1);
    void paint_text(float x, float y, const TextStyle& style, std::string_view text);
    ImVec2 at(float x, float y) const;  // a page position on the canvas
    bool visible(const Rect& rect) const;
    ImDrawList& draw() { return *draw_; }

    float width_of(const TextStyle& style, std::string_view text) const;
    // Height of the text wrapped to `width`.
    float height_of(const TextStyle& style, std::string_view text, float width) const;
    // The part that fits `width`, with "…" where something was cut.
    std::string fitted(const TextStyle& style, std::string_view whole, float width) const;

    // Painted and meant: one line (returns its width) and wrapped (returns its height).
    float label(float x, float y, const TextStyle& style, std::string_view text,
                Role role = Role::kText);
    float label_fitted(const Rect& rect, const TextStyle& style, std::string_view text,
                       Role role = Role::kText);
    float paragraph(float x, float y, float width, const TextStyle& style, std::string_view text,
                    Role role = Role::kText, int level = 0);

    // A ground whose size is known only after what stands on it: paint the content, then the
    // ground.
    void begin_content();
    void begin_ground();
    void end_ground();

    // A part that scrolls sideways by itself: painted clipped at its sides and shifted. Its height
    // may be known only at its end.
    void begin_sideways(const Rect& bounds, float content_width, std::string_view name);
    void end_sideways(float height);

    // Asks for a frame that nothing else asks for; the earliest wins.
    void repaint_after(double seconds);

    void set_layer(Layer layer) { layer_ = layer; }
    Layer layer() const { return layer_; }
    SemanticNode node(Role role, std::string_view name, const Rect& bounds) const;

private:
    ImFont* font_of(Face face) const;
    void paint_shaped(float x, float y, const TextStyle& style, std::string_view text);

    const Fonts& fonts_;
    ImDrawList* draw_;
    Layer layer_ = Layer::kScrolled;
    float shift_x_ = 0;
    Rect sideways_;
    std::array<ImDrawListSplitter, 3> splitters_;  // grounds may stand on grounds
    size_t grounds_ = 0;
};

// Line breaks and tabs as visible signs, so that a value stays on one line.
std::string on_one_line(std::string_view text);

}  // namespace ui::old
