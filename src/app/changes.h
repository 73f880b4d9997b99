// What a response changed: listed until another one changes something, and marked for a while.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/diff.h"
#include "document/document.h"

namespace app {

// A mark is shown in full, then fades in steps, then disappears.
inline constexpr int64_t kMarkedFor_ms = 30'000;
inline constexpr int64_t kFadingFor_ms = 10'000;
inline constexpr int64_t kFadeStep_ms = 2'000;

// A value of the newest response that this response changed, or one shortly before it.
struct Mark {
    document::NodeId node = document::kNoNode;    // includes its whole subtree
    document::NodeId before = document::kNoNode;  // in Changes::before; none for what is new, and
                                                  // for what an earlier response changed
    int64_t at_ms = 0;                            // when the response that changed it was received
};

struct Changes {
    document::Document before;             // the response it is compared with
    int64_t since_ms = 0;                  // when that came
    int64_t as_of_ms = 0;                  // when the one came that changed something
    bool none_since = false;               // an equal one came after that
    size_t count = 0;                      // of all changes; `listed` may hold fewer
    std::vector<document::Change> listed;  // the job's own values first, what always changes last
    std::vector<Mark> marks;               // disjoint, in the order of the newest response
};

// Two successive responses for the same object.
struct Succession {
    document::Document& last;  // is taken
    int64_t last_ms;
    const document::Document& next;
    int64_t next_ms;
    bool same_options;  // else keys appear and disappear: then only values in both responses are
                        // compared, and that none of them changed says nothing
};

// Updates `changes` from the last response to the next. Returns how many changes there are; empty
// if that is unknown.
std::optional<size_t> follow_changes(std::optional<Changes>& changes, Succession answers);

// The mark that `node` of the newest response is part of, or null.
const Mark* mark_of(const Changes& changes, const document::Document& newest,
                    document::NodeId node);
// The newest mark on `node`, around it or within it, or null.
const Mark* mark_within(const Changes& changes, const document::Document& newest,
                        document::NodeId node);

// How strong a mark is, from 1 down to 0, and in how many ms that changes (0: never again).
struct Strength {
    double share = 0;
    int64_t next_ms = 0;
};
Strength strength_of(int64_t marked_at_ms, int64_t now_ms);

// "3 changes", "1 change", "No changes".
std::string count_of_changes(size_t count);

}  // namespace app
