#include "ui/diagnosis.h"

#include <string>
#include <vector>

#include "app/raw_view.h"
#include "base/text.h"
#include "job/error_codes.h"
#include "ui/credentials.h"
#include "ui/layout.h"
#include "ui/widgets.h"
#include "words/common.h"
#include "words/problems.h"

namespace ui {
namespace {

void add_list(Facts& facts, std::string_view label, const std::vector<std::string>& items) {
    if (!items.empty()) facts.text(label, base::join(items, " · "));
}

std::string code_and_message(const api::Problem& problem) {
    if (problem.code.empty()) return problem.message;
    return problem.code + (problem.message.empty() ? "" : " · " + problem.message);
}

// The key of the object that was asked for with this request.
std::string object_of(const app::State& state, const api::Request& request) {
    for (const auto& [key, object] : state.objects) {
        if (&object.request == &request) return key;
    }
    return {};
}

}  // namespace

void add_diagnosis(Facts& facts, Ui& ui, const api::Problem& problem) {
    const std::string said = without_secrets(ui, code_and_message(problem));
    if (!said.empty()) facts.text(words::kApiSays, said, kCode);
    if (const job::ErrorMeaning* known = job::explain_error_code(problem.code)) {
        facts.text(words::kCodeMeans, known->meaning);
        facts.text(words::kCodeSource, known->source);
    }
    add_list(facts, words::kRuledOut, problem.ruled_out);
    add_list(facts, words::kStillPossible, problem.still_possible);
    if (problem.what_to_do.empty()) return;
    facts.row(words::kWhatYouCanDo, [&] {
        for (const std::string& step : problem.what_to_do) paragraph(ui, kBody, step);
    });
}

void draw_small_problem(Ui& ui, const api::Problem& problem, const api::Request& request) {
    notice(ui, ui.theme.failed, words::problem_in_brief(problem.title, problem.explanation));
    const std::string key = object_of(ui.state, request);
    const auto object = ui.state.objects.find(key);
    job::Target target{request.collection, request.id};
    if (!key.empty()) target.kind = key.substr(0, key.find('/'));
    Flow flow;
    constexpr ButtonLook kLook = ButtonLook::kPlain;
    flow.next(width_of_button(ui, words::kTryAgain, kLook));
    if (button(ui, words::kTryAgain, {.look = kLook, .height = ui.tool_height()}))
        ui.emit(app::ObjectReloaded{target});
    const bool has_body = object != ui.state.objects.end() && object->second.unread &&
                          app::body_of(object->second) != nullptr;
    if (!has_body) return;
    flow.next(width_of_button(ui, words::kShowTheAnswer, kLook));
    if (button(ui, words::kShowTheAnswer, {.look = kLook, .height = ui.tool_height()}))
        ui.emit(app::NodeShownInRaw{document::kNoNode, key});
}

}  // namespace ui
