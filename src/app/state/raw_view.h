// The raw view: whose body it shows and how, what is folded, selected, searched and filtered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/body_checks.h"
#include "app/choices.h"
#include "document/document.h"
#include "document/path/paths.h"
#include "document/path/selection.h"
#include "document/rows/row_index.h"
#include "document/rows/rows.h"
#include "document/text/lines.h"
#include "document/text/search.h"

namespace app {

// What the raw view scrolls to.
enum class Revealed : uint8_t {
    kSelected,  // well into the window
    kStep,      // the selected node, as far as it takes to see it
    kFault,
    kInvalidByte
};

// Many rows that are unfolded with one press, bit by bit.
struct Unfolding {
    document::Folds folds;
    std::vector<document::NodeId> left;              // to be unfolded
    document::NodeId to_reveal = document::kNoNode;  // when it is done
};

struct RawSearch {
    std::string text;
    document::SearchOptions options;
    std::string fault;                      // of a regular expression
    std::optional<document::Search> found;  // empty while nothing can be looked for
    size_t match = 0;                       // the current one, index into its matches
    bool running = false;
    bool cancelled = false;
    bool to_reveal = false;  // the first match, as soon as it is found
};

struct RawFilter {
    std::string text;   // a JSONPath
    std::string fault;  // meanwhile what was kept before stays
    std::optional<document::PathSelection> running;
    std::optional<document::Folds> kept;  // the nodes that have rows; empty: all
    size_t count = 0;                     // of the nodes selected
};

struct RawView {
    RawMode mode = RawMode::kTree;
    RawMenu menu = RawMenu::kNone;  // unfolded; one at a time
    bool tree_missed = false;       // `mode` left the tree only because the body could not be read
    std::string body;  // whose response, "file/ID" of State::objects; empty for the job's
    document::Folds folds;
    std::optional<Unfolding> unfolding;  // on its way; its folds are then taken over
    bool stale = true;                   // `rows` and `lines` are not made yet
    document::RowIndex rows;    // of the tree under folds and filter, or of the pretty text
    document::TextLines lines;  // of the body as received, where that was looked at
    document::NodeId selected = document::kNoNode;
    std::string selected_path;  // in the chosen language; finding it can take milliseconds
    document::NodeId path_of = document::kNoNode;  // whose path that is
    RawSearch search;
    RawFilter filter;
    uint32_t reveal_number = 0;  // grows whenever `revealed` is to be scrolled into view
    Revealed revealed = Revealed::kSelected;
    std::optional<document::PathLanguage> language;  // as chosen; empty: that of the body's format
    std::optional<BodyChecks> object_checks;         // of `body`, where that is an object's
};

}  // namespace app
