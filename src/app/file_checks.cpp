#include "app/file_checks.h"

#include <algorithm>
#include <utility>

#include "app/file_reports.h"
#include "app/objects.h"
#include "app/outputs_view.h"
#include "base/text.h"
#include "words/file_checks.h"
#include "words/page.h"

namespace app {
namespace {

constexpr size_t kAtATime = 4;
constexpr size_t kMostFailures = 8;  // in a row: then something else than the file is wrong

void begin_round(State& state, Effects& effects, std::vector<job::Target> targets) {
    FileChecks& checks = state.file_checks;
    if (targets.empty() || checks.running()) return;
    checks.total = targets.size();
    checks.failures_in_a_row = 0;
    checks.stopped_by.reset();
    std::reverse(targets.begin(), targets.end());
    checks.left = std::move(targets);
    go_on_checking_files(state, effects);
    read_outputs(state);
}

// What every other request would meet as well.
bool concerns_all(const api::Problem& problem) {
    switch (problem.kind) {
        case api::ProblemKind::kPayment:
        case api::ProblemKind::kRateLimited:
        case api::ProblemKind::kTimedOut:
        case api::ProblemKind::kOffline:
        case api::ProblemKind::kUnreachable:
        case api::ProblemKind::kBlocked:
        case api::ProblemKind::kMixedContent:
        case api::ProblemKind::kBlockedByPolicy: return true;
        default: return false;
    }
}

void give_up_on(State& state, Effects& effects) {
    FileChecks& checks = state.file_checks;
    for (const FileChecks::OnItsWay& each : std::exchange(checks.on_their_way, {})) {
        const auto found = state.objects.find(each.key);
        if (found == state.objects.end() || found->second.number != each.number) continue;
        effects.push_back(Abort{each.number});
        found->second.number = 0;
        if (!found->second.document && !found->second.unread && !found->second.problem)
            state.objects.erase(found);
    }
    checks.total -= checks.left.size();
    checks.left.clear();
}

// Of one that is on its way no longer: whether the round ends with it.
void note_end(State& state, const FileChecks::OnItsWay& ended) {
    FileChecks& checks = state.file_checks;
    const auto found = state.objects.find(ended.key);
    if (found == state.objects.end()) return;
    const Object& object = found->second;
    checks.ended_at_ms = std::max(checks.ended_at_ms, object.checked_at_ms);
    const bool failed = object.problem && object.problem->kind != api::ProblemKind::kMissing &&
                        object.problem->kind != api::ProblemKind::kGone;
    checks.failures_in_a_row = failed ? checks.failures_in_a_row + 1 : 0;
    if (failed && (concerns_all(*object.problem) || checks.failures_in_a_row >= kMostFailures))
        checks.stopped_by = object.problem;
}

// True where some have ended.
bool notice_ended(State& state) {
    FileChecks& checks = state.file_checks;
    std::vector<FileChecks::OnItsWay> ended;
    std::erase_if(checks.on_their_way, [&](const FileChecks::OnItsWay& each) {
        const auto found = state.objects.find(each.key);
        if (found != state.objects.end() && found->second.number == each.number) return false;
        ended.push_back(each);
        return true;
    });
    for (const FileChecks::OnItsWay& each : ended) note_end(state, each);
    return !ended.empty();
}

void announce_end(State& state) {
    const FileChecks& checks = state.file_checks;
    state.announcement =
        checks.stopped_by
            ? checks.stopped_by->title
            : words::announce_files_checked(base::join(job::parts_of(checks.summary), ", "));
}

}  // namespace

bool can_check_files(const State& state) {
    return has_ended(state) && state.file_checks.summary.count > 0;
}

std::string label_of_check(const FileChecks& checks) {
    const job::FilesSummary& files = checks.summary;
    if (files.known() == files.count) return words::kCheckFilesAgain;
    const auto count = static_cast<int64_t>(files.count);
    const auto next = static_cast<int64_t>(checks.next_round);
    return next < count ? words::check_files_of(next, count) : words::check_files(count);
}

void check_files(State& state, Effects& effects) {
    if (has_ended(state)) begin_round(state, effects, files_of_next_round(state));
}

void check_missing_files(State& state, Effects& effects) {
    if (!has_ended(state)) return;
    const api::Options& options = state.loaded->exchange.request.options;
    const bool asked = options.expand_all || std::find(options.expand.begin(), options.expand.end(),
                                                       "file") != options.expand.end();
    if (asked) begin_round(state, effects, unknown_files(state));
}

void cancel_file_checks(State& state, Effects& effects) {
    if (!state.file_checks.running()) return;
    give_up_on(state, effects);
    read_outputs(state);
    state.announcement = words::kAnnounceCancelled;
}

void go_on_checking_files(State& state, Effects& effects) {
    FileChecks& checks = state.file_checks;
    if (!checks.running()) return;
    const bool news = notice_ended(state);
    if (checks.stopped_by) give_up_on(state, effects);
    while (!checks.left.empty() && checks.on_their_way.size() < kAtATime) {
        const job::Target target = std::move(checks.left.back());
        checks.left.pop_back();
        request_object(state, effects, target);
        checks.on_their_way.push_back(
            {state.objects.at(object_key(target)).number, object_key(target)});
    }
    if (!news || checks.running()) return;
    read_outputs(state);
    announce_end(state);
}

}  // namespace app
