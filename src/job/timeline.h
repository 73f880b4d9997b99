// A job's time drawn to scale: created, queued, working, finished, and which part of it may be
// either. Computed from times alone; the screen formats them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "job/eta.h"
#include "job/job.h"

namespace job {

enum class SegmentKind : uint8_t { kQueued, kQueuedOrWorking, kWorked, kToCome };

struct Segment {
    SegmentKind kind = SegmentKind::kQueuedOrWorking;
    double share = 0;         // of the whole; all of them add up to 1
    int64_t duration_ms = 0;  // 0 of what is to come while that is not known
    std::string caption;      // "queued for 38 s"; empty if the ends show it
};

// A word and the moment it is about. With `until_ms`, the moment is a range.
struct Caption {
    std::string word;
    std::optional<int64_t> at_ms;
    std::optional<int64_t> until_ms;
};

struct Mark {
    double share = 0;  // where it is, from 0 to 1
    Caption caption;
};

struct Timeline {
    std::vector<Segment> segments;
    std::vector<Mark> marks;  // what happened between the ends, in the order of time
    Caption begin, end;
    std::string note;  // why nothing is to scale, or how far that goes
};

// When an output was done, as its own file says.
struct OutputTime {
    size_t index = 0;  // of the output
    int64_t finished_at_ms = 0;
};

// What was seen from here while the job was watched, by this computer’s clock.
struct Watched {
    std::optional<int64_t> last_waiting_ms;   // the last response that said QUEUED
    std::optional<int64_t> first_working_ms;  // the first one that said it works, or did
};

// `now_ms` is the moment the timeline of a job that is not finished ends at.
Timeline timeline_of(const Job& job, const std::vector<OutputTime>& outputs, const Watched& watched,
                     const Eta& eta, int64_t now_ms);

// `finished_at` of an expanded object. Empty where it is missing or cannot be a time.
std::optional<int64_t> finished_at_of(const document::Document& document, document::NodeId object);

}  // namespace job
