#include "ui/job_footer.h"

#include <cmath>
#include <string>

#include "base/version.h"
#include "ui/field_count.h"
#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/text.h"
#include "ui/time_text.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/numbers.h"

namespace ui {
namespace {

// Counting a big answer takes a moment: it is done again only where the line can be seen.
std::string coverage_text(Ui& ui) {
    constexpr size_t kBigDocument = 20'000;
    constexpr ImVec2 kAbout{1, 200};
    const document::Document& document = ui.state.loaded->document;
    std::string& kept = ui.memory.field_count;
    if (kept.empty() || document.nodes.size() < kBigDocument || ImGui::IsRectVisible(kAbout))
        kept = field_count_text(count_fields(document, ui.semantics.places()));
    return kept;
}

std::string answer_text(const app::Exchange& exchange) {
    const auto duration_ms = static_cast<int64_t>(std::lround(exchange.answer.duration_ms));
    return words::format_bytes(static_cast<int64_t>(exchange.body_bytes)) + " · " +
           words::answered_in(words::format_duration(duration_ms));
}

}  // namespace

void draw_job_footer(Ui& ui) {
    const std::string coverage = coverage_text(ui);
    const std::string zone = zone_text(ui);
    const std::string version = words::jobglass_version(base::kVersion);
    const std::string answer = answer_text(ui.state.loaded->exchange);
    Flow flow(20);
    flow.next(width_of(ui, kNote, coverage));
    paragraph(ui, kNote, coverage);
    flow.next(width_of(ui, kNote, zone));
    paragraph(ui, kNote, zone);
    flow.next(width_of(ui, kNote, version));
    paragraph(ui, kNote, version);
    const float width = std::ceil(width_of(ui, kNote, answer));
    flow.next(width);
    if (!ui.narrow()) push_right(width);
    paragraph(ui, kNote, answer);
}

}  // namespace ui
