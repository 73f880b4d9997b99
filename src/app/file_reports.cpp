#include "app/file_reports.h"

#include <set>
#include <string>

#include "base/credentials.h"
#include "words/file_checks.h"

namespace app {
namespace {

job::FileState state_after(const api::Problem& problem) {
    switch (problem.kind) {
        case api::ProblemKind::kMissing:
        case api::ProblemKind::kGone: return job::FileState::kGone;
        case api::ProblemKind::kBadToken:
        case api::ProblemKind::kMissingScope:
        case api::ProblemKind::kAccessDenied: return job::FileState::kNotVisible;
        default: return job::FileState::kNotKnown;
    }
}

job::FileReport report_after(const api::Problem& problem, const std::string& code) {
    job::FileReport report;
    report.state = state_after(problem);
    report.why = base::mask_credentials(words::why_file_is_not_there(problem.title, code));
    return report;
}

bool is_known(const job::FileReport& report) {
    return report.state == job::FileState::kThere || report.state == job::FileState::kGone;
}

// Each once, in the order of the outputs; `only_unknown` of them.
std::vector<job::Target> targets_of(const State& state, bool only_unknown) {
    std::vector<job::Target> targets;
    if (!state.loaded || !state.loaded->job) return targets;
    std::set<std::string> seen;
    for (const job::Output& output : state.loaded->job->outputs.value) {
        if (targets.size() == kMostFilesOfRound) break;
        const job::Reference& file = output.file;
        if (!file.has_value() || !job::can_be_asked_for(file.kind, file.id)) continue;
        if (only_unknown && is_known(file_report(state, output))) continue;
        const job::Target target{file.kind, file.id};
        if (seen.insert(object_key(target)).second) targets.push_back(target);
    }
    return targets;
}

}  // namespace

bool has_ended(const State& state) {
    if (!state.loaded || !state.loaded->job) return false;
    const job::Stage stage = state.loaded->job->stage();
    return stage == job::Stage::kSucceeded || stage == job::Stage::kFailed;
}

job::FileReport file_report(const State& state, const job::Output& output) {
    job::FileReport report;
    const job::Reference& file = output.file;
    if (!file.has_value() || !has_ended(state)) return report;
    if (file.expanded) {
        return job::report_of(state.loaded->document, file.node, file.id,
                              state.loaded->exchange.answer.received_at_ms);
    }
    if (!job::can_be_asked_for(file.kind, file.id)) return report;
    report.state = job::FileState::kNotAsked;
    if (state.objects.empty()) return report;
    const auto found = state.objects.find(object_key({file.kind, file.id}));
    if (found == state.objects.end()) return report;
    const Object& object = found->second;
    if (object.problem) {
        const bool gone = state_after(*object.problem) == job::FileState::kGone;
        if (gone || !object.document) return report_after(*object.problem, object.problem->code);
    }
    if (object.document) {
        return job::report_of(*object.document, resource_root(*object.document), file.id,
                              object.as_of_ms);
    }
    report.state = job::FileState::kBeingAsked;
    return report;
}

job::FilesSummary files_summary(const State& state) {
    job::FilesSummary summary;
    if (!state.loaded || !state.loaded->job) return summary;
    for (const job::Output& output : state.loaded->job->outputs.value)
        summary.add(file_report(state, output));
    return summary;
}

std::vector<job::Target> unknown_files(const State& state) {
    return targets_of(state, true);
}

std::vector<job::Target> files_of_next_round(const State& state) {
    const job::FilesSummary& summary = state.file_checks.summary;
    if (summary.known() == summary.count) return targets_of(state, false);
    std::vector<job::Target> targets = targets_of(state, true);
    return targets.empty() ? targets_of(state, false) : targets;
}

}  // namespace app
