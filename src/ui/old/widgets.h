// The controls and small pieces every panel is made of. Each paints itself, records what it means,
// and hands the event it stands for to the semantic tree.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ui/old/frame.h"

namespace ui::old {

enum class ButtonLook : uint8_t { kPrimary, kPlain, kQuiet, kSoft };

struct Button {
    std::string_view label;
    Action event;
    ButtonLook look = ButtonLook::kPlain;
    std::string_view name = {};  // what it is called, where the label alone does not say it
    std::string_view description = {};
    bool disabled = false;
};

float button_width(const Frame& frame, const Button& button);
// Paints the button `height` high with its left edge at x; returns its width.
float draw_button(Frame& frame, float x, float y, float height, const Button& button);

struct CheckBox {
    std::string_view label;
    std::string_view name;
    bool checked = false;
    Action event;
    std::string_view description = {};
};
float check_box_width(const Frame& frame, const CheckBox& box);
void draw_check_box(Frame& frame, float x, float y, float height, const CheckBox& box);

struct Choice {
    std::string_view label;
    bool chosen = false;
    Action event;
    std::string_view description = {};
    char shortcut = 0;  // as in SemanticNode
};
float choice_width(const Frame& frame, const Choice& choice);
// One of a radio group, which the caller opens; cut to the width.
void draw_choice(Frame& frame, const Rect& rect, const Choice& choice, bool framed);
float segments_width(const Frame& frame, const std::vector<Choice>& choices);
void draw_segments(Frame& frame, float x, float y, float height, std::string_view name,
                   const std::vector<Choice>& choices);

struct TextField {
    std::string_view name;   // painted inside, before the text, and the accessible name
    std::string_view value;  // left empty for the token, which has no value here
    app::Field field = app::Field::kJobId;
    std::string_view fault = {};
    std::string_view hint = {};
    Face face = Face::kText;
    bool read_only = false;
};
void draw_text_field(Frame& frame, const Rect& rect, const TextField& field);

// A count in a rounded grey box; returns its width.
float draw_pill(Frame& frame, float x, float y, std::string_view text);

// `percent` from 0 to 100, or empty while it is not known. A running bar has moving stripes.
void draw_progress(Frame& frame, const Rect& rect, std::optional<double> percent, Color color,
                   std::string_view name, bool running);

// A sentence on a soft ground with a bar of its tone at the left; returns its height.
float draw_notice(Frame& frame, float x, float y, float width, const Tone& tone,
                  std::string_view text);

}  // namespace ui::old
