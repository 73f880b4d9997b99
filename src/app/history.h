// Keeps the responses for a job, and compares any two of them.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "app/state.h"
#include "document/diff.h"
#include "document/document.h"

namespace app {

// Call before `next` replaces the response on the screen.
void keep_answer(State& state, const Loaded& next);
// The same response was received again, byte for byte.
void prolong_answer(State& state);

// Chooses one side of the comparison: the comparison is always from the older to the newer.
void choose_answer(State& state, bool second, uint32_t number);

bool has_history(const State& state);
const KeptAnswer* find_answer(const History& history, uint32_t number);  // null when not kept
// The two that are compared, as chosen, or as far as that is not kept any more the last two.
std::pair<uint32_t, uint32_t> compared_answers(const History& history);

// Compares them, unless that is done. Big ones are compared step by step.
void prepare_comparison(State& state);
bool is_comparing(const State& state);
void go_on_comparing(State& state);

// Of a comparison: its newer document, and whether that is the one on the screen.
const document::Document& newer_document(const State& state);
bool newer_is_on_screen(const State& state);

// What happened to the row of `node`, of the document on the screen; null where nothing did.
const document::Change* marked_change(const State& state, document::NodeId node);

// A change as text: its path, and the values before and after; empty if there is none.
struct ChangeText {
    std::string path;
    std::string before;
    std::string after;
};
ChangeText text_of(const State& state, const document::Change& change);
// How many changes of each kind there are, or of the first ones where not all are kept.
std::string counts_of(const document::Diff& diff);
// All of it, a line for each change.
std::string comparison_as_text(const State& state);

}  // namespace app
