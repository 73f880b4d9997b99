// What the last answer of a job changed: listed, and marked on the screen for a while.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/diff.h"
#include "document/document.h"

namespace app {

struct Loaded;

inline constexpr int64_t kMarkedFor_ms = 60'000;

struct Changes {
    document::Document before;              // the answer that is compared with
    int64_t since_ms = 0;                   // when that came
    int64_t as_of_ms = 0;                   // when the newer one came
    size_t count = 0;                       // of all changes; `listed` may hold fewer
    std::vector<document::Change> listed;   // the job's own values first, what always changes last
    std::vector<document::Change> present;  // those with a node in the newer answer, in its order
};

// Empty where nothing can be compared: another job, another format, or no readable job in one of
// the answers. When other options were asked for, keys come and go with them; then only values in
// both answers count, and that none of them changed says nothing. Takes the document out of `last`.
std::optional<Changes> changes_between(Loaded& last, const Loaded& next);

// The change that `node` of the newer answer is part of, or null.
const document::Change* change_of(const Changes& changes, const document::Document& after,
                                  document::NodeId node);

// How long values are still marked, at most kMarkedFor_ms; 0 when they no longer are.
int64_t marked_for_ms(const Changes& changes, int64_t now_ms);

// "3 changes", "1 change", "No changes".
std::string count_of_changes(const Changes& changes);

}  // namespace app
