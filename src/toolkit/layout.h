// Where things go: windows, margins, cards, columns, lines that flow, and the scopes that group
// what belongs together. Everything begins where ImGui's cursor is and leaves it below itself.
#pragma once

#include <string_view>

#include "toolkit/frame.h"

namespace toolkit {

// The width that is left of the line.
float room();

// So much space between the last item and the next: 8 at least.
void space(float height);

// Lets the next item, `width` wide, end where the line does.
void push_right(float width);
// The next item stays on the line of the last one, at its right end.
void same_line_at_right(float width);

// What begins a part of the screen and, at the end of its life, ends it.
class Held {
public:
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

protected:
    Held() = default;
    ~Held() = default;
};

// Less room at both sides for what follows.
class Inset : Held {
public:
    Inset(float left, float right);
    ~Inset();

private:
    float left_;
    float right_;
};

// Puts items beside one another, and on a new line where one does not fit.
class Flow : Held {
public:
    explicit Flow(float gap = 8, float line_gap = 4);
    ~Flow();

    // Before every item, or items that stay together: how wide they are, and the gap before.
    void next(float width, float gap = kUsualGap);
    void new_line() { first_ = true; }  // for the next item

    static constexpr float kUsualGap = -1;  // the one of the flow

private:
    float gap_;
    bool first_ = true;
};

// What is drawn while it lives is `height` high and in the middle of a line of `line_height`.
class Middle : Held {
public:
    Middle(float line_height, float height);
    ~Middle();

private:
    float bottom_;
};

// A group of what is drawn while it lives, with its meaning. Also an ImGui ID scope.
class Scope : Held {
public:
    Scope(Frame& frame, SemanticNode node, std::string_view key = {});
    Scope(Frame& frame, Role role, std::string_view name, std::string_view key = {});
    ~Scope();

private:
    Frame& frame_;
};

// A painted background whose size is known only after what is on it has been drawn: as wide as
// there is room, or as what is on it, and as high.
class Background : Held {
public:
    struct Look {
        Color fill = 0;
        Color outline = 0;  // 0 for none
        Color edge = 0;     // a bar at the left; 0 for none
        float radius = 0;
        bool fits = false;    // as wide as what is on it, and …
        ImVec2 padding = {};  // … with so much room around
    };
    explicit Background(const Look& look);
    ~Background();

private:
    Look look_;
    float right_;
    ImDrawListSplitter splitter_;
};

// A region on a background of its own, titled in small capitals where it has a title.
class Card : Held {
public:
    // `name` is what the region is called where that is not its title. Tools may follow the title
    // on the same line.
    Card(Frame& frame, std::string_view title, std::string_view name = {});

private:
    Scope scope_;
    Background background_;
};

// The inside of a card, away from its edges.
class Padding : Held {
public:
    explicit Padding(float side = kGap, float top = 8, float bottom = 12);
    ~Padding();

private:
    Inset inset_;
    float bottom_;
};

// The one card of a screen that is a message, in the middle and no wider than a text can be read.
// `name` is what the region is called.
class MessageCard : Held {
public:
    MessageCard(Frame& frame, std::string_view name);

private:
    Inset beside_;
    Card card_;
    Padding padding_;
};

// What is nested: right of a line that shows how far it reaches.
class Nested : Held {
public:
    explicit Nested(const Frame& frame);
    ~Nested();

private:
    Color color_;
    ImVec2 top_;
    Inset inset_;
};

// Equal columns beside one another, one below the other where the window is narrow, with the gap of
// the grid between them.
class Columns : Held {
public:
    Columns(const Frame& frame, int count);
    ~Columns();
    void next();

private:
    bool table_;
};

// A line from the left to the right edge of what it is in.
void rule(const Frame& frame);

// Where a window is: from `top` down on its layer, or up from the bottom of the browser's window.
struct WindowPlace {
    float top = 0;
    float side = 0;    // left free at both sides
    float radius = 0;  // of its corners
    bool at_bottom = false;
};

// A window of Dear ImGui, as wide as the browser's. One that stays in place covers the page; its
// height is that of what it holds, known from the frame before.
class Window : Held {
public:
    Window(Frame& frame, const char* name, Layer layer, const WindowPlace& place = {});
    ~Window();

private:
    Frame& frame_;
    const char* name_;
    Frame::Surface before_;
};

// A part wider than its room, which the browser scrolls horizontally: painted clipped at its sides
// and moved by View::scroll_x.
class HorizontalScroll : Held {
public:
    HorizontalScroll(Frame& frame, std::string_view name, float content_width);
    ~HorizontalScroll();

private:
    Frame& frame_;
    float shift_;
    ImRect bounds_;
};

// Of the content, which stays readable on very wide screens.
float page_margin(const View& view);

}  // namespace toolkit
