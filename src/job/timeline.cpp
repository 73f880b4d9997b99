#include "job/timeline.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "base/time.h"
#include "job/contradictions.h"
#include "job/reader.h"
#include "words/numbers.h"
#include "words/verdict.h"

namespace job {
namespace {

constexpr size_t kMostMarks = 4;
constexpr int64_t kSecond_ms = 1000;

// Between which moments the work began: equal if a response contains it.
struct Start {
    int64_t earliest_ms;
    int64_t latest_ms;
};

bool is_over(const Job& job) {
    return job.stage() == Stage::kSucceeded || job.stage() == Stage::kFailed;
}

// Where the known time ends: when the job finished, else now. Empty when created_at and that end
// make no sense together.
std::optional<int64_t> end_of(const Job& job, int64_t now_ms) {
    const bool running = job.stage() == Stage::kQueued || job.stage() == Stage::kProcessing;
    std::optional<int64_t> end_ms;
    if (job.finished_at.has_value()) {
        end_ms = job.finished_at.value;
    } else if (running) {
        end_ms = now_ms;
    } else if (job.updated_at.has_value()) {
        end_ms = job.updated_at.value;
    }
    const bool sensible = end_ms && believable_span_ms(job.created_at, *end_ms);
    return sensible ? end_ms : std::nullopt;
}

std::string why_not_to_scale(const Job& job, int64_t now_ms) {
    const TimeFact& created = job.created_at;
    if (!created.has_value()) return words::kNoScaleWithoutCreated;
    if (base::looks_like_seconds(created.value)) return words::kNoScaleInSeconds;
    const TimeFact& finished = job.finished_at;
    if (finished.has_value()) {
        return finished.value < created.value ? words::kNoScaleBackwards
                                              : words::kNoScaleTooFarApart;
    }
    if (is_over(job) || job.stage() == Stage::kUnknown) {
        return words::kNoScaleWithoutFinished;
    }
    return created.value > now_ms ? words::kNoScaleInFuture : words::kNoScaleTooLong;
}

Start start_of(const Job& job, const std::vector<OutputTime>& outputs, const Watched& watched,
               int64_t begin_ms, int64_t end_ms) {
    if (job.stage() == Stage::kQueued) return {end_ms, end_ms};
    const TimeFact& started = job.started_at;
    if (started.has_value() && started.value >= begin_ms && started.value <= end_ms) {
        return {started.value, started.value};
    }
    Start start{begin_ms, end_ms};
    if (watched.last_waiting_ms) {
        start.earliest_ms = std::clamp(*watched.last_waiting_ms, begin_ms, end_ms);
    }
    // The first response only shows the present progress.
    if (watched.first_working_ms && end_ms - *watched.first_working_ms >= kSecond_ms) {
        start.latest_ms = std::clamp(*watched.first_working_ms, start.earliest_ms, end_ms);
    }
    for (const OutputTime& output : outputs) {
        if (output.finished_at_ms < start.earliest_ms) continue;
        start.latest_ms = std::min(start.latest_ms, output.finished_at_ms);
    }
    return start;
}

std::string caption_of(SegmentKind kind, int64_t span_ms, bool exact, bool over) {
    // Whole seconds, as the numbers run while they are looked at; what is said at least is no more.
    if (exact && span_ms >= kSecond_ms) span_ms += kSecond_ms / 2;
    if (span_ms >= kSecond_ms) span_ms -= span_ms % kSecond_ms;
    const std::string whole = words::format_duration(span_ms);
    const std::string span = exact ? whole : words::span_at_least(whole);
    switch (kind) {
        case SegmentKind::kQueued: return words::span_queued(span);
        case SegmentKind::kWorked:
            return over ? words::span_worked(span) : words::span_working(span);
        case SegmentKind::kQueuedOrWorking: return words::span_queued_or_working(whole);
        case SegmentKind::kToCome: break;
    }
    return {};
}

// The known time in its parts; shares are of the known time, until they are scaled to the whole.
std::vector<Segment> parts_of(const Job& job, const Start& start, int64_t begin_ms,
                              int64_t end_ms) {
    const int64_t whole_ms = std::max<int64_t>(end_ms - begin_ms, 1);
    const bool exact = start.earliest_ms == start.latest_ms;
    const bool over = job.stage() != Stage::kProcessing;
    std::vector<Segment> segments;
    const auto add = [&](SegmentKind kind, int64_t from_ms, int64_t to_ms) {
        if (to_ms <= from_ms) return;
        const double share = static_cast<double>(to_ms - from_ms) / static_cast<double>(whole_ms);
        segments.push_back(
            {kind, share, to_ms - from_ms, caption_of(kind, to_ms - from_ms, exact, over)});
    };
    add(SegmentKind::kQueued, begin_ms, start.earliest_ms);
    add(SegmentKind::kQueuedOrWorking, start.earliest_ms, start.latest_ms);
    add(SegmentKind::kWorked, start.latest_ms, end_ms);
    if (segments.empty()) segments.push_back({SegmentKind::kWorked, 1, 0, {}});
    if (segments.size() == 1 && segments[0].kind == SegmentKind::kQueuedOrWorking) {
        segments[0].caption = words::kQueueTimeUnknown;
    }
    return segments;
}

// Leaves room for what is to come: by the time left where there is an estimate, else by the
// percentage.
void add_to_come(Timeline& timeline, const Job& job, const Eta& eta, int64_t known_ms) {
    Segment rest{SegmentKind::kToCome, 0, 0, {}};
    if (eta.known) {
        rest.duration_ms = eta.least_ms + (eta.most_ms - eta.least_ms) / 2;
        const auto left = static_cast<double>(rest.duration_ms);
        rest.share = left / std::max(left + static_cast<double>(known_ms), 1.0);
    } else if (job.percentage_completed.has_value()) {
        rest.share = 1 - job.percentage_completed.value / 100;
    } else {
        rest.share = 0.5;
    }
    for (Segment& segment : timeline.segments) segment.share *= 1 - rest.share;
    for (Mark& mark : timeline.marks) mark.share *= 1 - rest.share;
    if (rest.share > 0) timeline.segments.push_back(std::move(rest));
}

// The outputs that were done within the known time, in the order of time. Of more than are marked
// one by one, only the first and the last are; `count` is how many there are.
struct Done {
    std::vector<const OutputTime*> marked;
    size_t count = 0;
};

Done done_within(const std::vector<OutputTime>& outputs, int64_t begin_ms, int64_t end_ms) {
    Done done;
    const auto earlier = [](const OutputTime* left, const OutputTime* right) {
        return left->finished_at_ms < right->finished_at_ms;
    };
    for (const OutputTime& output : outputs) {
        if (output.finished_at_ms < begin_ms || output.finished_at_ms > end_ms) continue;
        ++done.count;
        std::vector<const OutputTime*>& marked = done.marked;
        marked.insert(std::upper_bound(marked.begin(), marked.end(), &output, earlier), &output);
        if (marked.size() > kMostMarks) marked.erase(marked.end() - 2);
    }
    if (done.count > kMostMarks) done.marked = {done.marked.front(), done.marked.back()};
    return done;
}

std::vector<Mark> marks_of(const Job& job, const Done& done, int64_t begin_ms, int64_t end_ms) {
    std::vector<Mark> marks;
    const auto add = [&](int64_t at_ms, std::string word) {
        const auto whole_ms = static_cast<double>(std::max<int64_t>(end_ms - begin_ms, 1));
        marks.push_back({static_cast<double>(at_ms - begin_ms) / whole_ms,
                         Caption{std::move(word), at_ms, {}}});
    };
    const TimeFact& started = job.started_at;
    if (started.has_value() && started.value >= begin_ms && started.value <= end_ms) {
        add(started.value, words::kMarkStarted);
    }
    const auto count = static_cast<int64_t>(done.count);
    const bool one_by_one = done.count <= kMostMarks;
    for (const OutputTime* output : done.marked) {
        const bool is_first = output == done.marked.front();
        add(output->finished_at_ms, one_by_one
                                        ? words::mark_output_done(output_label(job, output->index))
                                    : is_first ? words::mark_first_done(count)
                                               : words::mark_last_done(count));
    }
    return marks;
}

// What the responses contain but the bar cannot show, and what they leave open.
std::string note_of(const Job& job, const std::vector<OutputTime>& outputs, const Done& done,
                    int64_t begin_ms, int64_t end_ms) {
    std::vector<std::string> notes;
    if (is_over(job) && !job.finished_at.has_value()) {
        notes.emplace_back(words::kDrawnUpToUpdated);
    }
    const TimeFact& started = job.started_at;
    if (started.has_value() && (started.value < begin_ms || started.value > end_ms)) {
        notes.emplace_back(words::kStartedOutside);
    }
    if (const size_t outside = outputs.size() - done.count; outside > 0) {
        notes.push_back(words::outputs_done_outside(static_cast<int64_t>(outside)));
    }
    return base::join(notes, " · ");
}

Caption end_caption(const Job& job, const Eta& eta, int64_t now_ms) {
    if (job.finished_at.has_value()) {
        const bool failed = job.stage() == Stage::kFailed;
        return {failed ? words::kMarkStopped : words::kMarkFinished, job.finished_at.value, {}};
    }
    switch (job.stage()) {
        case Stage::kQueued: return {words::kWaitingForItsTurn, {}, {}};
        case Stage::kProcessing:
            if (eta.known) return {"≈", now_ms + eta.least_ms, now_ms + eta.most_ms};
            return {words::no_estimate(eta.withheld), {}, {}};
        default: break;
    }
    if (job.updated_at.has_value()) return {words::kMarkUpdated, job.updated_at.value, {}};
    return {};
}

// Times that make no sense: how far the job is, as before, and the reason in words.
void show_percentage(Timeline& timeline, const Job& job) {
    const bool waiting = job.stage() == Stage::kQueued;
    double done = is_over(job) ? 1 : 0;
    if (job.percentage_completed.has_value() && job.stage() != Stage::kSucceeded && !waiting) {
        done = job.percentage_completed.value / 100;
    }
    if (done > 0) timeline.segments.push_back({SegmentKind::kQueuedOrWorking, done, 0, {}});
    if (done < 1) timeline.segments.push_back({SegmentKind::kToCome, 1 - done, 0, {}});
}

}  // namespace

Timeline timeline_of(const Job& job, const std::vector<OutputTime>& outputs, const Watched& watched,
                     const Eta& eta, int64_t now_ms) {
    Timeline timeline;
    if (job.created_at.has_value())
        timeline.begin = {words::kMarkCreated, job.created_at.value, {}};
    timeline.end = end_caption(job, eta, now_ms);
    const std::optional<int64_t> end_ms = end_of(job, now_ms);
    if (!end_ms) {
        timeline.note = why_not_to_scale(job, now_ms);
        show_percentage(timeline, job);
        return timeline;
    }
    const int64_t begin_ms = job.created_at.value;
    const Start start = start_of(job, outputs, watched, begin_ms, *end_ms);
    timeline.segments = parts_of(job, start, begin_ms, *end_ms);
    const Done done = done_within(outputs, begin_ms, *end_ms);
    timeline.marks = marks_of(job, done, begin_ms, *end_ms);
    timeline.note = note_of(job, outputs, done, begin_ms, *end_ms);
    const bool unfinished = job.stage() == Stage::kProcessing && !job.finished_at.has_value();
    if (unfinished) add_to_come(timeline, job, eta, *end_ms - begin_ms);
    return timeline;
}

std::optional<int64_t> finished_at_of(const document::Document& document, document::NodeId object) {
    const TimeFact fact = Reader(document).time(object, "finished_at");
    return fact.has_value() ? std::optional(fact.value) : std::nullopt;
}

}  // namespace job
