// The answers that the job on the screen had so far, each as it came, so that any two of them can
// be compared. Bounded by number and size; an answer like the one before only prolongs that one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/diff.h"
#include "document/document.h"

namespace app {

struct Loaded;
struct State;

inline constexpr size_t kMostAnswersKept = 20;
inline constexpr size_t kMostBytesKept = size_t{100} << 20;  // two answers of 48 MB

struct KeptAnswer {
    uint32_t number = 0;   // of the request that brought it first
    int64_t at_ms = 0;     // when that came
    int64_t until_ms = 0;  // when the last one came that was the same
    std::string status;    // "PROCESSING, 42 %"
    std::string content_type;
    size_t body_bytes = 0;
    std::string body{};  // as received; empty while it is on the screen, where its bytes are
    bool on_screen = true;
};

enum class ComparisonStep : uint8_t { kReadOlder, kReadNewer, kCompare, kDone };

// What differs between two answers.
struct Comparison {
    ComparisonStep step = ComparisonStep::kReadOlder;  // the next one
    uint32_t older = 0;                                // numbers of kept answers
    uint32_t newer = 0;
    document::Document before;
    std::optional<document::Document> after;  // empty where the newer one is on the screen
    document::Diff diff;
    // Of the newer document: the rows that show a change, with its index in `diff.changes`.
    std::vector<std::pair<document::NodeId, uint32_t>> marks;
};

struct History {
    std::string of;                        // address and ID of the job
    std::vector<KeptAnswer> kept;          // in the order they came
    uint32_t older = 0;                    // as chosen; 0 for the last but one
    uint32_t newer = 0;                    // as chosen; 0 for the last
    std::optional<Comparison> comparison;  // made when it is looked at
};

// Before `next` takes the place of the answer on the screen.
void keep_answer(State& state, const Loaded& next);
// The answer on the screen came once more, byte for byte.
void prolong_answer(State& state);

// Chooses one side of the comparison: the answers are always told from the older to the newer.
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

// A change as text: where, and what stood there before and after; empty where nothing did.
struct ChangeText {
    std::string path;
    std::string before;
    std::string after;
};
ChangeText text_of(const State& state, const document::Change& change);
// All of it, a line for each change.
std::string comparison_as_text(const State& state);

}  // namespace app
