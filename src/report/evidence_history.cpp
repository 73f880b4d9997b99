// The responses for the job that differ, and what changed from each to the next.
#include "report/evidence_parts.h"
#include "words/common.h"
#include "words/evidence.h"
#include "words/numbers.h"

namespace report {
namespace {

std::string changes_text(const Response& response, bool first) {
    if (first) return words::kEvidenceFirst;
    if (!response.changes) return words::kEvidenceNotCompared;
    return words::changes(static_cast<int64_t>(*response.changes));
}

void write_changes(Html& html, const Facts& facts, const Response& response) {
    if (response.listed.empty()) return;
    html.element("h3", time_text(facts, response.at_ms));
    html.element("p", words::evidence_changes(*response.changes, response.listed.size()));
    Table table;
    table.titles = {words::kEvidencePath, words::kEvidenceBefore, words::kEvidenceAfter};
    for (const Change& change : response.listed)
        table.rows.push_back({change.path, change.before.empty() ? "–" : change.before,
                              change.after.empty() ? "–" : change.after});
    write_table(html, facts, table, true);
}

}  // namespace

void write_history(Html& html, const Facts& facts) {
    if (facts.responses.size() < 2) return;
    html.element("h2", words::kEvidenceHistory);
    Table table;
    table.titles = {words::kEvidenceFrom, words::kEvidenceUntil, words::kStatus,
                    words::kEvidenceSize, words::kChanges};
    for (const Response& response : facts.responses) {
        table.rows.push_back(
            {time_text(facts, response.at_ms),
             response.until_ms == response.at_ms ? words::kEvidenceSame
                                                 : time_text(facts, response.until_ms),
             response.status, words::bytes(static_cast<int64_t>(response.body_bytes)),
             changes_text(response, &response == &facts.responses.front())});
    }
    write_table(html, facts, table);
    for (const Response& response : facts.responses) write_changes(html, facts, response);
}

}  // namespace report
