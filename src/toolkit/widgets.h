// The controls and small pieces every panel is made of, each the ImGui way: it submits an item,
// paints it, records what it means, and returns true in the frame in which the user presses it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "toolkit/frame.h"
#include "toolkit/layout.h"
#include "toolkit/text.h"

namespace toolkit {

enum class ButtonLook : uint8_t { kPrimary, kPlain, kQuiet, kSoft };

struct ButtonOptions {
    ButtonLook look = ButtonLook::kPlain;
    std::string_view name = {};  // what it is called, where the label alone does not say it; it
                                 // begins with the label
    std::string_view description = {};
    bool disabled = false;
    std::optional<bool> expanded = {};  // of one that opens and closes something
    float height = 0;                   // 0: that of tools, of primary and plain ones of controls
    std::string_view key = {};
};
bool button(Frame& frame, std::string_view label, const ButtonOptions& options = {});
float width_of_button(const Frame& frame, std::string_view label,
                      ButtonLook look = ButtonLook::kPlain);
// The next item of a flow.
bool button(Frame& frame, Flow& flow, std::string_view label, const ButtonOptions& options = {},
            float gap = Flow::kUsualGap);

// A quiet button that opens and closes what is below it: behind its name is an arrow.
bool fold_button(Frame& frame, std::string_view name, bool open, std::string_view description,
                 std::string_view key = {});
float width_of_fold_button(const Frame& frame, std::string_view name);

// A line of text that is the next item of a flow; nothing where it is empty.
void flowing_text(Frame& frame, Flow& flow, const TextStyle& style, std::string_view words,
                  float height);

// `name` where the label alone does not say it.
bool check_box(Frame& frame, std::string_view label, bool checked,
               std::string_view description = {}, std::string_view name = {});
float width_of_check_box(std::string_view label);

struct Choice {
    std::string_view label;
    std::string_view description = {};
    char shortcut = 0;  // as in SemanticNode
};
// A radio group whose choices are beside one another in one frame. `choose` gets the number of the
// one that is pressed.
void segments(Frame& frame, std::string_view name, std::span<const Choice> choices, size_t chosen,
              const std::function<void(size_t)>& choose);
float width_of_segments(std::span<const Choice> choices);

// One of a radio group that the caller opens, in a frame of its own, since there may be many.
bool choice(Frame& frame, const Choice& choice, bool chosen, std::string_view key = {});
float width_of_choice(std::string_view label);

struct TextFieldOptions {
    std::string_view value = {};  // left empty for a secret, which has no value here
    bool secret = false;
    std::string_view fault = {};
    std::string_view hint = {};
    Face face = Face::kText;
    bool read_only = false;
    float width = 0;   // 0: all that is left of the line
    float height = 0;  // 0: that of tools
};
// `name` is painted inside, before the text, and is the accessible name. The text is the browser's.
void text_field(Frame& frame, Field field, std::string_view name,
                const TextFieldOptions& options = {});
// The same; what is wrong with it is said below it, too.
void form_field(Frame& frame, Field field, std::string_view name, const TextFieldOptions& options);

// A count in a rounded grey box.
void pill(Frame& frame, std::string_view words);

struct ProgressOptions {
    float width = 0;  // 0: all that is left of the line
    float height = 8;
    bool running = false;   // with moving stripes
    float line_height = 0;  // of the line, in whose middle it is
};
// `percent` from 0 to 100, or empty while it is not known.
void progress(Frame& frame, std::string_view name, std::optional<double> percent, Color color,
              const ProgressOptions& options = {});

// A sentence on a soft background with a bar of its tone at the left.
void notice(Frame& frame, const Tone& tone, std::string_view sentence);
// The same with the gap of the grid to what it is above; nothing where there is nothing to say.
void notice_above(Frame& frame, const Tone& tone, std::string_view sentence);

// Whether the name (where it is empty, the label itself) begins with the words of the label that is
// seen, so that whoever speaks to the page can say what they see (WCAG 2.5.3). Asserted of all.
bool begins_with_label(std::string_view name, std::string_view label);

}  // namespace toolkit
