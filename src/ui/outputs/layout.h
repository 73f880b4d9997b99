// Which columns the table of outputs has, in which order, and how wide they and how high its rows
// are. In a narrow window every row is a card: its cells are below one another. What that takes is
// kept between frames, so that a frame costs no more than the rows in the window.
#pragma once

#include "ui/ui.h"

namespace ui {

struct OutputsLayout {
    struct Column {
        std::optional<job::OutputColumn> what;  // empty: the buttons of the details
        size_t cell = 0;                        // which of the row's cells
        float width = 0;
    };
    std::vector<Column> columns;
    float width = 0;
    float row_height = 0;  // without details
    bool cards = false;
};

inline constexpr float kCellPadding = 12;  // of a column, at both sides
inline constexpr float kCardTop = 4;
inline constexpr float kCardBottom = 8;
inline constexpr float kCardLabel = 104;

// Columns as wide as their text, which share what is left over. Where they do not all fit, those
// needed first are at the left.
OutputsLayout lay_out_outputs(Ui& ui);

// Of a line of a card.
float card_line_height(const Ui& ui, const OutputsLayout::Column& column);

// Of the shown columns; the first is the name.
const std::vector<job::OutputCell>& cells_of_row(Ui& ui, uint32_t index);

// Objects that cells of the shown columns are read from and that have not been loaded.
struct UnreadObjects {
    std::string_view kind;  // "file" or "preset"
    int64_t outputs = 0;    // how many refer to one
};
const std::vector<UnreadObjects>& unread_objects(Ui& ui);

// Of the details of an output, as last drawn; 0 before.
float details_height(Ui& ui, uint32_t index);
void remember_details_height(Ui& ui, uint32_t index, float height);

}  // namespace ui
