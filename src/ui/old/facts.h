// A column of facts: a grey label, and beside it (below it, where there is no room) what the answer
// says. Null, absent and empty look different from any value, and from one another.
#pragma once

#include <string_view>

#include "job/fact.h"
#include "ui/old/copying.h"
#include "ui/old/frame.h"

namespace ui::old {

class Facts {
public:
    // Rows are added downwards from y.
    Facts(Frame& frame, float x, float y, float width, float label_column = kLabelColumn);
    ~Facts();
    Facts(const Facts&) = delete;
    Facts& operator=(const Facts&) = delete;

    // `draw(area)` paints the value with its top left at the area's and returns its height.
    template <typename Draw>
    void row(std::string_view label, Draw draw, Face label_face = Face::kText);

    void text(std::string_view label, std::string_view value, const TextStyle& style);
    // The text with the buttons that copy it, as draw_copyable draws it.
    void copyable(const Copyable& copyable, const TextStyle& style);
    // For a key without a value: "null", "not in this answer", "empty". `node` is the job's.
    void missing(std::string_view label, job::Presence presence,
                 document::NodeId node = document::kNoNode);

    float bottom() const { return y_; }

private:
    Rect begin_row(std::string_view label, Face label_face);
    void end_row(float value_height);

    Frame& frame_;
    float x_;
    float y_;
    float width_;
    float label_column_;
    float row_top_ = 0;
    float start_;
};

std::string_view word_for(job::Presence presence);
TextStyle missing_style(const Frame& frame);

// A text in the place of a value that is null or empty; its place is noted and one press away.
// Returns the height.
float draw_quiet(Frame& frame, const Rect& area, std::string_view label, std::string_view text,
                 const Place& place);

template <typename Draw>
void Facts::row(std::string_view label, Draw draw, Face label_face) {
    end_row(draw(begin_row(label, label_face)));
}

}  // namespace ui::old
