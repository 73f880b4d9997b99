#include "words/keys.h"

#include "base/text.h"

namespace words {
namespace {

struct Key {
    std::string_view keys;  // empty for the name of an area
    std::string_view what;
};

constexpr Key kKeys[] = {
    {"", "Everywhere, except in text fields"},
    {"?", "Show these keys"},
    {"Esc", "Close these keys, or the hint of an element"},

    {"", "Fields"},
    {"Enter", "Load the job; in the search, go to the next match"},
    {"Esc", "Clear the search or the filter"},

    {"", "Tabs"},
    {"← →", "Previous or next tab"},
    {"Home End", "First or last tab"},

    {"", "Outputs"},
    {"↑ ↓", "Row above or below"},
    {"← →", "Buttons of the row"},
    {"Home End", "First or last row"},
    {"Enter", "Press the button, for example to show details"},

    {"", "Raw tab"},
    {"1 2 3", "Body as received, pretty or as a tree"},

    {"", "Raw tree"},
    {"↑ ↓", "Row above or below"},
    {"→", "Expand the row, or go to the first row inside"},
    {"←", "Collapse the row, or go to the row around it"},
    {"Home End", "First or last row"},
    {"*", "Expand all rows of this level"},
    {"Enter", "Expand or collapse the row, or select it"},
};

}  // namespace

std::string keys_sheet() {
    std::string lines = "Keyboard shortcuts\nClose";
    for (const auto& [keys, what] : kKeys) {
        lines += keys.empty() ? base::concat({"\n", what}) : base::concat({"\n", keys, "\t", what});
    }
    return lines;
}

}  // namespace words
