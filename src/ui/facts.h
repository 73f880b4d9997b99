// A list of facts as an ImGui table: a grey label, and beside it (below it, where there is no room)
// what the answer says; two facts beside one another where there is much room. Null, absent and
// empty look different from any value, and say what they mean.
#pragma once

#include "ui/copying.h"

namespace ui {

inline constexpr float kLabelColumn = 182;

class Facts : Held {
public:
    explicit Facts(Ui& the_ui, float label_column = kLabelColumn, int most_beside = 2);
    ~Facts();

    Ui& ui;

    struct Label {
        std::string_view words;
        Place place = {};         // of the value, by whose key the label explains itself on hover
        Face face = Face::kText;  // that of code where the words are from a document
    };
    // `draw()` draws the value.
    template <typename Draw>
    void row(const Label& label, Draw draw) {
        begin_row(label);
        draw();
        end_row();
    }
    template <typename Draw>
    void row(std::string_view label, Draw draw) {
        row(Label{label}, draw);
    }

    void text(std::string_view label, std::string_view value, const TextStyle& style = kBody);
    // The text with the buttons that copy it, as copyable_text draws it.
    void copyable(const Copyable& copyable, const TextStyle& style = kBody);

private:
    void begin_row(const Label& label);
    void end_row();

    Scope list_;
    bool stacked_;
    ImRect label_bounds_;
};

// "null", "not in this answer", "empty"; nothing for a value.
std::string_view word_for(job::Presence presence);

// A word in the place of a value, with what it means on hover and focus; its place is noted and one
// press away.
void missing_text(Ui& ui, std::string_view label, std::string_view word, const Place& place);

}  // namespace ui
