// What was received: its identity, what of it is masked, and the body.
#include "report/evidence.h"
#include "report/evidence_parts.h"
#include "report/masked_body.h"
#include "words/common.h"
#include "words/evidence.h"
#include "words/numbers.h"
#include "words/request.h"

namespace report {
namespace {

constexpr size_t kMostPathsListed = 1'000;

void write_identity(Html& html, const Facts& facts) {
    const document::Document& body = *facts.body;
    FactTable table(html, facts);
    table.row(words::kEvidenceHash,
              facts.sha256.empty() ? words::kEvidenceHashUnknown : facts.sha256);
    table.row(words::kEvidenceSize, words::bytes(static_cast<int64_t>(body.received().size())));
    table.row(words::kEvidenceEncoding, body.encoding);
    if (body.problem) table.row(words::kEvidenceFault, document::describe(*body.problem));
}

void write_masked(Html& html, const Facts& facts, const MaskedBody& masked) {
    html.element("h2", words::kEvidenceMasked);
    if (masked.paths.empty()) {
        const bool converted = !facts.body->as_received.empty();
        html.element(
            "p", converted ? words::kEvidenceNothingMaskedDecoded : words::kEvidenceNothingMasked);
        return;
    }
    html.element("p", words::evidence_masked(masked.paths.size()));
    std::vector<std::string> listed = masked.paths;
    if (listed.size() > kMostPathsListed) {
        listed.resize(kMostPathsListed);
        listed.push_back(words::left_out(masked.paths.size() - kMostPathsListed));
    }
    write_list(html, facts, listed);
}

void write_body(Html& html, const Facts& facts, const MaskedBody& masked) {
    html.element("h2", words::kEvidenceBody);
    // A line break right behind the tag is not part of the text (HTML, 13.1.2.5).
    const std::string text = "\n" + masked.text;
    html.element("pre", text,
                 {{"id", "body"},
                  {"data-received", std::to_string(facts.exchange.answer->received_at_ms)},
                  {"data-masked", std::to_string(masked.paths.size())},
                  {"data-sha256", facts.sha256}});
}

}  // namespace

void write_received(Html& html, const Facts& facts) {
    if (facts.exchange.answer == nullptr) return;
    html.element("h2", words::kEvidenceReceived);
    if (facts.body == nullptr || facts.body->received().empty()) {
        html.element("p", words::kEvidenceNoBody);
        return;
    }
    write_identity(html, facts);
    const size_t size = facts.body->bytes.size();
    if (size > kMostBodyBytes) {
        html.element(
            "p", words::evidence_body_left_out(words::format_bytes(static_cast<int64_t>(size))));
        return;
    }
    const MaskedBody masked = mask_body(*facts.body, facts.without_tokens);
    write_masked(html, facts, masked);
    write_body(html, facts, masked);
}

}  // namespace report
