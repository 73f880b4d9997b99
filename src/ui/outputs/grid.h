// The ImGui table that the rows of the wide table of outputs are laid out in. Details interrupt it:
// it ends above them and begins again below them with the same columns. Where it is moved
// horizontally, the names are painted again at the left, and nothing below them can be pressed.
#pragma once

#include "ui/outputs/layout.h"

namespace ui {

class OutputsGrid : Held {
public:
    OutputsGrid(Ui& ui, const OutputsLayout& layout);
    ~OutputsGrid();

    void next_row(float height);
    void next_column();
    // Whether the column is below the names that are painted again.
    bool is_covered() const { return covered_; }
    // After all columns of the row.
    void repeat_name(const TextStyle& style, std::string_view name) const;

    const ImRect& row() const { return row_; }  // from edge to edge

private:
    Ui& ui_;
    ImRect row_;
    float names_left_;       // where the names are painted again …
    float names_right_ = 0;  // … and end; 0 where they are not
    bool covered_ = false;
};

// Between a row and the next.
void paint_row_line(const Ui& ui, const ImRect& row);

}  // namespace ui
