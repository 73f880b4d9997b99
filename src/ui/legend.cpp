#include "ui/legend.h"

#include "base/text.h"
#include "job/fact.h"
#include "ui/facts.h"

namespace ui {
namespace {

struct Words {
    bool null = false;
    bool absent = false;
    bool empty = false;
};

Words words_on_screen(const Frame& frame) {
    const std::string_view null_word = word_for(job::Presence::kNull);
    const std::string_view absent_word = word_for(job::Presence::kAbsent);
    const std::string_view empty_word = word_for(job::Presence::kEmpty);
    Words words;
    for (const SemanticNode& node : frame.semantics.nodes()) {
        const std::string_view name = node.name;
        if (node.role != Role::kText && node.role != Role::kCell) continue;
        if (name == null_word || name.ends_with(" null)")) words.null = true;
        if (name == absent_word) words.absent = true;
        if (name == empty_word || name.starts_with("empty list [") ||
            name.starts_with("empty object {")) {
            words.empty = true;
        }
    }
    return words;
}

}  // namespace

float draw_legend(Frame& frame, float x, float y, float width) {
    const Words words = words_on_screen(frame);
    const bool nulls_asked = frame.state.loaded->exchange.request.options.show_null;
    std::vector<std::string> parts;
    if (words.null) parts.push_back("null: the key is there without a value");
    if (words.absent) {
        parts.push_back(nulls_asked ? "not in this answer: the key is missing"
                                    : "not in this answer: the key is missing (“Show null keys” "
                                      "asks for keys without a value)");
    }
    if (words.empty) parts.push_back("empty: a text, list or object with nothing in it");
    if (parts.empty()) return 0;
    const TextStyle style{Face::kText, 13, frame.theme.muted};
    return frame.paragraph(x, y, width, style, base::join(parts, " · "));
}

}  // namespace ui
