// Looking for text in the body that the raw view shows, and showing only what a path selects. Of a
// big body both are done in slices, and what was found so far can be used meanwhile.
#pragma once

#include <optional>
#include <string>

#include "document/path_selection.h"
#include "document/rows.h"
#include "document/search.h"

namespace app {

struct State;

enum class SearchSwitch : uint8_t;

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

// From the beginning: what is typed, or an option, is another, or the body is.
void search_raw(State& state, std::string text, bool reveal_first);
void flip_search_switch(State& state, SearchSwitch which);
void step_match(State& state, int step);
void cancel_search(State& state);

void filter_raw(State& state, std::string path);
// Shows all rows again, the selected one in view.
void clear_filter(State& state);

// After another body came or was chosen: both begin anew with it.
void forget_found(State& state);
void search_anew(State& state);

// One slice of both; true when nothing is left to do.
bool go_on_searching(State& state);

}  // namespace app
