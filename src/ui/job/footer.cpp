#include "ui/job/footer.h"

#include <cmath>

#include "app/past_requests.h"
#include "base/version.h"
#include "document/query.h"
#include "ui/memory.h"
#include "ui/time_text.h"
#include "words/facts.h"
#include "words/opened.h"

namespace ui {
namespace {

enum Mark : uint8_t { kUnseen, kHeldBack, kShown };

std::vector<uint8_t> marks_of(const document::Document& document,
                              const std::vector<ShownPlace>& places) {
    std::vector<uint8_t> marks(document.nodes.size(), kUnseen);
    for (const bool held_back : {true, false}) {
        for (const ShownPlace& each : places) {
            const document::NodeId node = each.place.node;
            if (each.held_back != held_back || !each.place.object.empty() || node >= marks.size())
                continue;
            const document::NodeId end =
                held_back ? document::subtree_end(document, node) : node + 1;
            std::fill(marks.begin() + node, marks.begin() + end,
                      static_cast<uint8_t>(held_back ? kHeldBack : kShown));
        }
    }
    return marks;
}

// Counting a big answer takes a moment: it is done again only where the line can be seen.
std::string coverage_text(Ui& ui) {
    constexpr size_t kBigDocument = 20'000;
    constexpr ImVec2 kAbout{1, 200};
    const document::Document& document = ui.state.loaded->document;
    const uint32_t revision = ui.state.outputs.revision;
    auto& [counted, line] = ui.memory.field_count;
    if (counted != revision || document.nodes.size() < kBigDocument || ImGui::IsRectVisible(kAbout))
        line = field_count_text(count_fields(document, ui.screen.places));
    counted = revision;
    return line;
}

std::string answer_text(const app::Exchange& exchange) {
    return joined(
        {app::size_text(exchange), exchange.source.is_network()
                                       ? words::answered_in(app::duration_text(exchange.answer))
                                       : words::from_source(app::name_of(exchange.source))});
}

}  // namespace

FieldCount count_fields(const document::Document& document, const std::vector<ShownPlace>& places) {
    const std::vector<uint8_t> marks = marks_of(document, places);
    FieldCount count;
    for (document::NodeId node = 0; node < marks.size(); ++node) {
        const document::Node& each = document[node];
        if (each.child_count > 0 || each.kind == document::Kind::kNote) continue;
        ++count.all;
        count.shown += marks[node] != kUnseen ? 1 : 0;
        count.held_back += marks[node] == kHeldBack ? 1 : 0;
    }
    return count;
}

std::string field_count_text(const FieldCount& count) {
    const auto all = static_cast<int64_t>(count.all);
    const auto shown = static_cast<int64_t>(count.shown);
    const auto held_back = static_cast<int64_t>(count.held_back);
    const std::string sentence = held_back > 0
                                     ? words::fields_shown_or_closed(shown, all, held_back)
                                     : words::fields_shown(shown, all);
    return shown < all ? words::all_fields_in_raw(sentence) : "✓ " + sentence;
}

void draw_job_footer(Ui& ui) {
    const std::string answer = answer_text(ui.state.loaded->exchange);
    Flow flow(20);
    for (const std::string& line :
         {coverage_text(ui), zone_text(ui), words::jobglass_version(base::kVersion)}) {
        flow.next(width_of(kNote, line));
        paragraph(ui, kNote, line);
    }
    const float width = std::ceil(width_of(kNote, answer));
    flow.next(width);
    if (!ui.narrow()) push_right(width);
    paragraph(ui, kNote, answer);
}

}  // namespace ui
