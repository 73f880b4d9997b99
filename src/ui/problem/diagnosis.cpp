#include "ui/problem/diagnosis.h"

#include "base/text.h"
#include "job/error_codes.h"
#include "ui/credentials.h"
#include "words/problems.h"

namespace ui {
namespace {

void add_list(Facts& facts, std::string_view label, const std::vector<std::string>& items) {
    if (items.empty()) return;
    facts.row(label, [&] {
        for (const std::string& item : items)
            paragraph(facts.ui, kBody, words::begin_sentence(item));
    });
}

}  // namespace

void add_diagnosis(Facts& facts, const api::Problem& problem) {
    const std::string said = without_secrets(facts.ui, joined({problem.code, problem.message}));
    if (!said.empty()) facts.text(words::kApiSays, said, kCode);
    if (const job::ErrorMeaning* known = job::explain_error_code(problem.code)) {
        facts.text(words::kCodeMeans, known->meaning);
        facts.text(words::kCodeSource, known->source);
    }
    add_list(facts, words::kRuledOut, problem.ruled_out);
    add_list(facts, words::kStillPossible, problem.still_possible);
    add_list(facts, words::kWhatYouCanDo, problem.what_to_do);
}

}  // namespace ui
