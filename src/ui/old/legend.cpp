#include "ui/old/legend.h"

#include "base/text.h"
#include "job/fact.h"
#include "ui/old/facts.h"
#include "words/facts.h"
#include "words/values.h"

namespace ui::old {
namespace {

struct Seen {
    bool null = false;
    bool absent = false;
    bool empty = false;
};

Seen words_on_screen(const Frame& frame) {
    const std::string_view null_word = word_for(job::Presence::kNull);
    const std::string null_in_brackets = base::concat({" ", null_word, ")"});
    const std::string_view absent_word = word_for(job::Presence::kAbsent);
    const std::string_view empty_word = word_for(job::Presence::kEmpty);
    Seen seen;
    for (const SemanticNode& node : frame.semantics.nodes()) {
        const std::string_view name = node.name;
        if (node.role != Role::kText && node.role != Role::kCell) continue;
        if (name == null_word || name.ends_with(null_in_brackets)) seen.null = true;
        if (name == absent_word) seen.absent = true;
        if (name == empty_word || name.starts_with(words::kEmptyList) ||
            name.starts_with(words::kEmptyObject)) {
            seen.empty = true;
        }
    }
    return seen;
}

}  // namespace

float draw_legend(Frame& frame, float x, float y, float width) {
    const Seen seen = words_on_screen(frame);
    const bool nulls_asked = frame.state.loaded->exchange.request.options.show_null;
    std::vector<std::string> parts;
    if (seen.null) parts.push_back(words::kLegendOfNull);
    if (seen.absent) {
        parts.push_back(nulls_asked ? words::kLegendOfAbsent : words::kLegendOfAbsentOrNull);
    }
    if (seen.empty) parts.push_back(words::kLegendOfEmpty);
    if (parts.empty()) return 0;
    const TextStyle style{Face::kText, 13, frame.theme.muted};
    return frame.paragraph(x, y, width, style, base::join(parts, " · "));
}

}  // namespace ui::old
