#include "app/evidence.h"

#include <utility>

#include "app/report_facts.h"
#include "report/evidence.h"
#include "report/support_text.h"
#include "words/evidence.h"

namespace app {
namespace {

// The characters of IDs that were asked for are safe in file names; those of a file's job need not
// be.
std::string file_name(const report::Facts& facts) {
    std::string name = words::kEvidenceFileName;
    const auto id = api::check_job_id(report::job_id_of(facts));
    if (id) name += "-" + *id;
    return name + ".html";
}

}  // namespace

void save_evidence(State& state, Effects& effects, int64_t now_ms) {
    if (!state.loaded) return;
    const report::Facts facts = evidence_facts(state, now_ms);
    SaveFile file{file_name(facts), "text/html", report::evidence_file(facts)};
    state.announcement = words::announce_saved(file.name);
    effects.push_back(std::move(file));
}

std::string support_report(const State& state) {
    return state.loaded ? report::support_text(support_facts(state)) : std::string();
}

}  // namespace app
